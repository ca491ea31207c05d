import { mondayOnOrAfter, type Day } from '../calendar.ts'
import type { Framework, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { pathBetween } from '../framework/path.ts'
import type { Profile } from '../profile/profile.ts'
import { interestsBySkill } from '../profile/say-interest.ts'
import { gapKindsBySkill } from '../readiness/gap-kind.ts'
import { ok, type Result } from '../result.ts'
import { WeekDays } from './pace.ts'
import { ownPlanned, pinsBeforeLastDay, type OwnPlanned } from './own-actions.ts'
import { pinsOf, type PinnedWeeks } from './pins.ts'
import { standingPoint, type StandingPoint } from './reached-levels.ts'
import { selectActions, type Selection } from './selection.ts'
import { NO_WISHES, type Wishes } from './wishes.ts'

/**
 * All that a plan rests on except the pace: what is to be done, in what order it can be done, and from which day. It
 * stays the same while somebody tries out other hours, so that each try costs a fraction of a millisecond.
 */
export interface PlanningBasis {
  readonly framework: Framework
  readonly goal: string
  /** The rungs to climb, the goal last. */
  readonly path: readonly Rung[]
  /** The Monday of week 0. */
  readonly start: Day
  readonly days: WeekDays
  readonly standing: StandingPoint
  readonly pins: ReadonlyMap<string, PinnedWeeks>
  /** The person's own actions that are wanted, done or not. */
  readonly own: ReadonlyMap<string, OwnPlanned>
  readonly wishes: Wishes
  readonly selection: Selection
}

/** All that a plan takes from a profile, except the pace. While these stay the same, so does its basis. */
export const PLANNING_GROUND = [
  'person',
  'ratings',
  'agreements',
  'progress',
  'declined',
  'plan',
  'ownActions',
  'gapKinds',
  'interests',
] as const satisfies readonly (keyof Profile)[]

export type PlanningGround = Pick<Profile, (typeof PLANNING_GROUND)[number]>

/** The basis of a fresh plan; `wishes` are added to what the profile says. */
export function planningBasis(
  profile: PlanningGround,
  framework: Framework,
  today: Day,
  wishes: Partial<Wishes> = {},
): Result<PlanningBasis> {
  const { rung, goal } = profile.person
  const path = pathBetween(framework, rung, goal)
  if (!path.ok) return path
  const start = mondayOnOrAfter(today)
  const standing = standingPoint(profile, framework)
  const own = ownPlanned(profile, start)
  const pins = new Map([...pinsBeforeLastDay(own, start, standing.done), ...pinsOf(profile.plan, start)])
  const all: Wishes = {
    ...NO_WISHES,
    gapKinds: gapKindsBySkill(profile),
    interests: interestsBySkill(profile),
    tools: new Set(profile.person.tools.map((tool) => tool.toLowerCase())),
    ...wishes,
    declined: new Set([...profile.declined.map(({ action }) => action), ...(wishes.declined ?? [])]),
    kept: new Set([...standing.begun.keys(), ...pins.keys(), ...own.keys(), ...(wishes.kept ?? [])]),
    own: new Set(own.keys()),
    order: new Map(profile.ownActions.flatMap(({ id, after }) => (after ? [[id, after] as const] : []))),
  }
  const selection = selectActions(framework, path.value, standing, all)
  return ok({
    framework,
    goal,
    path: path.value,
    start,
    days: new WeekDays(start),
    standing,
    pins,
    own,
    wishes: all,
    selection,
  })
}

/** The same plan with other wishes. */
export function withWishes(basis: PlanningBasis, wishes: Partial<Wishes>): PlanningBasis {
  const all = { ...basis.wishes, ...wishes }
  return { ...basis, wishes: all, selection: selectActions(basis.framework, basis.path, basis.standing, all) }
}

/** The same plan for somebody who stands at this level in one skill. */
export function atLevel(basis: PlanningBasis, skill: string, level: Level): PlanningBasis {
  const standing = { ...basis.standing, levels: new Map(basis.standing.levels).set(skill, level) }
  return { ...basis, standing, selection: selectActions(basis.framework, basis.path, standing, basis.wishes) }
}
