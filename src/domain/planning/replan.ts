import { daysBetween, type Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { PlannedMilestone, Profile } from '../profile/profile.ts'
import { ok, type Result } from '../result.ts'
import { planningBasis, type PlanningBasis } from './basis.ts'
import { planFrom } from './plan-for.ts'
import { planDifference, type PlanDifference } from './plan-difference.ts'
import type { Plan } from './plan.ts'

export interface Replan {
  readonly plan: Plan
  /** Milestones of the old plan whose actions are all done; they are no longer in the new one. */
  readonly done: readonly PlannedMilestone[]
  /** Against what is left of the old plan. */
  readonly difference: PlanDifference
}

/** A new order has to bring some gate closer by so many weeks before the old one is given up for it. */
export const WEEKS_WORTH_A_NEW_ORDER = 3

/**
 * The adopted plan made again from `today`, with as little change as makes sense: what is done stays done, pins keep
 * their days, what is begun goes on, the same actions stay unless others are clearly better, and their order stays
 * unless another one brings a gate clearly closer. Without an adopted plan it is a fresh one.
 */
export function replan(profile: Profile, framework: Framework, today: Day): Result<Replan> {
  const old = profile.plan?.milestones ?? []
  const familiar = new Set(old.flatMap(({ actions }) => actions))
  const basis = planningBasis(profile, framework, today, { familiar })
  if (!basis.ok) return basis
  const fresh = planFrom(basis.value, profile.pace)
  if (!fresh.ok) return fresh
  const closest = closestPlan(basis.value, profile, fresh.value)
  const plan = isWorthwhile(closest, fresh.value) ? fresh.value : closest
  const isDone = ({ actions }: PlannedMilestone): boolean =>
    actions.every((action) => basis.value.standing.done.has(action))
  const left = old.filter((milestone) => !isDone(milestone))
  return ok({
    plan,
    done: old.filter(isDone),
    difference: planDifference({ milestones: left, gates: profile.plan?.gates ?? [] }, plan),
  })
}

/** Of the plans in the order of the old one, by start or by end, and the fresh one, that which moves the fewest milestones. */
function closestPlan(basis: PlanningBasis, profile: Profile, fresh: Plan): Plan {
  const old = profile.plan
  if (!old) return fresh
  const orders = (['starts', 'ends'] as const).map((by) => keptOrder(old.milestones, by, basis))
  const kept = orders.flatMap((priority) => {
    const plan = planFrom(basis, profile.pace, { evaluations: 0, priority })
    return plan.ok ? [plan.value] : []
  })
  const moves = (plan: Plan): number =>
    planDifference(old, plan).moved.reduce((sum, { weeks }) => sum + 1 + Math.abs(weeks), 0)
  return [...kept, fresh].map((plan) => ({ plan, moved: moves(plan) })).toSorted((a, b) => a.moved - b.moved)[0]!.plan
}

/** The old order, with what is new in front of what waits for it. */
function keptOrder(
  old: readonly PlannedMilestone[],
  by: 'starts' | 'ends',
  { selection }: PlanningBasis,
): readonly string[] {
  const then = by === 'starts' ? 'ends' : 'starts'
  const order = old
    .toSorted((a, b) => daysBetween(b[by], a[by]) || daysBetween(b[then], a[then]))
    .flatMap(({ actions }) => actions)
  for (const { action } of selection.actions.toReversed()) {
    if (order.includes(action.id)) continue
    const waiting = selection.actions.flatMap((other) =>
      other.after.includes(action.id) ? [order.indexOf(other.action.id)] : [],
    )
    const first = Math.min(...waiting.filter((at) => at >= 0))
    if (Number.isFinite(first)) order.splice(first, 0, action.id)
    else order.push(action.id)
  }
  return order
}

function isWorthwhile(kept: Plan, fresh: Plan): boolean {
  const weeks = fresh.gates.flatMap(({ rung, readyOn }) => {
    const before = kept.gates.find((gate) => gate.rung === rung)
    return before ? [daysBetween(readyOn, before.readyOn) / 7] : []
  })
  return weeks.some((gain) => gain >= WEEKS_WORTH_A_NEW_ORDER) && weeks.every((gain) => gain > -WEEKS_WORTH_A_NEW_ORDER)
}
