import type { ScheduleProblem } from '#domain/scheduling/problem.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'

/** Every week the same, and nothing that TaskJuggler does not know: neither least weeks nor a limit at once. */
export function flatProblem(actions: number, capacity: number, seed: number): ScheduleProblem {
  const problem = generateSchedule({ seed, actions, capacity, varying: false })
  return {
    ...problem,
    atOnce: actions,
    actions: problem.actions.map((action) => ({
      ...action,
      hours: Math.ceil(action.hours),
      load: Math.ceil(action.load),
      weeks: 1,
    })),
  }
}
