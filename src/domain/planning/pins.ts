import type { Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import { weekOf } from './pace.ts'

export interface PinnedWeeks {
  readonly starts: number
  readonly ends: number
  /** The day it was pinned to start on, which may lie before this plan. */
  readonly from: Day
}

/** Pinned milestones that are not over, by action. */
export function pinsOf(plan: Profile['plan'], start: Day): ReadonlyMap<string, PinnedWeeks> {
  const pins = new Map<string, PinnedWeeks>()
  for (const { actions, pinned, starts, ends } of plan?.milestones ?? []) {
    const last = weekOf(start, ends)
    if (!pinned || last < 0) continue
    for (const action of actions)
      pins.set(action, { starts: Math.max(0, weekOf(start, starts)), ends: last, from: starts })
  }
  return pins
}
