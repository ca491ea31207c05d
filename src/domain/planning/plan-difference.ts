import { daysBetween, mondayOf, type Day } from '../calendar.ts'
import type { Gate, Milestone, Plan } from './plan.ts'

interface Span {
  readonly starts: Day
  readonly ends: Day
}

export interface MovedMilestone {
  readonly id: string
  readonly before: Span
  readonly after: Span
  /** Weeks by which its end is later; negative when earlier. */
  readonly weeks: number
}

export interface MovedGate {
  readonly rung: string
  /** Missing when the gate could not be reached before. */
  readonly before?: Day
  /** Missing when the gate can no longer be reached. */
  readonly after?: Day
  /** Weeks by which it is later; 0 when one of the days is missing. */
  readonly weeks: number
}

/** What is different in a new plan. Everything that is not listed stayed. */
export interface PlanDifference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly moved: readonly MovedMilestone[]
  /** Gates whose day changed. */
  readonly gates: readonly MovedGate[]
  /** Hours more in the new plan. */
  readonly hours: number
}

export interface ComparedPlan {
  readonly milestones: readonly Pick<Milestone, 'id' | 'starts' | 'ends' | 'byWeek'>[]
  readonly gates: readonly Pick<Gate, 'rung' | 'readyOn'>[]
}

/** The difference between two plans, an adopted one or a fresh one each, as data. */
export function planDifference(before: ComparedPlan, after: ComparedPlan | Plan): PlanDifference {
  const old = new Map(before.milestones.map((milestone) => [milestone.id, milestone]))
  const fresh = new Map(after.milestones.map((milestone) => [milestone.id, milestone]))
  const moved = after.milestones.flatMap(({ id, starts, ends }): MovedMilestone[] => {
    const was = old.get(id)
    if (!was || (was.starts === starts && was.ends === ends)) return []
    return [
      {
        id,
        before: { starts: was.starts, ends: was.ends },
        after: { starts, ends },
        weeks: weeksBetween(was.ends, ends),
      },
    ]
  })
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !fresh.has(id)),
    moved,
    gates: movedGates(before.gates, after.gates),
    hours: hoursOf(after) - hoursOf(before),
  }
}

/**
 * Whether a gate lies on the day of an earlier plan, or has been reached since: a gate that needs nothing any more lies on
 * the Monday its plan begins with, which comes later with every new plan, while milestones end on Sundays. When it was
 * reached is not known, only that it was by then.
 */
export function isGateKept(before: Day | undefined, after: Day | undefined): boolean {
  if (before === undefined || after === undefined || before >= after) return before === after
  return mondayOf(after) === after
}

/** Gates whose day differs, in the order of the new plan, lost ones last; without those that have been reached since. */
export function movedGates(before: ComparedPlan['gates'], after: ComparedPlan['gates']): readonly MovedGate[] {
  const old = new Map(before.map(({ rung, readyOn }) => [rung, readyOn]))
  const fresh = new Map(after.map(({ rung, readyOn }) => [rung, readyOn]))
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((rung): MovedGate[] => {
    const was = old.get(rung)
    const is = fresh.get(rung)
    if (isGateKept(was, is)) return []
    const weeks = was !== undefined && is !== undefined ? weeksBetween(was, is) : 0
    return [{ rung, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }), weeks }]
  })
}

/** Days of a plan lie whole weeks apart; a gate that is open already is a Monday, which counts as the Sunday before. */
export function weeksBetween(from: Day, to: Day): number {
  return Math.round(daysBetween(from, to) / 7)
}

function hoursOf({ milestones }: ComparedPlan): number {
  return milestones.reduce((sum, { byWeek }) => sum + Object.values(byWeek).reduce((own, hours) => own + hours, 0), 0)
}
