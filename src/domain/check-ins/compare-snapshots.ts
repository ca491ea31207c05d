import { daysBetween, type Day } from '../calendar.ts'
import { isGateKept } from '../planning/plan-difference.ts'
import type { Rating } from '../profile/profile.ts'
import type { Snapshot } from '../profile/workspace-record.ts'

export interface MovedRating {
  readonly skill: string
  readonly by: Rating['by']
  /** Missing when it was not rated yet. */
  readonly before?: Rating['level']
  /** Missing when the rating was taken away. */
  readonly after?: Rating['level']
}

export interface MovedReadiness {
  readonly rung: string
  readonly before: { readonly low: number; readonly high: number }
  readonly after: { readonly low: number; readonly high: number }
}

export interface MovedDate {
  readonly rung: string
  readonly before: Day
  readonly after: Day
  /** Whole weeks by which it is later; negative when earlier. */
  readonly weeks: number
}

/** What is different between two days. What is not listed stayed. */
export interface SnapshotDifference {
  readonly ratings: readonly MovedRating[]
  /** Rungs that both snapshots have readiness for, moved or not. */
  readonly readiness: readonly MovedReadiness[]
  /** Actions finished since. */
  readonly finished: readonly string[]
  /** Gates that both plans have, on another day, without those that have been reached since. */
  readonly gates: readonly MovedDate[]
  readonly rung?: { readonly before: string; readonly after: string }
  readonly goal?: { readonly before: string; readonly after: string }
}

export function compareSnapshots(before: Snapshot, after: Snapshot): SnapshotDifference {
  const done = new Set(before.done)
  return {
    ratings: movedRatings(before, after),
    readiness: after.readiness.flatMap(({ rung, low, high }) => {
      const was = before.readiness.find((other) => other.rung === rung)
      return was ? [{ rung, before: { low: was.low, high: was.high }, after: { low, high } }] : []
    }),
    finished: after.done.filter((action) => !done.has(action)),
    gates: (after.plan?.gates ?? []).flatMap(({ rung, readyOn }) => {
      const was = before.plan?.gates.find((other) => other.rung === rung)?.readyOn
      if (was === undefined || isGateKept(was, readyOn)) return []
      return [{ rung, before: was, after: readyOn, weeks: Math.round(daysBetween(was, readyOn) / 7) }]
    }),
    ...(before.rung !== after.rung && { rung: { before: before.rung, after: after.rung } }),
    ...(before.goal !== after.goal && { goal: { before: before.goal, after: after.goal } }),
  }
}

function movedRatings(before: Snapshot, after: Snapshot): readonly MovedRating[] {
  const key = ({ skill, by }: Snapshot['ratings'][number]): string => `${by} ${skill}`
  const was = new Map(before.ratings.map((rating) => [key(rating), rating]))
  const is = new Map(after.ratings.map((rating) => [key(rating), rating]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((each): MovedRating[] => {
    const old = was.get(each)
    const fresh = is.get(each)
    const named = fresh ?? old
    if (!named || old?.level === fresh?.level) return []
    const { skill, by } = named
    return [{ skill, by, ...(old && { before: old.level }), ...(fresh && { after: fresh.level }) }]
  })
}
