import type { Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import type { Scheduled, ScheduleOptions, ScheduleProblem } from '../scheduling/problem.ts'
import { schedule, type Schedule } from '../scheduling/schedule.ts'
import { weekOf } from './pace.ts'

export interface PinnedWeeks {
  readonly starts: number
  readonly ends: number
  /** The day it was pinned to start on, which may lie before this plan. */
  readonly from: Day
}

/** Pinned milestones that are not over, by action. */
export function pinsOf(profile: Profile, start: Day): ReadonlyMap<string, PinnedWeeks> {
  const pins = new Map<string, PinnedWeeks>()
  for (const { actions, pinned, starts, ends } of profile.plan?.milestones ?? []) {
    const last = weekOf(start, ends)
    if (!pinned || last < 0) continue
    for (const action of actions)
      pins.set(action, { starts: Math.max(0, weekOf(start, starts)), ends: last, from: starts })
  }
  return pins
}

export interface PinnedSchedule {
  readonly schedule: Schedule
  /** What was planned in the end: without the pins and links that could not be kept. */
  readonly problem: ScheduleProblem
  /** Actions whose pin has no room left. */
  readonly unpinned: ReadonlySet<string>
  /** What each pinned action usually comes after but was pinned before. */
  readonly overtaken: ReadonlyMap<string, readonly string[]>
}

/**
 * A pin is the person's decision and wins over the order of things; only where its weeks have no room for its hours is
 * it given up. Both are told in the milestone's reason.
 */
export function scheduleAroundPins(given: ScheduleProblem, options: ScheduleOptions): Scheduled<PinnedSchedule> {
  const unpinned = new Set<string>()
  const overtaken = new Map<string, readonly string[]>()
  for (let problem = given; ;) {
    const result = schedule(problem, options)
    if (result.ok) return { ok: true, value: { schedule: result.value, problem, unpinned, overtaken } }
    const {
      kind,
      actions: [id = '', first = ''],
    } = result.error
    if (kind === 'pin-without-room') unpinned.add(id)
    else if (kind === 'pin-before-predecessor') overtaken.set(id, [...(overtaken.get(id) ?? []), first])
    else return result
    problem = {
      ...problem,
      actions: problem.actions.map((action) => {
        if (action.id !== id) return action
        const { pin, ...free } = action
        return kind === 'pin-without-room' || !pin
          ? free
          : { ...action, after: action.after.filter((other) => other !== first) }
      }),
    }
  }
}
