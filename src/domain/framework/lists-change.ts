import type { Action, Artifact, Framework, Jargon, Phrase, Rung } from './framework.ts'
import { changeRung } from './framework-change.ts'

/**
 * Changes of what a framework may do without: artifacts, phrasebook, jargon, and the optional fields of actions and
 * rungs. As in `framework-change.ts` each is a value in and a value out, and an id that does not exist changes nothing.
 */

export function addArtifact(framework: Framework, artifact: Artifact): Framework {
  return { ...framework, artifacts: [...(framework.artifacts ?? []), artifact] }
}

export function changeArtifact(framework: Framework, id: string, change: Partial<Omit<Artifact, 'id'>>): Framework {
  const { artifacts } = framework
  return artifacts
    ? { ...framework, artifacts: artifacts.map((one) => (one.id === id ? { ...one, ...change, id } : one)) }
    : framework
}

export function removeArtifact(framework: Framework, id: string): Framework {
  const { artifacts } = framework
  return artifacts ? { ...framework, artifacts: artifacts.filter((one) => one.id !== id) } : framework
}

export function addPhrase(framework: Framework, phrase: Phrase): Framework {
  return { ...framework, phrasebook: [...(framework.phrasebook ?? []), phrase] }
}

export function changePhrase(framework: Framework, id: string, change: Partial<Omit<Phrase, 'id'>>): Framework {
  const { phrasebook } = framework
  return phrasebook
    ? { ...framework, phrasebook: phrasebook.map((one) => (one.id === id ? { ...one, ...change, id } : one)) }
    : framework
}

export function removePhrase(framework: Framework, id: string): Framework {
  const { phrasebook } = framework
  return phrasebook ? { ...framework, phrasebook: phrasebook.filter((one) => one.id !== id) } : framework
}

/** Jargon has no ids: nothing refers to it, so its place in the list names it. */
export function addJargon(framework: Framework, jargon: Jargon): Framework {
  return { ...framework, jargon: [...(framework.jargon ?? []), jargon] }
}

export function changeJargon(framework: Framework, index: number, change: Partial<Jargon>): Framework {
  const before = framework.jargon?.[index]
  return framework.jargon && before
    ? { ...framework, jargon: framework.jargon.with(index, { ...before, ...change }) }
    : framework
}

export function removeJargon(framework: Framework, index: number): Framework {
  return framework.jargon?.[index] ? { ...framework, jargon: framework.jargon.toSpliced(index, 1) } : framework
}

/** What an action may do without. */
export type ActionOptions = Pick<Action, 'asks' | 'earliestRung' | 'tools' | 'money' | 'renewalMonths'>

/** Sets one of them; undefined takes it out, because a framework has no empty texts. */
export function setActionOption<Field extends keyof ActionOptions>(
  framework: Framework,
  id: string,
  field: Field,
  value: ActionOptions[Field],
): Framework {
  return {
    ...framework,
    actions: framework.actions.map((action) => {
      if (action.id !== id) return action
      const { [field]: _before, ...rest } = action
      return value === undefined ? (rest as Action) : { ...action, [field]: value }
    }),
  }
}

/** How long people usually stay on a rung and who says so; undefined takes it out. */
export function setYears(framework: Framework, id: string, years: Rung['years']): Framework {
  if (years) return changeRung(framework, id, { years })
  return {
    ...framework,
    rungs: framework.rungs.map((rung) => {
      if (rung.id !== id) return rung
      const { years: _before, ...rest } = rung
      return rest
    }),
  }
}
