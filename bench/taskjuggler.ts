import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScheduleProblem } from '#domain/scheduling/problem.ts'
import { schedule } from '#domain/scheduling/schedule.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'
import { figure, pairedRatio } from './measure.ts'
import { stop } from './problem-file.ts'

/** Ten projects of each size at each pace: the end against TaskJuggler's, then the time of the whole process. */
const SIZES = [20, 50, 200]
const PACES = [6, 40]
const PROJECTS = 5

const folder = mkdtempSync(join(tmpdir(), 'opsladder-tj3-'))
try {
  execFileSync('tj3', ['--version'], { stdio: 'ignore' })
} catch {
  stop('TaskJuggler is not installed. On Debian or Ubuntu: apt-get install tj3.')
}
try {
  compareEnds()
  compareProcesses()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function compareEnds(): void {
  const later: number[] = []
  let worst = -Infinity
  for (const actions of SIZES) {
    for (const capacity of PACES) {
      for (let seed = 1; seed <= PROJECTS; seed += 1) {
        const problem = flatProblem(actions, capacity, 7_000 + seed)
        const theirs = endWeekOfTaskJuggler(problem, capacity)
        const ours = schedule(problem, { order: 'calendar', evaluations: 200, seed: 1 })
        if (!ours.ok) throw new Error(ours.error.message)
        const weeks = ours.value.weeks
        // Over by how much, in weeks, beyond the larger of one week and two in a hundred.
        later.push(weeks - theirs)
        worst = Math.max(worst, weeks - theirs - Math.max(1, theirs * 0.02))
        process.stdout.write(
          `${actions} tasks at ${capacity} h a week, project ${seed}: ${weeks} weeks, TaskJuggler ${theirs}\n`,
        )
      }
    }
  }
  figure(
    'share of projects that end later than with TaskJuggler',
    later.filter((weeks) => weeks > 0).length / later.length,
    0.1,
  )
  figure('weeks later than TaskJuggler, beyond one week or 2 %', Math.max(0, worst), 0)
}

function compareProcesses(): void {
  for (const [actions, bar, pairs] of [
    [50, 0.2, 5],
    [200, 0.1, 5],
    [1_000, 0.01, 1],
  ] as const) {
    const problem = flatProblem(actions, 40, 4_321)
    const project = writeProject(problem, 40)
    const plan = join(folder, `plan-${actions}.json`)
    writeFileSync(plan, JSON.stringify(problem))
    const script = join(import.meta.dirname, 'schedule.js')
    const { ratio, a, b } = pairedRatio(
      pairs,
      () => execFileSync(process.execPath, [script, plan], { stdio: 'pipe', maxBuffer: 2 ** 28 }),
      () => execFileSync('tj3', ['--silent', project], { cwd: folder, stdio: 'pipe' }),
    )
    figure(`whole process against tj3, ${actions} tasks`, ratio, bar, `${Math.round(a)} ms against ${Math.round(b)} ms`)
  }
}

function flatProblem(actions: number, capacity: number, seed: number): ScheduleProblem {
  const problem = generateSchedule({ seed, actions, capacity, varying: false })
  // TaskJuggler knows neither least weeks nor a limit on how many run at once.
  return {
    ...problem,
    atOnce: actions,
    actions: problem.actions.map((action) => ({
      ...action,
      hours: Math.ceil(action.hours),
      load: Math.ceil(action.load),
      weeks: 1,
    })),
  }
}

/** The same tasks, hours, weekly caps and links; one resource with the same hours a week, Monday to Friday. */
function writeProject({ actions }: ScheduleProblem, capacity: number): string {
  // TaskJuggler knows the years 1970 to 2035; the first of January 1990 was a Monday.
  const end = `${1990 + 1 + Math.ceil((actions.reduce((sum, { hours }) => sum + hours, 0) / capacity / 52) * 1.5)}`
  const tasks = actions.map(
    ({ id, hours, load, after }) =>
      `task ${id} "${id}" {\n  effort ${hours}h\n  allocate one\n  limits { weeklymax ${load}h }\n${after.length > 0 ? `  depends ${after.map((first) => `!${first}`).join(', ')}\n` : ''}}`,
  )
  const text = `project p "p" 1990-01-01 - ${end}-01-01 {
  timezone "UTC"
  timingresolution 60min
  dailyworkinghours 8
  weekstartsmonday
}
resource one "one" { limits { weeklymax ${capacity}h } }
${tasks.join('\n')}
taskreport ends "ends" {
  formats csv
  columns id, end
  timeformat "%Y-%m-%d-%H"
}
`
  const file = join(folder, 'project.tjp')
  writeFileSync(file, text)
  return file
}

/** Weeks until the last task ends. */
function endWeekOfTaskJuggler(problem: ScheduleProblem, capacity: number): number {
  execFileSync('tj3', ['--silent', writeProject(problem, capacity)], { cwd: folder, stdio: 'pipe' })
  const days = [...readFileSync(join(folder, 'ends.csv'), 'utf8').matchAll(/(\d{4})-(\d{2})-(\d{2})-(\d{2})/g)].map(
    ([, year, month, day, hour]) => Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour)),
  )
  const start = Date.UTC(1990, 0, 1)
  return Math.ceil((Math.max(...days) - start) / (7 * 86_400_000))
}
