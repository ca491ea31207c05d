import { daysBetween, type Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { Pace, PlannedMilestone, PlanVersion } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import { ok, type Result } from '../result.ts'
import { planningBasis, type PlanningBasis, type PlanningGround } from './basis.ts'
import { weekOf } from './pace.ts'
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

/**
 * A new order has to bring some gate closer by so many weeks, and by this share of the weeks until that gate, before the
 * old one is given up for it: over years, three weeks are not worth a plan that nobody recognizes.
 */
export const WEEKS_WORTH_A_NEW_ORDER = 3
export const SHARE_WORTH_A_NEW_ORDER = 0.05

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

/**
 * Of the plans in the order of the old one and the fresh one, that which moves the fewest milestones. In the old order
 * nothing starts earlier than it did, because what moves up pushes others back; or everything may, which is closer when
 * work was taken away.
 */
function closestPlan(basis: PlanningBasis, pace: Pace, old: PlanVersion, fresh: Plan): Plan {
  const ahead = old.milestones.filter(({ starts }) => starts > basis.start)
  const starts = new Map(
    ahead.flatMap(({ actions, starts: day }) => actions.map((action) => [action, weekOf(basis.start, day)] as const)),
  )
  const kept = LIKELY_ORDERS.flatMap((order) => {
    const priority = keptOrder(old.milestones.toSorted(order), basis)
    return [starts, NO_WEEKS].flatMap((release) => {
      const made = instantPlan(basis, pace, { priority, release })
      return made.ok ? [made.value.plan] : []
    })
  })
  const moves = (plan: Plan): number =>
    planDifference(old, plan).moved.reduce((sum, { weeks }) => sum + 1 + Math.abs(weeks), 0)
  return [...kept, fresh].map((plan) => ({ plan, moved: moves(plan) })).toSorted((a, b) => a.moved - b.moved)[0]!.plan
}

const NO_WEEKS: ReadonlyMap<string, number> = new Map()

type Order = (a: PlannedMilestone, b: PlannedMilestone) => number

/**
 * A stored plan does not tell in which order its weeks were filled, so the likely ones are tried. Of two that start in
 * the same week the longer one often went first, because it takes little of each week.
 */
export const LIKELY_ORDERS: readonly Order[] = [
  (a, b) => compare(a.starts, b.starts) || compare(a.ends, b.ends),
  (a, b) => compare(a.starts, b.starts) || compare(b.ends, a.ends),
  (a, b) => compare(a.ends, b.ends) || compare(a.starts, b.starts),
]

/** Days are compared as text: working out what lies between them would be most of planning again. */
function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The old order, with what is new in front of what waits for it. */
export function keptOrder(old: readonly PlannedMilestone[], { selection }: PlanningBasis): readonly string[] {
  const order = old.flatMap(({ actions }) => actions)
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
  const gains = fresh.gates.flatMap(({ rung, readyOn }) => {
    const before = kept.gates.find((gate) => gate.rung === rung)
    if (!before) return []
    const until = daysBetween(kept.start, before.readyOn) / 7
    const worth = Math.max(WEEKS_WORTH_A_NEW_ORDER, SHARE_WORTH_A_NEW_ORDER * until)
    return [{ weeks: daysBetween(readyOn, before.readyOn) / 7, worth }]
  })
  return gains.some(({ weeks, worth }) => weeks >= worth) && gains.every(({ weeks, worth }) => weeks > -worth)
}
