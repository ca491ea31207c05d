import type { ScheduleOptions, ScheduleProblem } from '#domain/scheduling/problem.ts'
import { mean, type Figure } from './figure.ts'
import { searched, varyingProblems } from './problems.ts'

const SEEDS = 20

/** Weeks against what no schedule can beat, and of one order against the other. */
export function* calendarFigures(seed: number): Generator<Figure> {
  for (const [actions, calendarBar, readinessBar] of [
    [50, 1.005, 1.015],
    [200, 1.003, 1.008],
  ] as const) {
    for (const atOnce of [2, 3]) {
      const problems = varyingProblems(seed, SEEDS, actions, atOnce)
      const over = (order: ScheduleOptions['order']): number =>
        mean(problems.map((problem) => searched(problem, order).weeks / areaOrChain(problem)))
      const what = `weeks over the larger of area and chain, ${actions} actions, ${atOnce} at once`
      yield { what: `${what}, calendar first`, value: over('calendar'), bar: calendarBar }
      yield { what: `${what}, readiness first`, value: over('readiness'), bar: readinessBar }
    }
  }
  for (const [actions, bar] of [
    [20, 1.03],
    [50, 1.01],
    [200, 1.01],
  ] as const) {
    const ratios = varyingProblems(seed, SEEDS, actions, 3).map(
      (problem) => searched(problem, 'readiness').weeks / searched(problem, 'calendar').weeks,
    )
    yield { what: `weeks of readiness first over calendar first, ${actions} actions`, value: mean(ratios), bar }
  }
}

/** The larger of the weeks that offer all hours and the longest chain alone, worked out here and not by the engine. */
function areaOrChain({ capacity, actions }: ScheduleProblem): number {
  const all = actions.reduce((sum, { hours }) => sum + hours, 0)
  let area = 0
  for (let offered = 0; offered < all - 1e-9; area += 1) offered += capacity[area] ?? 0
  const ends = new Map<string, number>()
  let chain = 0
  for (const { id, hours, load, weeks, after } of actions) {
    let week = Math.max(0, ...after.map((first) => ends.get(first) ?? 0))
    while ((capacity[week] ?? 0) === 0) week += 1
    const start = week
    for (let left = hours - Math.min(load, capacity[week] ?? 0); left > 1e-9 || week - start + 1 < weeks;) {
      week += 1
      left -= Math.min(load, capacity[week] ?? 0)
    }
    ends.set(id, week)
    chain = Math.max(chain, week + 1)
  }
  return Math.max(area, chain)
}
