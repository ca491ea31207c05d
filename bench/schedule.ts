import type { ScheduleOrder, ScheduleProblem } from '#domain/scheduling/problem.ts'
import { schedule } from '#domain/scheduling/schedule.ts'
import { usualEvaluations } from './evaluations.ts'
import { answerFiles, Mistake, type JsonPlace } from './problem-file.ts'

const USAGE = 'Usage: npm run --silent bench:schedule -- [--order readiness|calendar] [--evaluations N] FILE.json…'

answerFiles(USAGE, ['order', 'evaluations'], (options) => {
  const order = readOrder(options['order'])
  const evaluations = readEvaluations(options['evaluations'])
  return (from) => solve(readProblem(from), order, evaluations)
})

function readOrder(text = 'readiness'): ScheduleOrder {
  if (text === 'readiness' || text === 'calendar') return text
  throw new Mistake(`There is no order "${text}".`)
}

function readEvaluations(text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? undefined : Number(text)
  throw new Mistake(`"${text}" is not a number of evaluations.`)
}

function readProblem(from: JsonPlace): ScheduleProblem {
  const actions = from.at('actions').list()
  if (actions.length === 0) throw new Mistake('actions is an empty list; there is nothing to schedule.')
  return {
    capacity: from
      .at('capacity')
      .list()
      .map((week) => week.number()),
    capacityAfter: 0,
    atOnce: from.at('atOnce').number(),
    actions: actions.map((action) => ({
      id: action.at('id').text(),
      hours: action.at('hours').number(),
      load: action.at('load').number(),
      weeks: action.at('weeks').number(),
      after: action
        .at('after')
        .list(true)
        .map((id) => id.text()),
      weight: action.at('weight').number(),
    })),
  }
}

/** `ms` is the engine alone, without reading and printing. */
function solve(problem: ScheduleProblem, order: ScheduleOrder, evaluations: number | undefined): object {
  const budget = evaluations ?? usualEvaluations(problem.actions.length)
  const begun = performance.now()
  const result = schedule(problem, { order, evaluations: budget, seed: 1 })
  const ms = Math.round((performance.now() - begun) * 100) / 100
  if (!result.ok) throw new Mistake(result.error.message)
  const { weeks, bound, weighted } = result.value
  const actions = result.value.actions.map(({ id, starts, ends, hours }) => ({
    id,
    starts,
    ends,
    weeks: Object.fromEntries([...hours].flatMap((own, at) => (own > 0 ? [[starts + at, own]] : []))),
  }))
  return { order, weeks, bound, weighted, ms, actions }
}
