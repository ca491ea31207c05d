import { addDays, longDay, mondayOf, type Day } from '../calendar.ts'
import { listed } from '../documents/wording.ts'
import { findRung, type Framework } from '../framework/framework.ts'
import type { Profile } from '../profile/profile.ts'
import type { PlanningBasis } from './basis.ts'
import { weekOf } from './pace.ts'
import { planDifference, type PlanDifference } from './plan-difference.ts'
import { instantPlan } from './plan-for.ts'
import { keptOrder, LIKELY_ORDERS, planInForce, proposalBasis } from './replan.ts'
import type { Gate, Milestone } from './plan.ts'
import type { WeekPlan } from './this-week.ts'

/** Actions that lose the whole week: steps of theirs were taken out of it, and no other step stands in for them. */
export function waitingActions({ steps, postponed }: WeekPlan): readonly string[] {
  const busy = new Set(steps.filter(({ ticked }) => !ticked).map(({ action }) => action))
  return [...new Set(postponed.map(({ action }) => action))].filter((action) => !busy.has(action))
}

/**
 * What is different when these actions get no hours in the week of `day`: the adopted plan made again in its own order,
 * with and without them in that week. Undefined when no plan can be made.
 */
export function ifPostponed(
  profile: Profile,
  framework: Framework,
  actions: readonly string[],
  day: Day,
): PlanDifference | undefined {
  const basis = proposalBasis(profile, framework, mondayOf(day))
  if (!basis.ok) return undefined
  const old = planInForce(profile)
  if (!old) return undefined
  const { start } = basis.value
  const planned = new Map(
    old.milestones.flatMap(({ actions: ids, starts }) =>
      ids.map((id) => [id, Math.max(0, weekOf(start, starts))] as const),
    ),
  )
  const waiting = new Map([...planned, ...actions.map((id) => [id, Math.max(1, planned.get(id) ?? 0)] as const)])
  const orders = LIKELY_ORDERS.flatMap((order) => {
    const priority = keptOrder(old.milestones.toSorted(order), basis.value)
    const made = instantPlan(basis.value, profile.pace, { priority, release: planned })
    return made.ok
      ? [{ priority, plan: made.value.plan, moved: planDifference(old, made.value.plan).moved.length }]
      : []
  })
  const likeliest = orders.toSorted((a, b) => a.moved - b.moved)[0]
  const pins = withoutFirstWeek(basis.value.pins, actions)
  const after =
    likeliest && instantPlan({ ...basis.value, pins }, profile.pace, { priority: likeliest.priority, release: waiting })
  return after?.ok ? planDifference(likeliest!.plan, after.value.plan) : undefined
}

/** What waits a week has its pin for the weeks after that one; a pin to that week alone is gone. */
function withoutFirstWeek(pins: PlanningBasis['pins'], actions: readonly string[]): PlanningBasis['pins'] {
  return new Map(
    [...pins].flatMap(([id, pin]) =>
      !actions.includes(id)
        ? [[id, pin] as const]
        : pin.ends < 1
          ? []
          : [[id, { ...pin, starts: Math.max(1, pin.starts) }] as const],
    ),
  )
}

/**
 * The difference in words, for one milestone and for the gates. Only the weeks are taken from it: the days they are
 * counted from are those of the plan that the person knows.
 */
export function postponementWords(
  difference: PlanDifference,
  milestone: Pick<Milestone, 'id' | 'ends'>,
  known: readonly Pick<Gate, 'rung' | 'readyOn'>[],
  framework: Framework,
): string {
  const weeks = difference.moved.find(({ id }) => id === milestone.id)?.weeks ?? 0
  const end = weeks > 0 ? `It would end ${later(milestone.ends, weeks)}.` : 'It still ends in time.'
  const gates = known.flatMap(({ rung, readyOn }) => {
    const moved = difference.gates.find((gate) => gate.rung === rung)?.weeks ?? 0
    return moved > 0 ? [`${findRung(framework, rung)?.name ?? rung} ${later(readyOn, moved)}`] : []
  })
  return gates.length === 0 ? `${end} No gate moves.` : `${end} You would be ready for ${listed(gates)}.`
}

function later(day: Day, weeks: number): string {
  return `${weeks === 1 ? 'a week' : `${weeks} weeks`} later, on ${longDay(addDays(day, weeks * 7))}`
}
