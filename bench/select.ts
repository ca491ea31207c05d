import { closeSteps, type StepAction, type StepNeed } from '#domain/planning/close-steps.ts'
import { answerFiles, Mistake, type JsonPlace } from './problem-file.ts'

const USAGE = 'Usage: npm run --silent bench:select -- FILE.json…'
/** Levels are counted through one by one, hours beyond this are typing errors. */
const HIGHEST_LEVEL = 100
const MOST_HOURS = 1_000_000

answerFiles(USAGE, [], () => solve)

function level(from: JsonPlace): number {
  return from.wholeNumberWithin(0, HIGHEST_LEVEL)
}

function step(from: JsonPlace): StepNeed {
  return { skill: from.at('skill').text(), from: level(from.at('from')), to: level(from.at('to')) }
}

/** `ms` is the engine alone, without reading and printing. */
function solve(from: JsonPlace): object {
  const need = from.at('need').list().map(step)
  const actions = from
    .at('actions')
    .list()
    .map((action) => ({
      id: action.at('id').text(),
      hours: action.at('hours').numberWithin(0, MOST_HOURS),
      raises: action.at('raises').list().map(step),
      requires: action
        .at('requires')
        .list(true)
        .map((required) => ({ skill: required.at('skill').text(), level: level(required.at('level')) })),
    }))
  checkNames(need, actions)
  const begun = performance.now()
  const answer = closeSteps(need, actions)
  const ms = Math.round((performance.now() - begun) * 100) / 100
  if (!answer.ok) throw new Mistake(answer.error.message)
  const hours = answer.value.reduce((sum, action) => sum + action.hours, 0)
  return { hours, chosen: answer.value.map(({ id }) => id), ms }
}

function checkNames(need: readonly StepNeed[], actions: readonly StepAction[]): void {
  if (need.length === 0) throw new Mistake('need is an empty list; there is nothing to close.')
  const ids = new Set<string>()
  for (const { id } of actions) {
    if (ids.has(id)) throw new Mistake(`Two actions have the id "${id}". Ids have to differ.`)
    ids.add(id)
  }
}
