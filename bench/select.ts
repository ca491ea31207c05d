import { closeSteps } from '#domain/planning/close-steps.ts'
import {
  listedObjects,
  numberAt,
  readArguments,
  readJsonObject,
  stop,
  textAt,
  type JsonObject,
} from './problem-file.ts'

const USAGE = 'Usage: npm run --silent bench:select -- FILE.json…'
const LARGEST = 1_000_000

const { files } = readArguments(process.argv.slice(2), [], USAGE)
for (const file of files) solve(file)

function step(file: string, from: JsonObject): { skill: string; from: number; to: number } {
  const [low, high] = [levelAt(file, from, 'from'), levelAt(file, from, 'to')]
  return { skill: textAt(file, from, 'skill'), from: low, to: high }
}

/** A level is a small whole number; anything else would be counted through one by one. */
function levelAt(file: string, from: JsonObject, key: string): number {
  const level = numberAt(file, from, key)
  if (!Number.isInteger(level) || level < 0 || level > 100)
    stop(`${file}: "${key}" is ${level}; a level is a whole number from 0 to 100.`)
  return level
}

function hoursAt(file: string, from: JsonObject): number {
  const hours = numberAt(file, from, 'hours')
  if (!(hours >= 0 && hours <= LARGEST))
    stop(`${file}: "hours" is ${hours}; it has to be a number from 0 to ${LARGEST}.`)
  return hours
}

/** Prints one line of JSON; `ms` is the engine alone, without reading and printing. */
function solve(file: string): void {
  const problem = readJsonObject(file)
  const need = listedObjects(file, problem, 'need').map((from) => step(file, from))
  const actions = listedObjects(file, problem, 'actions').map((action) => ({
    id: textAt(file, action, 'id'),
    hours: hoursAt(file, action),
    raises: listedObjects(file, action, 'raises', true).map((raise) => step(file, raise)),
    requires: listedObjects(file, action, 'requires', true).map((from) => ({
      skill: textAt(file, from, 'skill'),
      level: levelAt(file, from, 'level'),
    })),
  }))
  if (new Set(actions.map(({ id }) => id)).size < actions.length) stop(`${file}: two actions have the same id.`)
  const begun = performance.now()
  const answer = closeSteps(need, actions)
  const ms = Math.round((performance.now() - begun) * 100) / 100
  if (!answer) stop(`${file}: no set of these actions closes every step that is needed.`)
  const hours = answer.reduce((sum, action) => sum + action.hours, 0)
  process.stdout.write(`${JSON.stringify({ file, hours, chosen: answer.map(({ id }) => id), ms })}\n`)
}
