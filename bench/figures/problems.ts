import type { ScheduleOptions, ScheduleProblem } from '#domain/scheduling/problem.ts'
import { schedule, type Schedule } from '#domain/scheduling/schedule.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'
import { checkedActions, scheduleBreaches } from '#tests/support/verify-schedule.ts'
import { usualEvaluations } from '../evaluations.ts'

/** Problems with weekly hours that vary: slow weeks at the ends of quarters, none at the end of the year. */
export function varyingProblems(seed: number, count: number, actions: number, atOnce: number): ScheduleProblem[] {
  return Array.from({ length: count }, (_, i) => generateSchedule({ seed: seed + i, actions, atOnce }))
}

/** The schedule that a problem file gets, checked by the independent verifier. */
export function searched(problem: ScheduleProblem, order: ScheduleOptions['order']): Schedule {
  const found = solved(problem, { order, evaluations: usualEvaluations(problem.actions.length), seed: 1 })
  const breaches = scheduleBreaches(problem, checkedActions(found.actions))
  if (breaches.length > 0) throw new Error(breaches.join('; '))
  return found
}

export function solved(problem: ScheduleProblem, options: ScheduleOptions): Schedule {
  const result = schedule(problem, options)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
