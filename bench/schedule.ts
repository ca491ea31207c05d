import type { ScheduleOrder, ScheduleProblem } from '#domain/scheduling/problem.ts'
import { schedule } from '#domain/scheduling/schedule.ts'
import { listedObjects, listOf, numberAt, readArguments, readJsonObject, stop, textAt } from './problem-file.ts'

/** Enough for the quality that the figures ask for, and still about a twentieth of a second. */
const PLACEMENTS = 60_000
const MOST_EVALUATIONS = 800

const USAGE = 'Usage: npm run --silent bench:schedule -- [--order readiness|calendar] [--evaluations N] FILE.json…'

const { files, options } = readArguments(process.argv.slice(2), ['order', 'evaluations'], USAGE)
const order = readOrder(options['order'])
const evaluations = readEvaluations(options['evaluations'])
for (const file of files) solve(file)

function readOrder(text = 'readiness'): ScheduleOrder {
  if (text === 'readiness' || text === 'calendar') return text
  return stop(`There is no order "${text}". ${USAGE}`)
}

function readEvaluations(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  return Number.isInteger(value) && value >= 0 ? value : stop(`"${text}" is not a number of evaluations. ${USAGE}`)
}

function readProblem(file: string): ScheduleProblem {
  const from = readJsonObject(file)
  return {
    capacity: listOf(file, from, 'capacity', 'number'),
    capacityAfter: 0,
    atOnce: numberAt(file, from, 'atOnce'),
    actions: listedObjects(file, from, 'actions').map((action) => ({
      id: textAt(file, action, 'id'),
      hours: numberAt(file, action, 'hours'),
      load: numberAt(file, action, 'load'),
      weeks: numberAt(file, action, 'weeks', 1),
      after: listOf(file, action, 'after', 'string', true),
      weight: numberAt(file, action, 'weight', 0),
    })),
  }
}

/** Prints one line of JSON; `ms` is the engine alone, without reading and printing. */
function solve(file: string): void {
  const problem = readProblem(file)
  const budget = evaluations ?? Math.min(MOST_EVALUATIONS, Math.ceil(PLACEMENTS / Math.max(1, problem.actions.length)))
  const begun = performance.now()
  const result = schedule(problem, { order, evaluations: budget, seed: 1 })
  const ms = Math.round((performance.now() - begun) * 100) / 100
  if (!result.ok) stop(`${file}: ${result.error.message}`)
  const { weeks, bound, weighted } = result.value
  const actions = result.value.actions.map(({ id, starts, ends, hours }) => ({
    id,
    starts,
    ends,
    weeks: Object.fromEntries([...hours].flatMap((own, at) => (own > 0 ? [[starts + at, own]] : []))),
  }))
  process.stdout.write(`${JSON.stringify({ file, order, weeks, bound, weighted, ms, actions })}\n`)
}
