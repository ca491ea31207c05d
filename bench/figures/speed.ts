import type { ScheduleProblem } from '#domain/scheduling/problem.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'
import { pairedTimes, type Figure } from './figure.ts'
import { solved } from './problems.ts'

const INSTANT = { order: 'readiness', evaluations: 0, seed: 1 } as const
const PAIRS = 41
const WARM_UP = 5
/** Both sides of a pair take about as long, or a busy machine would interrupt only the longer one. */
const SMALL_PASSES = 10
const PEOPLE = 500
/** Two years of each person's own slow weeks; after that every week is the same. */
const LISTED_WEEKS = 104

export function* speedFigures(seed: number): Generator<Figure> {
  const large = generateSchedule({ seed, actions: 2_000 })
  const small = generateSchedule({ seed, actions: 200 })
  const growth = pairedTimes(
    PAIRS,
    () => solved(large, INSTANT),
    () => {
      for (let time = 0; time < SMALL_PASSES; time += 1) solved(small, INSTANT)
    },
    WARM_UP,
  )
  yield {
    what: 'time of the instant pass, 2,000 actions over 200',
    value: growth.ratio * SMALL_PASSES,
    bar: 20,
    note: `${growth.note}; ${SMALL_PASSES} small passes a pair`,
  }

  const document = JSON.stringify(Array.from({ length: PEOPLE }, (_, i) => personOf(seed + i)))
  // As the app has them: read from their document.
  const people = JSON.parse(document) as ScheduleProblem[]
  const team = pairedTimes(
    PAIRS,
    () => people.map((problem) => solved(problem, INSTANT).weeks),
    () => JSON.parse(document) as unknown,
    WARM_UP,
  )
  const size = `${(document.length / 1e6).toFixed(1)} MB`
  const what = `time to plan ${PEOPLE} people × 60 actions over parsing their document of ${size}`
  yield { what, value: team.ratio, bar: 2, note: team.note }
}

function personOf(seed: number): ScheduleProblem {
  const { capacity, ...problem } = generateSchedule({ seed, actions: 60 })
  return { ...problem, capacity: capacity.slice(0, LISTED_WEEKS), capacityAfter: 6 }
}
