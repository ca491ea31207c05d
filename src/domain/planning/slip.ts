import { daysBetween, mondayOf, type Day } from '../calendar.ts'
import type { PlanVersion } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import { isGateKept } from './plan-difference.ts'

/** How far one thing is from where the first plan had it. */
export interface Slipped {
  /** The day of the first plan. */
  readonly first: Day
  /** The day of the plan in force, or the day it was finished; missing when that plan does not reach it. */
  readonly now?: Day
  /** Whole weeks later; negative when earlier; 0 when `now` is missing. */
  readonly weeks: number
}

export interface GateSlip extends Slipped {
  readonly rung: string
}

export interface MilestoneSlip extends Slipped {
  readonly milestone: string
  readonly actions: readonly string[]
  readonly finished: boolean
  /** It stands where the person pinned it, which is why it is where it is. */
  readonly pinned: boolean
}

/** What is known to be different from the day of the first plan. Anything else is not guessed at. */
export type SlipCause =
  | { readonly kind: 'hours'; readonly first: number; readonly now: number }
  | { readonly kind: 'at-once'; readonly first: number; readonly now: number }
  | { readonly kind: 'came-in'; readonly count: number }

export interface Slip {
  /** The day on which the first plan was adopted. */
  readonly since: Day
  /** Gates of the first plan whose week differs, in its order; what has been reached since has not slipped. */
  readonly gates: readonly GateSlip[]
  /** Milestones of the first plan that end in another week, the latest first. */
  readonly milestones: readonly MilestoneSlip[]
  readonly causes: readonly SlipCause[]
}

/**
 * The plan in force against the first one adopted for this goal. What was dropped since did not slip; what is finished
 * counts by the day it was finished. `path` names the rungs still to climb: gates below it have been passed. Undefined
 * without a plan for the goal, or when nothing differs.
 */
export function slipOf(
  { plan, baseline, person, progress }: Profile,
  path: readonly { readonly id: string }[],
): Slip | undefined {
  if (!plan || !baseline || plan.goal !== person.goal || baseline.goal !== plan.goal) return undefined
  const doneOn = (actions: readonly string[]): Day | undefined => {
    const days = actions.map((action) => progress.find((one) => one.action === action)?.doneOn)
    return days.reduce((last, day) => (last === undefined || day === undefined ? undefined : day > last ? day : last))
  }
  const gates = baseline.gates.flatMap(({ rung, readyOn }): GateSlip[] => {
    if (!path.some(({ id }) => id === rung)) return []
    const now = plan.gates.find((gate) => gate.rung === rung)?.readyOn
    if (isGateKept(readyOn, now)) return []
    const slipped = between(readyOn, now)
    return slipped.weeks === 0 && now !== undefined ? [] : [{ rung, ...slipped }]
  })
  const milestones = baseline.milestones.flatMap(({ id, actions, ends }): MilestoneSlip[] => {
    const finishedOn = doneOn(actions)
    const planned = plan.milestones.find((other) => other.id === id)
    const now = finishedOn ?? planned?.ends
    if (now === undefined) return []
    const slipped = between(ends, now)
    if (slipped.weeks === 0) return []
    const finished = finishedOn !== undefined
    return [{ milestone: id, actions, finished, pinned: !finished && planned?.pinned === true, ...slipped }]
  })
  if (gates.length === 0 && milestones.length === 0) return undefined
  return {
    since: baseline.on,
    gates,
    milestones: milestones.toSorted((a, b) => b.weeks - a.weeks),
    causes: causesOf(baseline, plan),
  }
}

/** "3 weeks later than first planned". */
export function slipWords({ weeks, now }: Slipped): string {
  if (now === undefined) return 'no longer reached by the plan'
  if (weeks === 0) return 'in the week first planned'
  const count = Math.abs(weeks)
  return `${count} ${count === 1 ? 'week' : 'weeks'} ${weeks > 0 ? 'later' : 'earlier'} than first planned`
}

/** A sentence for each thing that is known to be different. */
export function causeWords(cause: SlipCause): string {
  switch (cause.kind) {
    case 'hours':
      return `It was first planned with ${cause.first} hours a week; the plan in force has ${cause.now}.`
    case 'at-once':
      return `It was first planned with at most ${cause.first} at a time; the plan in force has ${cause.now}.`
    case 'came-in':
      return cause.count === 1 ? 'One milestone has come in since.' : `${cause.count} milestones have come in since.`
  }
}

function between(first: Day, now: Day | undefined): Slipped {
  if (now === undefined) return { first, weeks: 0 }
  return { first, now, weeks: daysBetween(mondayOf(first), mondayOf(now)) / 7 }
}

function causesOf(first: PlanVersion, now: PlanVersion): readonly SlipCause[] {
  const causes: SlipCause[] = []
  if (first.pace && now.pace) {
    const { hoursPerWeek, atOnce } = first.pace
    if (hoursPerWeek !== now.pace.hoursPerWeek)
      causes.push({ kind: 'hours', first: hoursPerWeek, now: now.pace.hoursPerWeek })
    if (atOnce !== now.pace.atOnce) causes.push({ kind: 'at-once', first: atOnce, now: now.pace.atOnce })
  }
  const known = new Set(first.milestones.map(({ id }) => id))
  const count = now.milestones.filter(({ id }) => !known.has(id)).length
  if (count > 0) causes.push({ kind: 'came-in', count })
  return causes
}
