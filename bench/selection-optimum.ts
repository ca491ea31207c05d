import { closeSteps } from '#domain/planning/close-steps.ts'
import { coverShape, StepNumbers } from '#domain/planning/step-cover.ts'
import { generateSelection, type SelectionProblem } from '#tests/support/generate-selection.ts'
import { figure, mean, pairedRatio } from './measure.ts'
import { stop } from './problem-file.ts'

/** The chosen hours against the proved optimum of an integer program, and the time of both. */
const SIZES = [500, 2_000]
const PROBLEMS = 20
const PAIRS = 15

interface Solver {
  solve(model: string): { readonly Status: string; readonly ObjectiveValue: number }
}

const highs = await loadSolver()
for (const actions of SIZES) {
  const ratios: number[] = []
  for (let seed = 1; seed <= PROBLEMS; seed += 1) {
    const problem = generateSelection({ seed: 900 + seed, actions })
    const { Status, ObjectiveValue } = highs.solve(integerProgram(problem))
    if (Status !== 'Optimal') throw new Error(`The solver says ${Status}.`)
    ratios.push(hoursOf(problem) / ObjectiveValue)
  }
  figure(`selection hours over the optimum, mean of ${PROBLEMS}, ${actions} actions`, mean(ratios), 1.01)
  figure(`the same, worst`, Math.max(...ratios), 1.01)
  const problem = generateSelection({ seed: 990, actions })
  const model = integerProgram(problem)
  const { ratio, a, b } = pairedRatio(
    PAIRS,
    () => hoursOf(problem),
    () => highs.solve(model),
  )
  figure(
    `selection time over the solver’s, ${actions} actions`,
    ratio,
    0.5,
    `${a.toFixed(1)} ms against ${b.toFixed(1)} ms`,
  )
}

function hoursOf({ need, actions }: SelectionProblem): number {
  const answer = closeSteps(need, actions)
  if (!answer) throw new Error('A problem was not solved.')
  return answer.reduce((sum, { hours }) => sum + hours, 0)
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

async function loadSolver(): Promise<Solver> {
  // A variable, so that neither compiler nor bundler looks for a package that may be missing.
  const name: string = 'highs'
  try {
    const { default: load } = (await import(name)) as { readonly default: () => Promise<Solver> }
    return await load()
  } catch {
    return stop('The solver is not installed. Install the development dependency highs: npm install --save-dev highs.')
  }
}
