import { shortMonthName, type Day } from '#domain/calendar.ts'
import { isGateKept } from '#domain/planning/plan-difference.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { isOver } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'

/** What planning again from today would change in the adopted plan. */
export interface ReplanDifference {
  /** Gates whose month moves, in order of the path; a day is missing where that plan does not reach the gate. */
  readonly gates: readonly {
    readonly rung: string
    readonly before: Day | undefined
    readonly after: Day | undefined
  }[]
  /** Milestones that would come in. */
  readonly added: number
  /** Milestones that would go although something of them is left to do. */
  readonly dropped: number
}

/**
 * Undefined when planning again would change nothing that shows: days within a month are left alone. `path` names the
 * rungs still to climb; gates below it have been passed.
 */
export function replanDifference(
  profile: Profile,
  path: readonly { readonly id: string }[],
  adopted: Pick<Plan, 'gates' | 'milestones'>,
  fresh: Pick<Plan, 'gates' | 'milestones' | 'over'>,
): ReplanDifference | undefined {
  const readyOn = (plan: Pick<Plan, 'gates'>, rung: string) => plan.gates.find((gate) => gate.rung === rung)?.readyOn
  const gates = path
    .map(({ id }) => ({ rung: id, before: readyOn(adopted, id), after: readyOn(fresh, id) }))
    .filter(({ before, after }) => monthOf(before) !== monthOf(after) && !isGateKept(before, after))
  const adoptedIds = new Set(adopted.milestones.map(({ id }) => id))
  const freshIds = new Set(fresh.milestones.map(({ id }) => id))
  const added = fresh.milestones.filter(({ id }) => !adoptedIds.has(id)).length
  const dropped = adopted.milestones.filter(
    (milestone) => !freshIds.has(milestone.id) && !isOver(profile, milestone, fresh),
  ).length
  return gates.length === 0 && added === 0 && dropped === 0 ? undefined : { gates, added, dropped }
}

function monthOf(day: Day | undefined): string | undefined {
  return day && shortMonthName(day)
}
