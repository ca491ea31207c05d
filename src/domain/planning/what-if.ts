import { daysBetween, type Day } from '../calendar.ts'
import type { Pace } from '../profile/plan-record.ts'
import { fail, ok, type Result } from '../result.ts'
import type { ScheduleProblem } from '../scheduling/problem.ts'
import { leastWeeksOf } from '../scheduling/schedule.ts'
import type { PlanningBasis } from './basis.ts'
import { planFrom } from './plan-for.ts'
import type { Plan } from './plan.ts'
import { scheduleProblem } from './schedule-problem.ts'

/** The hours a week are found in steps of half an hour, from the least to the most that a profile can hold. */
export const HOUR_STEP = 0.5
export const MOST_HOURS = 60
/** As many as a pace can hold. */
export const MOST_AT_ONCE = 10

/**
 * The fewest hours a week, to half an hour, with which the plan has this rung ready on `goal` or before. Found by
 * making the plan at each pace: a plan with more hours is nearly always earlier, but not always, so nothing is
 * assumed. Paces at which no plan can be ready in time are passed over by a bound, so a few plans are made in all: for
 * the built-in framework 20 to 330 ms, for a moment of idleness and not for a frame. `make` may hold each plan
 * against an adopted one.
 */
export function hoursNeeded(
  basis: PlanningBasis,
  pace: Pace,
  rung: string,
  goal: Day,
  make: (pace: Pace) => Result<Plan> = (tried) => planFrom(basis, tried),
): Result<number> {
  const stage = basis.path.findIndex(({ id }) => id === rung)
  if (stage < 0) return fail('bad-input', `The rung "${rung}" is not on the way to this goal.`)
  /** Whole weeks until the day is over: a milestone ends on a Sunday. */
  const weeks = Math.floor((daysBetween(basis.start, goal) + 1) / 7)
  for (let hours = HOUR_STEP; hours <= MOST_HOURS; hours += HOUR_STEP) {
    const tried = { ...pace, hoursPerWeek: hours }
    if (leastWeeksOf(upToStage(scheduleProblem(basis, tried), stage)) > weeks) continue
    const plan = make(tried)
    const gate = plan.ok ? plan.value.gates.find((one) => one.rung === rung) : undefined
    if (plan.ok && !gate)
      return fail(
        'not-found',
        'Some levels for this rung cannot be reached with the actions there are, whatever the hours.',
      )
    if (gate && gate.readyOn <= goal) return ok(hours)
  }
  const limit = `${pace.atOnce} ${pace.atOnce === 1 ? 'milestone' : 'milestones'} at a time`
  return fail(
    'not-found',
    `With ${limit}, even ${MOST_HOURS} hours a week are not enough for that day. Allow more at a time, or choose a later day.`,
  )
}

/** What has to be done for a gate, without pins: less than what the plan does by then, so its bound holds. */
function upToStage(problem: ScheduleProblem, stage: number): ScheduleProblem {
  const needed = problem.actions.filter((action) => (action.stage ?? 0) <= stage && !action.pin)
  const ids = new Set(needed.map(({ id }) => id))
  return {
    ...problem,
    actions: needed.map((action) => ({ ...action, after: action.after.filter((id) => ids.has(id)) })),
  }
}
