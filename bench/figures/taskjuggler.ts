import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScheduleProblem } from '#domain/scheduling/problem.ts'
import type { Figure } from './figure.ts'
import { flatProblem } from './flat-problem.ts'
import { searched } from './problems.ts'

export const NO_TASKJUGGLER = 'TaskJuggler is not installed; on Debian or Ubuntu: apt-get install tj3'

const SIZES = [20, 50, 200]
const PACES = [6, 40]
/** Of each size at each pace; thirty in all. */
const PROJECTS = 5

/** The end of thirty projects of every week the same against that of TaskJuggler 3. */
export function* taskJugglerFigures(seed: number): Generator<Figure> {
  const shareBar = { what: 'share of 30 flat projects that end later than with TaskJuggler', bar: 0.1 }
  const worstBar = { what: 'weeks that one of them ends later, beyond the larger of one week and 2 %', bar: 0 }
  if (!hasTaskJuggler()) {
    yield { ...shareBar, value: NaN, note: NO_TASKJUGGLER }
    yield { ...worstBar, value: NaN, note: NO_TASKJUGGLER }
    return
  }
  const ends: { readonly ours: number; readonly theirs: number }[] = []
  for (const actions of SIZES) {
    for (const capacity of PACES) {
      for (let i = 0; i < PROJECTS; i += 1) {
        const problem = flatProblem(actions, capacity, seed + i)
        ends.push({ ours: searched(problem, 'calendar').weeks, theirs: endWeekOfTaskJuggler(problem, capacity) })
      }
    }
  }
  const note = `${ends.filter(({ ours, theirs }) => ours < theirs).length} end earlier`
  yield { ...shareBar, value: ends.filter(({ ours, theirs }) => ours > theirs).length / ends.length, note }
  const beyond = ends.map(({ ours, theirs }) => ours - theirs - Math.max(1, theirs * 0.02))
  yield { ...worstBar, value: Math.max(0, ...beyond) }
}

export function hasTaskJuggler(): boolean {
  try {
    execFileSync('tj3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs `work` with a folder that is gone afterwards. */
export function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'opsladder-tj3-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same tasks, hours, weekly caps and links; one resource with the same hours a week, Monday to Friday. */
export function writeProject(folder: string, { actions }: ScheduleProblem, capacity: number): string {
  // TaskJuggler knows the years 1970 to 2035; the first of January 1990 was a Monday.
  const years = (actions.reduce((sum, { hours }) => sum + hours, 0) / capacity / 52) * 1.5
  const tasks = actions.map(({ id, hours, load, after }) => {
    const links = after.length > 0 ? `  depends ${after.map((first) => `!${first}`).join(', ')}\n` : ''
    return `task ${id} "${id}" {\n  effort ${hours}h\n  allocate one\n  limits { weeklymax ${load}h }\n${links}}`
  })
  const text = `project p "p" 1990-01-01 - ${1991 + Math.ceil(years)}-01-01 {
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

export function runTaskJuggler(folder: string, project: string): void {
  execFileSync('tj3', ['--silent', project], { cwd: folder, stdio: 'pipe' })
}

/** Weeks until the last task ends. */
function endWeekOfTaskJuggler(problem: ScheduleProblem, capacity: number): number {
  return inFolder((folder) => {
    runTaskJuggler(folder, writeProject(folder, problem, capacity))
    const report = readFileSync(join(folder, 'ends.csv'), 'utf8')
    const days = [...report.matchAll(/(\d{4})-(\d{2})-(\d{2})-(\d{2})/g)].map(([, year, month, day, hour]) =>
      Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour)),
    )
    return Math.ceil((Math.max(...days) - Date.UTC(1990, 0, 1)) / (7 * 86_400_000))
  })
}
