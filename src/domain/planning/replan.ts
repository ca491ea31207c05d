import { daysBetween, type Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { Pace, PlannedMilestone, PlanVersion, Profile } from '../profile/profile.ts'
import { ok, type Result } from '../result.ts'
import { planningBasis, type PlanningBasis, type PlanningGround } from './basis.ts'
import { instantPlan, planFrom } from './plan-for.ts'
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
  const basis = proposalBasis(profile, framework, today)
  if (!basis.ok) return basis
  const plan = proposalFrom(basis.value, profile, planFrom(basis.value, profile.pace))
  return plan.ok ? ok(compared(basis.value, profile, plan.value)) : plan
}

/** The plan to propose: the adopted one made again, or a fresh one where none is adopted for today's goal. */
export function proposedPlan(profile: Profile, framework: Framework, today: Day): Result<Plan> {
  const again = replan(profile, framework, today)
  return again.ok ? ok(again.value.plan) : again
}

/** The basis of a proposal: the actions of the adopted plan are preferred to others of about the same hours. */
export function proposalBasis(profile: PlanningGround, framework: Framework, today: Day): Result<PlanningBasis> {
  const familiar = new Set(planInForce(profile)?.milestones.flatMap(({ actions }) => actions))
  return planningBasis(profile, framework, today, { familiar })
}

/** What becomes of a plan made on that basis when it is held against the adopted one. */
export function proposalFrom(
  basis: PlanningBasis,
  profile: PlanningGround & Pick<Profile, 'pace'>,
  fresh: Result<Plan>,
): Result<Plan> {
  const old = planInForce(profile)
  if (!fresh.ok || !old) return fresh
  const closest = closestPlan(basis, profile.pace, old, fresh.value)
  return ok(isWorthwhile(closest, fresh.value) ? fresh.value : closest)
}

/** The adopted plan, while it leads to the goal of today. */
export function planInForce({ plan, person }: Pick<Profile, 'plan' | 'person'>): PlanVersion | undefined {
  return plan?.goal === person.goal ? plan : undefined
}

function compared({ standing }: PlanningBasis, profile: Profile, plan: Plan): Replan {
  const old = planInForce(profile)
  const isDone = ({ actions }: PlannedMilestone): boolean => actions.every((action) => standing.done.has(action))
  const milestones = old?.milestones ?? []
  const left = milestones.filter((milestone) => !isDone(milestone))
  return {
    plan,
    done: milestones.filter(isDone),
    difference: planDifference({ milestones: left, gates: old?.gates ?? [] }, plan),
  }
}

/** Of the plans in the order of the old one, by start or by end, and the fresh one, that which moves the fewest milestones. */
function closestPlan(basis: PlanningBasis, pace: Pace, old: PlanVersion, fresh: Plan): Plan {
  const orders = (['starts', 'ends'] as const).map((by) => keptOrder(old.milestones, by, basis))
  const kept = orders.flatMap((priority) => {
    const made = instantPlan(basis, pace, priority)
    return made.ok ? [made.value.plan] : []
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
