import { generalRungTexts, generalSkillTexts } from '#domain/framework/general-texts.ts'
import { idFor } from '#domain/framework/matrix-notation.ts'
import type {
  Action,
  Artifact,
  Framework,
  FrameworkDomain,
  Jargon,
  Phrase,
  Rung,
  Skill,
} from '#domain/framework/framework.ts'

/** Ids hold 80 characters; the rest is for a number that tells one from another. */
const LONGEST_STEM = 70

/** An id made of `name` that nothing in the framework has or had: retired records keep theirs. */
export function freshId(framework: Framework, name: string): string {
  const stem = idFor(name).slice(0, LONGEST_STEM).replace(/-$/, '') || 'unnamed'
  const { domains, skills, rungs, actions, artifacts, phrasebook, retired } = framework
  const now = [domains, skills, rungs, actions, artifacts, phrasebook]
  const parts = [...now, retired?.skills, retired?.rungs, retired?.actions]
  const taken = new Set(parts.flatMap((records) => records?.map(({ id }) => id) ?? []))
  if (!taken.has(stem)) return stem
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
  }
}

/** New records start with general texts, because a framework has no empty ones. */
export function newDomain(id: string, name: string): FrameworkDomain {
  return { id, name, shortName: name.slice(0, 24).trim(), meaning: `Say what belongs to ${name}.` }
}

export function newSkill(id: string, name: string, domain: string): Skill {
  return {
    id,
    domain,
    name,
    meaning: `Say in one line what ${name} is.`,
    ...generalSkillTexts(name),
    sources: [],
  }
}

/** Asks what the rung below asks, so that requirements do not fall; the person raises them from there. */
export function newRung(id: string, name: string, below: Rung | undefined): Rung {
  return {
    id,
    name,
    shortName: name.slice(0, 28).trim(),
    track: below?.track ?? 'shared',
    ...generalRungTexts(),
    decides: [],
    stops: [],
    proof: [],
    requires: below?.requires ?? [],
    sources: [],
  }
}

export function newAction(id: string, title: string, skill: string): Action {
  return {
    id,
    title,
    kind: 'on-the-job',
    fits: ['skill'],
    steps: [{ text: 'Say what to do first.', hours: 4 }],
    load: 4,
    weeks: 2,
    raises: [{ skill, from: 0, to: 1, doneWhen: 'Say what a third person can check.' }],
    requires: [],
    leaves: 'Say what is left behind as evidence.',
    sources: [],
  }
}

export function newArtifact(id: string, name: string, skill: string): Artifact {
  return {
    id,
    name,
    meaning: 'Say in one line what it is.',
    holds: ['Say what has to be in it before it counts.'],
    proves: [{ skill, level: 1 }],
    sources: [],
  }
}

export function newPhrase(id: string, term: string, direction: Phrase['direction']): Phrase {
  return {
    id,
    term,
    direction,
    meaning: 'Say what it means to the other side.',
    moves: 'Say which number it moves.',
    question: 'Say what to ask next.',
    sources: [],
  }
}

export function newJargon(term: string): Jargon {
  return { term, plain: 'Say what to write instead.' }
}
