import type { Action, Framework } from '../framework/framework.ts'
import type { Pace, SlowTime } from '../profile/plan-record.ts'
import type { Result } from '../result.ts'
import { withWishes, type PlanningBasis } from './basis.ts'
import { planFrom } from './plan-for.ts'
import { movedGates, type MovedGate } from './plan-difference.ts'
import type { Plan } from './plan.ts'
import { isQuarterEnd } from './quarter-ends.ts'
import { MOST_AT_ONCE, MOST_HOURS } from './what-if.ts'

/** One thing to change, and the gates that move with it. */
export type Lever = { readonly gates: readonly MovedGate[]; readonly weeksEarlier: number } & (
  | { readonly kind: 'one-hour-more'; readonly hoursPerWeek: number }
  | { readonly kind: 'one-more-at-once'; readonly atOnce: number }
  | { readonly kind: 'without-quarter-ends' }
  | { readonly kind: 'without-slow-time'; readonly slowTime: SlowTime }
  | { readonly kind: 'take-back'; readonly action: Action }
)

/**
 * What brings the goal closer, the most effective first; what brings nothing is left out. Each figure is found by
 * making the plan again with that one change, by `make`: one settled plan for each change that there is, some 60 ms
 * apiece. Quarter ends come and go together.
 */
export function levers(
  basis: PlanningBasis,
  pace: Pace,
  make: (basis: PlanningBasis, pace: Pace) => Result<Plan> = planFrom,
): readonly Lever[] {
  const now = make(basis, pace)
  if (!now.ok) return []
  const found: Lever[] = []
  const tryOut = (
    changed: PlanningBasis,
    changedPace: Pace,
    lever: (moved: Pick<Lever, 'gates' | 'weeksEarlier'>) => Lever,
  ): void => {
    const plan = make(changed, changedPace)
    if (!plan.ok) return
    const gates = movedGates(now.value.gates, plan.value.gates)
    const goal = gates.find(({ rung }) => rung === basis.goal)
    const opensGoal = goal !== undefined && goal.before === undefined
    if (opensGoal || (goal && goal.weeks < 0))
      found.push(lever({ gates, weeksEarlier: goal.weeks === 0 ? 0 : -goal.weeks }))
  }
  const hoursPerWeek = pace.hoursPerWeek + 1
  if (hoursPerWeek <= MOST_HOURS) {
    tryOut(basis, { ...pace, hoursPerWeek }, (moved) => ({ kind: 'one-hour-more', hoursPerWeek, ...moved }))
  }
  const atOnce = pace.atOnce + 1
  if (atOnce <= MOST_AT_ONCE)
    tryOut(basis, { ...pace, atOnce }, (moved) => ({ kind: 'one-more-at-once', atOnce, ...moved }))
  const others = pace.slowTimes.filter((slowTime) => !isQuarterEnd(slowTime))
  if (others.length < pace.slowTimes.length)
    tryOut(basis, { ...pace, slowTimes: others }, (moved) => ({ kind: 'without-quarter-ends', ...moved }))
  for (const slowTime of others) {
    const slowTimes = pace.slowTimes.filter((other) => other !== slowTime)
    tryOut(basis, { ...pace, slowTimes }, (moved) => ({ kind: 'without-slow-time', slowTime, ...moved }))
  }
  for (const action of declinedActions(basis.framework, basis)) {
    const declined = new Set([...basis.wishes.declined].filter((id) => id !== action.id))
    tryOut(withWishes(basis, { declined }), pace, (moved) => ({ kind: 'take-back', action, ...moved }))
  }
  const opens = ({ gates }: Lever): number => gates.filter(({ before }) => before === undefined).length
  return found.toSorted((a, b) => opens(b) - opens(a) || b.weeksEarlier - a.weeksEarlier)
}

function declinedActions({ actions }: Framework, { wishes }: PlanningBasis): readonly Action[] {
  return actions.filter(({ id }) => wishes.declined.has(id))
}
