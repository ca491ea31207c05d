import type { Highs } from 'highs'
import { closeSteps } from '#domain/planning/close-steps.ts'
import { coverShape, StepNumbers } from '#domain/planning/step-cover.ts'
import { generateSelection, type SelectionProblem } from '#tests/support/generate-selection.ts'
import { value } from '#tests/support/result.ts'
import { mean, median, pairedTimes, type Figure } from './figure.ts'

const PROBLEMS = 20
const PAIRS = 5

/** The chosen hours against the proved optimum of an integer program, and the time of both. */
export async function selectionFigures(seed: number): Promise<Generator<Figure>> {
  const { default: load } = await import('highs')
  return compare(await load(), seed)
}

function* compare(highs: Highs, seed: number): Generator<Figure> {
  for (const actions of [500, 2_000]) {
    const found = Array.from({ length: PROBLEMS }, (_, i) => {
      const problem = generateSelection({ seed: seed + i, actions })
      const model = integerProgram(problem)
      const { Status, ObjectiveValue } = highs.solve(model)
      if (Status !== 'Optimal') throw new Error(`The solver says ${Status}.`)
      const { ratio } = pairedTimes(
        PAIRS,
        () => hoursOf(problem),
        () => highs.solve(model),
      )
      return { hours: hoursOf(problem) / ObjectiveValue, time: ratio }
    })
    const hours = found.map((one) => one.hours)
    const times = found.map(({ time }) => time)
    const of = `${actions} actions, ${PROBLEMS} problems`
    yield { what: `hours chosen over the optimum, ${of}, mean`, value: mean(hours), bar: 1.01 }
    yield { what: `hours chosen over the optimum, ${of}, worst`, value: Math.max(...hours), bar: 1.01 }
    const note = `${Math.min(...times).toFixed(2)} to ${Math.max(...times).toFixed(2)}`
    yield { what: `time of choosing over the solver’s, ${of}, median`, value: median(times), bar: 0.5, note }
  }
}

function hoursOf({ need, actions }: SelectionProblem): number {
  return value(closeSteps(need, actions)).reduce((sum, { hours }) => sum + hours, 0)
}

/** Every needed step is closed; an action is chosen only when every step that it asks for is closed as well. */
function integerProgram({ need, actions }: SelectionProblem): string {
  const steps = new StepNumbers(new Map(need.map(({ skill, from }) => [skill, from])), 5)
  const { covers, needs } = coverShape(actions, steps)
  const required: number[] = []
  for (const { skill, to } of need) steps.collect(required, skill, to)
  const closing = Array.from({ length: steps.count }, (): number[] => [])
  for (const [action, list] of covers.entries()) for (const step of list) closing[step]?.push(action)
  const sum = (step: number): string => (closing[step] ?? []).map((action) => `x${action}`).join(' + ')
  const rows = required.map((step) => `${sum(step)} >= 1`)
  for (const [action, list] of needs.entries()) {
    for (const step of list) {
      if (required.includes(step) || covers[action]?.includes(step)) continue
      const closers = sum(step)
      rows.push(closers === '' ? `x${action} <= 0` : `${closers} - x${action} >= 0`)
    }
  }
  const objective = actions.map(({ hours }, action) => `${hours} x${action}`).join(' + ')
  const names = actions.map((_, action) => `x${action}`).join(' ')
  return `Minimize\n hours: ${objective}\nSubject To\n${rows.map((row, i) => ` r${i}: ${row}`).join('\n')}\nBinary\n ${names}\nEnd\n`
}
