import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Framework } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import type { Plan } from '#domain/planning/plan.ts'
import type { Pace } from '#domain/profile/plan-record.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aProfile } from './build-profile.ts'

export const GOLDEN = join(import.meta.dirname, '../fixtures/golden')

interface StoredAction extends Omit<Framework['actions'][number], 'steps' | 'raises' | 'leaves' | 'sources'> {
  readonly hours: readonly number[]
  readonly raises: readonly { readonly skill: string; readonly from: Level; readonly to: Level }[]
}

interface StoredFramework extends Omit<Framework, 'skills' | 'rungs' | 'actions'> {
  readonly skills: readonly Pick<Framework['skills'][number], 'id' | 'domain' | 'name'>[]
  readonly rungs: readonly Pick<Framework['rungs'][number], 'id' | 'name' | 'shortName' | 'track' | 'requires'>[]
  readonly actions: readonly StoredAction[]
}

interface StoredPerson {
  readonly sample: string
  readonly name: string
  readonly rung: string
  readonly goal: string
  readonly pace: Pace
  readonly levels: Readonly<Record<string, Level | 'not-applicable'>>
}

function read<Value>(file: string): Value {
  return JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')) as Value
}

/**
 * What planning saw of the built-in framework on the day the golden plans were read by eye. Frozen, so that they change
 * with the planner only, and not with every word of the content.
 */
export function goldenFramework(): Framework {
  const { skills, rungs, actions, ...rest } = read<StoredFramework>('framework.json')
  return {
    ...rest,
    skills: skills.map((skill) => ({
      ...skill,
      meaning: '',
      anchors: [],
      proof: [],
      executive: '',
      trap: '',
      sources: [],
    })),
    rungs: rungs.map((rung) => ({
      ...rung,
      summary: '',
      newHere: '',
      decides: [],
      stops: [],
      proof: [],
      sources: [],
    })),
    actions: actions.map(({ hours, raises, ...action }) => ({
      ...action,
      steps: hours.map((own) => ({ text: '', hours: own })),
      raises: raises.map((raise) => ({ ...raise, doneWhen: '' })),
      leaves: '',
      sources: [],
    })),
  }
}

/** The people of the three samples, frozen with it. */
export function goldenPeople(): readonly { readonly sample: string; readonly profile: Profile }[] {
  return read<StoredPerson[]>('people.json').map(({ sample, pace, levels, ...person }) => ({
    sample,
    profile: aProfile({
      ...person,
      ...pace,
      ratings: Object.entries(levels).map(([skill, level]) => ({
        id: `rating-${skill}`,
        by: 'self' as const,
        skill,
        level,
        sure: 'fairly-sure' as const,
        on: '2026-11-02',
      })),
    }),
  }))
}

/** A plan as a page that can be read from top to bottom. */
export function planText({ person, pace }: Profile, { gates, milestones, weeks, unreachable }: Plan): string {
  const hours = milestones.reduce((sum, own) => sum + own.hours, 0)
  const lines = [
    `${person.name}: ${person.rung} to ${person.goal}`,
    `${pace.hoursPerWeek} hours a week, ${pace.atOnce} at a time; ${milestones.length} milestones, ${hours} hours, ${weeks.length} weeks`,
    '',
    ...gates.map((gate) => `${gate.readyOn}  ready for ${gate.rung}, after ${gate.hours} hours`),
    ...unreachable.map(({ skill, level, reason }) => `never: ${skill} at ${level}. ${reason}`),
  ]
  let gate = ''
  for (const own of milestones.toSorted(
    (a, b) => gates.findIndex(({ rung }) => rung === a.gate) - gates.findIndex(({ rung }) => rung === b.gate),
  )) {
    if (own.gate !== gate) lines.push('', `For ${own.gate}; * sets the date`, '')
    gate = own.gate
    const raises = own.raises.map(({ skill, from, to }) => `${skill} ${from}-${to}`).join(', ')
    const mark = own.critical ? '*' : ' '
    lines.push(
      `${mark} ${own.starts} to ${own.ends}  ${String(own.hours).padStart(5)} h, at most ${own.load} a week, ${own.kind}: ${own.title}`,
      `    ${raises}${own.after.length > 0 ? `; after ${own.after.map((id) => id.slice(2)).join(', ')}` : ''}`,
    )
  }
  return `${lines.join('\n')}\n`
}
