import type { Agreement, Confirmation } from '#domain/profile/one-on-one-record.ts'
import type { Evidence, Profile, Rating } from '#domain/profile/profile.ts'
import { anEvidence, aProfile, aRating, type ProfileWishes } from './build-profile.ts'
import type { Action, Framework, Raise, Rung, Skill } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'

/** A skill with made-up but complete text. */
export function aSkill(id: string, domain = 'craft'): Skill {
  return {
    id,
    domain,
    name: id.replaceAll('-', ' '),
    meaning: `What ${id} means.`,
    anchors: [1, 2, 3, 4, 5].map((level) => `Does what level ${level} of ${id} asks for.`),
    proof: [2, 3, 4, 5].map((level) => `A thing that shows level ${level} of ${id}.`),
    executive: `Why ${id} matters.`,
    trap: `What makes people overrate ${id}.`,
    sources: [],
  }
}

/** `needs` maps a skill to its level; a skill named in `supporting` may lag by one. */
export function aRung(
  id: string,
  track: Rung['track'],
  needs: Readonly<Record<string, Level>>,
  supporting: readonly string[] = [],
): Rung {
  return {
    id,
    name: `The ${id}`,
    shortName: id,
    track,
    summary: `What a ${id} does.`,
    newHere: `What is new for a ${id}.`,
    decides: [],
    stops: [],
    proof: [],
    requires: Object.entries(needs).map(([skill, level]) => {
      const core = !supporting.includes(skill)
      return { skill, level, core, weight: core ? 3 : 1 }
    }),
    sources: [],
  }
}

export function aRaise(skill: string, from: Level): Raise {
  return { skill, from, to: (from + 1) as Level, doneWhen: `Somebody else can see ${skill} at ${from + 1}.` }
}

export function anAction(id: string, raises: readonly Raise[], change: Partial<Action> = {}): Action {
  return {
    id,
    title: `Outcome of ${id}`,
    kind: 'on-the-job',
    fits: ['skill'],
    steps: [
      { text: `First half of ${id}`, hours: 4 },
      { text: `Second half of ${id}`, hours: 6 },
    ],
    load: 4,
    weeks: 2,
    raises: [...raises],
    requires: [],
    leaves: 'A document.',
    sources: [],
    ...change,
  }
}

/**
 * Two domains, three skills, five rungs: junior and senior shared, lead and head on the leader track, guru on the
 * expert one. One action per step of each skill.
 */
export function aFramework(change: Partial<Framework> = {}): Framework {
  const skills = [aSkill('reports'), aSkill('systems'), aSkill('budget', 'business')]
  return {
    id: 'small',
    version: '1.0.0',
    name: 'Small',
    domains: [
      { id: 'craft', name: 'The craft', shortName: 'Craft', meaning: 'Doing it.' },
      { id: 'business', name: 'The business', shortName: 'Business', meaning: 'Paying for it.' },
    ],
    skills,
    rungs: [
      aRung('junior', 'shared', { reports: 1, systems: 1 }),
      aRung('senior', 'shared', { reports: 2, systems: 2, budget: 1 }, ['budget']),
      aRung('lead', 'leader', { reports: 3, systems: 2, budget: 2 }, ['systems']),
      aRung('head', 'leader', { reports: 3, systems: 3, budget: 4 }, ['systems']),
      aRung('guru', 'expert', { reports: 3, systems: 4, budget: 1 }, ['budget']),
    ],
    actions: skills.flatMap(({ id }) =>
      ([0, 1, 2, 3, 4] as const).map((from) => anAction(`${id}-to-${from + 1}`, [aRaise(id, from)])),
    ),
    ...change,
  }
}

/** Somebody in the small framework: a senior on the way to lead. */
export function aClimber(wishes: ProfileWishes = {}): Profile {
  return aProfile({ rung: 'senior', goal: 'lead', createdOn: '2026-11-02', hoursPerWeek: 5, ...wishes })
}

export function rated(skill: string, level: Rating['level'], wishes: Partial<Rating> = {}): Rating {
  return aRating({ skill, level, on: '2026-11-02', ...wishes })
}

export function shown(skill: string, wishes: Partial<Evidence> = {}): Evidence {
  return anEvidence({ skill, text: 'A report that two teams use.', on: '2026-11-02', ...wishes })
}

/** What both agreed on, with the same level from each unless told otherwise. */
export function agreed(skill: string, level: Level, wishes: Partial<Agreement> = {}): Agreement {
  const { on = '2026-11-12' } = wishes
  return {
    id: `agreed-${skill}-${on}`,
    skill,
    on,
    level,
    reason: 'The October launch.',
    self: { level, example: 'The October launch.' },
    manager: { name: 'Dana Ruiz', level, example: 'The October launch.' },
    ...wishes,
  }
}

export function confirmed(evidence: Evidence, wishes: Partial<Confirmation> = {}): Confirmation {
  return {
    id: `confirmed-${evidence.id}`,
    evidence: evidence.id,
    name: 'Zoë Brandt',
    role: 'Head of demand',
    on: '2026-11-14',
    text: 'My team uses it every week.',
    ...wishes,
  }
}
