import { buildNetwork } from '#domain/scheduling/network.ts'
import type { ScheduleOptions, ScheduleProblem } from '#domain/scheduling/problem.ts'
import { schedule, type Schedule } from '#domain/scheduling/schedule.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'
import { leastSingleTrack } from '#tests/support/single-track-optimum.ts'
import { figure, mean, pairedRatio } from './measure.ts'

/** As many tries as the problem files get by default. */
const PLACEMENTS = 60_000
const MOST_EVALUATIONS = 800
const SEEDS = 20

calendars()
readinessOrder()
readinessAgainstCalendar()
scaling()
team()

function searched(problem: ScheduleProblem, order: ScheduleOptions['order']): Schedule {
  const evaluations = Math.min(MOST_EVALUATIONS, Math.ceil(PLACEMENTS / problem.actions.length))
  return solved(problem, { order, evaluations, seed: 1 })
}

function solved(problem: ScheduleProblem, options: ScheduleOptions): Schedule {
  const result = schedule(problem, options)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function problems(actions: number, atOnce: number): ScheduleProblem[] {
  return Array.from({ length: SEEDS }, (_, seed) => generateSchedule({ seed: 5_000 + seed, actions, atOnce }))
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

function calendars(): void {
  for (const [actions, calendarBar, readinessBar] of [
    [50, 1.005, 1.015],
    [200, 1.003, 1.008],
  ] as const) {
    for (const atOnce of [2, 3]) {
      const set = problems(actions, atOnce)
      const bounds = set.map(areaOrChain)
      const over = (order: ScheduleOptions['order']): number =>
        mean(set.map((problem, i) => searched(problem, order).weeks / (bounds[i] ?? NaN)))
      figure(
        `weeks over the bound, calendar first, ${actions} actions, ${atOnce} at once`,
        over('calendar'),
        calendarBar,
      )
      figure(
        `weeks over the bound, readiness first, ${actions} actions, ${atOnce} at once`,
        over('readiness'),
        readinessBar,
      )
    }
  }
}

/** One action at a time and nothing but its hours: an hour is a week, so that the exact optimum counts the same weeks. */
function readinessOrder(): void {
  const ratios = Array.from({ length: 40 }, (_, seed) => {
    const actions = generateSchedule({ seed: 6_000 + seed, actions: 30 }).actions.map((action) => ({
      ...action,
      hours: Math.ceil(action.hours),
      load: 1,
      weeks: 1,
    }))
    const problem = { capacity: [], capacityAfter: 1, atOnce: 1, actions }
    const network = buildNetwork(problem)
    if (!network.ok) throw new Error(network.error.message)
    // The last week of an action is one less than the hour it ends at.
    const weights = actions.reduce((sum, { weight }) => sum + weight, 0)
    return searched(problem, 'readiness').weighted / (leastSingleTrack(network.value) - weights)
  })
  figure('weight × end over the exact optimum, 30 actions, single track, mean of 40', mean(ratios), 1.003)
  figure('the same, worst', Math.max(...ratios), 1.02)
}

function readinessAgainstCalendar(): void {
  for (const [actions, bar] of [
    [20, 1.03],
    [50, 1.01],
    [200, 1.01],
  ] as const) {
    const ratios = problems(actions, 3).map(
      (problem) => searched(problem, 'readiness').weeks / searched(problem, 'calendar').weeks,
    )
    figure(`weeks of readiness first over calendar first, ${actions} actions`, mean(ratios), bar)
  }
}

function scaling(): void {
  const large = generateSchedule({ seed: 1, actions: 2_000 })
  const small = generateSchedule({ seed: 1, actions: 200 })
  const instant = { order: 'readiness', evaluations: 0, seed: 1 } as const
  const { ratio, a, b } = pairedRatio(
    15,
    () => solved(large, instant),
    () => solved(small, instant),
  )
  figure('instant pass, 2,000 actions over 200', ratio, 20, `${a.toFixed(2)} ms against ${b.toFixed(2)} ms`)
}

/** Every person with an own calendar and 60 actions, planned again in one thread. */
function team(): void {
  const people = Array.from({ length: 500 }, (_, seed) => {
    const { capacity, ...problem } = generateSchedule({ seed, actions: 60 })
    return { ...problem, capacity: capacity.slice(0, 104), capacityAfter: 6 }
  })
  const document = JSON.stringify(
    people.map((problem, i) => ({ person: `Person ${i}`, notes: 'What was agreed last time. '.repeat(8), ...problem })),
  )
  const instant = { order: 'readiness', evaluations: 0, seed: 1 } as const
  const { ratio, a, b } = pairedRatio(
    15,
    () => people.map((problem) => solved(problem, instant).weeks),
    () => JSON.parse(document) as unknown,
  )
  const size = `${(document.length / 1e6).toFixed(1)} MB`
  figure(
    '500 people × 60 actions replanned over parsing their document',
    ratio,
    2,
    `${a.toFixed(0)} ms against ${b.toFixed(0)} ms, ${size}`,
  )
}
