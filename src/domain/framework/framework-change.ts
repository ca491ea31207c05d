import type { Action, Framework, FrameworkDomain, Requirement, Rung, Skill } from './framework.ts'
import type { Level } from './level.ts'

/**
 * Changes of a framework, each a value in and a value out: the earlier value is the undo. None of them judges;
 * `checkFramework` says what the result is worth. An id that does not exist changes nothing.
 */

/** A copy of one's own to work on. It starts its own count of versions, and nobody's retired records come along. */
export function duplicateFramework(framework: Framework, { id, name }: { id: string; name: string }): Framework {
  const { retired: _retired, ...rest } = framework
  return { ...rest, id, name, version: '1.0.0' }
}

export function changeFramework(
  framework: Framework,
  change: Partial<Pick<Framework, 'name' | 'version' | 'quickRound' | 'artifacts' | 'phrasebook' | 'jargon'>>,
): Framework {
  return { ...framework, ...change }
}

export function addDomain(framework: Framework, domain: FrameworkDomain): Framework {
  return { ...framework, domains: [...framework.domains, domain] }
}

export function changeDomain(
  framework: Framework,
  id: string,
  change: Partial<Omit<FrameworkDomain, 'id'>>,
): Framework {
  return { ...framework, domains: changed(framework.domains, id, change) }
}

/** The domain and every skill in it. */
export function removeDomain(framework: Framework, id: string): Framework {
  const skills = framework.skills.filter(({ domain }) => domain === id)
  const without = skills.reduce((rest, skill) => removeSkill(rest, skill.id), framework)
  return { ...without, domains: without.domains.filter((domain) => domain.id !== id) }
}

/** Behind the last skill of its domain, where it is looked for. */
export function addSkill(framework: Framework, skill: Skill): Framework {
  const last = framework.skills.findLastIndex(({ domain }) => domain === skill.domain)
  const at = last === -1 ? framework.skills.length : last + 1
  return { ...framework, skills: framework.skills.toSpliced(at, 0, skill) }
}

export function changeSkill(framework: Framework, id: string, change: Partial<Omit<Skill, 'id'>>): Framework {
  return { ...framework, skills: changed(framework.skills, id, change) }
}

/** The anchor of one level; level 0 has none, so it changes nothing. */
export function changeAnchor(framework: Framework, skill: string, level: Level, text: string): Framework {
  const anchors = framework.skills.find(({ id }) => id === skill)?.anchors
  return anchors && level > 0 ? changeSkill(framework, skill, { anchors: anchors.with(level - 1, text) }) : framework
}

/** Takes the skill out of everything that names it; an action or artifact that was about nothing else goes with it. */
export function removeSkill(framework: Framework, id: string): Framework {
  const without = <Item extends { readonly skill: string }>(items: readonly Item[]) =>
    items.filter(({ skill }) => skill !== id)
  const { quickRound, artifacts } = framework
  return {
    ...framework,
    skills: framework.skills.filter((skill) => skill.id !== id),
    rungs: framework.rungs.map((rung) => ({ ...rung, requires: without(rung.requires) })),
    actions: framework.actions
      .map((action) => ({ ...action, raises: without(action.raises), requires: without(action.requires) }))
      .filter(({ raises }) => raises.length > 0),
    ...(quickRound && { quickRound: quickRound.filter((skill) => skill !== id) }),
    ...(artifacts && {
      artifacts: artifacts
        .map((artifact) => ({ ...artifact, proves: without(artifact.proves) }))
        .filter(({ proves }) => proves.length > 0),
    }),
  }
}

/** Another id for a skill, wherever it is named. A profile follows with `adoptFramework` and the same rename. */
export function changeSkillId(framework: Framework, from: string, to: string): Framework {
  const renamed = <Item extends { readonly skill: string }>(items: readonly Item[]): Item[] =>
    items.map((item) => (item.skill === from ? { ...item, skill: to } : item))
  const { quickRound, artifacts } = framework
  return {
    ...framework,
    skills: framework.skills.map((skill) => (skill.id === from ? { ...skill, id: to } : skill)),
    rungs: framework.rungs.map((rung) => ({ ...rung, requires: renamed(rung.requires) })),
    actions: framework.actions.map((action) => ({
      ...action,
      raises: renamed(action.raises),
      requires: renamed(action.requires),
    })),
    ...(quickRound && { quickRound: quickRound.map((skill) => (skill === from ? to : skill)) }),
    ...(artifacts && {
      artifacts: artifacts.map((artifact) => ({ ...artifact, proves: renamed(artifact.proves) })),
    }),
  }
}

/** Behind the rung `after`, or in front of all others when there is none. */
export function addRung(framework: Framework, rung: Rung, after?: string): Framework {
  const at = framework.rungs.findIndex(({ id }) => id === after) + 1
  return { ...framework, rungs: framework.rungs.toSpliced(at, 0, rung) }
}

export function changeRung(framework: Framework, id: string, change: Partial<Omit<Rung, 'id'>>): Framework {
  return { ...framework, rungs: changed(framework.rungs, id, change) }
}

/** Actions that were meant from this rung on are meant from the beginning. */
export function removeRung(framework: Framework, id: string): Framework {
  return {
    ...framework,
    rungs: framework.rungs.filter((rung) => rung.id !== id),
    actions: framework.actions.map((action) => {
      if (action.earliestRung !== id) return action
      const { earliestRung: _gone, ...rest } = action
      return rest
    }),
  }
}

/** What `rung` asks of one skill: takes the place of what it asked before, or is added. */
export function setRequirement(framework: Framework, rung: string, requirement: Requirement): Framework {
  const requires = framework.rungs.find(({ id }) => id === rung)?.requires
  if (!requires) return framework
  const at = requires.findIndex(({ skill }) => skill === requirement.skill)
  return changeRung(framework, rung, {
    requires: at === -1 ? [...requires, requirement] : requires.with(at, requirement),
  })
}

export function removeRequirement(framework: Framework, rung: string, skill: string): Framework {
  const requires = framework.rungs.find(({ id }) => id === rung)?.requires
  return requires ? changeRung(framework, rung, { requires: requires.filter((one) => one.skill !== skill) }) : framework
}

export function addAction(framework: Framework, action: Action): Framework {
  return { ...framework, actions: [...framework.actions, action] }
}

export function changeAction(framework: Framework, id: string, change: Partial<Omit<Action, 'id'>>): Framework {
  return { ...framework, actions: changed(framework.actions, id, change) }
}

export function removeAction(framework: Framework, id: string): Framework {
  return { ...framework, actions: framework.actions.filter((action) => action.id !== id) }
}

/** Skills grouped by domain, in the order of the domains: the order in which files hold them. */
export function inDomainOrder(framework: Framework): Framework {
  const place = new Map(framework.domains.map(({ id }, index) => [id, index]))
  const placeOf = (skill: Skill): number => place.get(skill.domain) ?? framework.domains.length
  return { ...framework, skills: framework.skills.toSorted((one, other) => placeOf(one) - placeOf(other)) }
}

function changed<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Omit<Item, 'id'>>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change, id } : item))
}
