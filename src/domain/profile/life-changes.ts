import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import { pathBetween } from '../framework/path.ts'
import { ok, type Result } from '../result.ts'
import type { Profile } from './profile.ts'
import type { LifeChange } from './workspace-record.ts'

/** What changes with a turn in the career; what is left out stays. */
export interface Turn {
  readonly kind: LifeChange['kind']
  readonly rung?: string
  readonly goal?: string
  /** What the company calls the job from now on. */
  readonly title?: string
  readonly hoursPerWeek?: number
  readonly note: string
}

/**
 * Takes a turn: rung, goal, title or pace change, and the turn is kept with its day. Ratings, evidence, progress, plan
 * and history stay as they are; the plan counts again once its goal is today's. Refused when the goal does not lie on
 * the way from the rung.
 */
export function takeTurn(profile: Profile, framework: Framework, turn: Turn, id: string, on: Day): Result<Profile> {
  const { person, pace } = profile
  const rung = turn.rung ?? person.rung
  const goal = turn.goal ?? person.goal
  const path = pathBetween(framework, rung, goal)
  if (!path.ok) return path
  const [from, to] = ends(profile, turn)
  const change: LifeChange = { id, on, kind: turn.kind, from, to, note: turn.note }
  return ok({
    ...profile,
    person: { ...person, rung, goal, ...(turn.title !== undefined && { title: turn.title }) },
    pace: { ...pace, hoursPerWeek: turn.hoursPerWeek ?? pace.hoursPerWeek },
    lifeChanges: [...profile.lifeChanges, change],
  })
}

function ends({ person, pace }: Profile, turn: Turn): readonly [from: string, to: string] {
  if (turn.kind === 'new-goal') return [person.goal, turn.goal ?? person.goal]
  if (turn.kind === 'new-pace') return [`${pace.hoursPerWeek}`, `${turn.hoursPerWeek ?? pace.hoursPerWeek}`]
  return [person.rung, turn.rung ?? person.rung]
}
