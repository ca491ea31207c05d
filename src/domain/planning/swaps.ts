import type { Day } from '../calendar.ts'
import { actionHours, findAction, type Action, type Framework } from '../framework/framework.ts'
import { acceptAction, adoptPlan, changeMilestone, declineAction } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { withWishes, type PlanningBasis } from './basis.ts'
import { milestoneId } from './milestones.ts'
import { weekOf } from './pace.ts'
import { movedGates, type MovedGate } from './plan-difference.ts'
import { planFrom } from './plan-for.ts'
import type { Plan } from './plan.ts'
import { planInForce, proposalBasis, proposalFrom } from './replan.ts'

/** Another action that leads to a level which the milestone proves, and what the plan becomes with it. */
export interface Swap {
  readonly action: string
  readonly title: string
  readonly hours: number
  /** Calendar weeks from its first to its last in the new plan. */
  readonly weeks: number
  /** Titles of what comes into the plan beside it. */
  readonly also: readonly string[]
  /** Hours that all that is left takes more; negative when it takes fewer. */
  readonly hoursMore: number
  /** Against the plan that is shown. */
  readonly gates: readonly MovedGate[]
  /** Whether the plan would choose it by itself once the other is declined. */
  readonly natural: boolean
  readonly plan: Plan
}

/** So many plans are made to compare; more choices than this are not read. */
export const MOST_SWAPS = 6

/**
 * Ways to do without a milestone: each other action that raises one of its skills to the same level and fits into the
 * plan, the one that takes the fewest hours in all first. Makes a plan for each, so it is for a worker.
 */
export function swapsFor(profile: Profile, framework: Framework, today: Day, milestone: string): readonly Swap[] {
  const made = proposalBasis(profile, framework, today)
  if (!made.ok) return []
  const basis = made.value
  const chosen = new Set(basis.selection.actions.map(({ action }) => action.id))
  const stored = planInForce(profile)
  const instead =
    stored?.milestones.find(({ id }) => id === milestone)?.actions ??
    [...chosen].filter((id) => milestoneId(id) === milestone)
  const known = new Set(stored?.milestones.flatMap(({ actions }) => actions))
  const raised = instead.flatMap((id) => findAction(framework, id)?.raises ?? [])
  const candidates = framework.actions.filter(
    ({ id, raises }) =>
      !chosen.has(id) &&
      !known.has(id) &&
      !instead.includes(id) &&
      !basis.standing.done.has(id) &&
      !basis.wishes.declined.has(id) &&
      raises.some(({ skill, to }) => raised.some((other) => other.skill === skill && other.to === to)),
  )
  const without = bentBasis(basis, instead)
  const natural = new Set(without.selection.actions.map(({ action }) => action.id))
  const shown = stored ?? shownOf(basis, profile)
  const before = new Set([...chosen, ...known])
  return candidates
    .toSorted((a, b) => actionHours(a) - actionHours(b) || (a.id < b.id ? -1 : 1))
    .flatMap((action) => swapTo(action, { basis, profile, instead, natural, before, gates: shown?.gates ?? [] }))
    .toSorted((a, b) => a.hoursMore - b.hoursMore)
    .slice(0, MOST_SWAPS)
}

/**
 * The profile with the swap adopted: what it replaces is declined, and it is pinned where the plan would not keep it by
 * itself. An action that was declined earlier is taken back.
 */
export function takeSwap(profile: Profile, milestone: string, swap: Swap, newId: () => string, today: Day): Profile {
  const instead = profile.plan?.milestones.find(({ id }) => id === milestone)?.actions ?? []
  const declined = instead.reduce((next, action) => declineAction(next, action, newId(), today), profile)
  const adopted = adoptPlan(acceptAction(declined, swap.action), swap.plan, newId(), today)
  return swap.natural ? adopted : changeMilestone(adopted, milestoneId(swap.action), { pinned: true })
}

interface Ground {
  readonly basis: PlanningBasis
  readonly profile: Profile
  readonly instead: readonly string[]
  readonly natural: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly gates: Parameters<typeof movedGates>[0]
}

function swapTo(action: Action, { basis, profile, instead, natural, before, gates }: Ground): readonly Swap[] {
  const bent = bentBasis(basis, instead, action.id)
  const { selection } = bent
  if (!selection.actions.some((one) => one.action.id === action.id)) return []
  if (selection.unreachable.length > basis.selection.unreachable.length) return []
  const fresh = planFrom(bent, profile.pace)
  const plan = proposalFrom(bent, profile, fresh)
  const milestone = plan.ok && plan.value.milestones.find(({ actions }) => actions.includes(action.id))
  if (!plan.ok || !milestone) return []
  return [
    {
      action: action.id,
      title: action.title,
      hours: milestone.hours,
      weeks: weekOf(milestone.starts, milestone.ends) + 1,
      also: selection.actions.flatMap((one) =>
        before.has(one.action.id) || one.action.id === action.id ? [] : [one.action.title],
      ),
      hoursMore: hoursOf(bent) - hoursOf(basis),
      gates: movedGates(gates, plan.value.gates),
      natural: natural.has(action.id),
      plan: plan.value,
    },
  ]
}

function bentBasis(basis: PlanningBasis, without: readonly string[], taken?: string): PlanningBasis {
  const kept = [...basis.wishes.kept, ...(taken === undefined ? [] : [taken])].filter((id) => !without.includes(id))
  return withWishes(basis, { declined: new Set([...basis.wishes.declined, ...without]), kept: new Set(kept) })
}

function shownOf(basis: PlanningBasis, profile: Profile): Plan | undefined {
  const plan = proposalFrom(basis, profile, planFrom(basis, profile.pace))
  return plan.ok ? plan.value : undefined
}

function hoursOf({ selection }: PlanningBasis): number {
  return selection.actions.reduce((sum, { hours }) => sum + hours, 0)
}
