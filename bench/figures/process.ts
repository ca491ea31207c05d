import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median, pairedTimes, timed, type Figure } from './figure.ts'
import { flatProblem } from './flat-problem.ts'
import { hasTaskJuggler, inFolder, NO_TASKJUGGLER, runTaskJuggler, writeProject } from './taskjuggler.ts'

const PACE = 40
const PAIRS = 9

/** The built script for problem files as a whole process, run by `node` directly, against `tj3 --silent`. */
export function* processFigures(seed: number): Generator<Figure> {
  for (const [actions, bar] of [
    [50, 0.2],
    [1_000, 0.01],
  ] as const) {
    const what = `time of the whole process over TaskJuggler’s, ${actions} tasks`
    if (!hasTaskJuggler()) {
      yield { what, value: NaN, bar, note: NO_TASKJUGGLER }
      continue
    }
    const { ratio, note } = inFolder((folder) => {
      const problem = flatProblem(actions, PACE, seed)
      const project = writeProject(folder, problem, PACE)
      const plan = join(folder, 'plan.json')
      writeFileSync(plan, JSON.stringify(problem))
      const ours = (): unknown =>
        execFileSync(process.execPath, [join(import.meta.dirname, 'schedule.js'), plan], {
          stdio: 'pipe',
          maxBuffer: 2 ** 28,
        })
      const theirs = (): void => runTaskJuggler(folder, project)
      if (actions < 1_000) return pairedTimes(PAIRS, ours, theirs)
      // Half a minute each: once is enough.
      const [a, b] = [median(Array.from({ length: PAIRS }, () => timed(ours))), timed(theirs)]
      return { ratio: a / b, note: `${a.toFixed(1)} ms against ${b.toFixed(1)} ms` }
    })
    yield { what, value: ratio, bar, note }
  }
}
