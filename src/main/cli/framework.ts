import { counted } from '#domain/documents/wording.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { hasErrors, problemLine, type FileProblem } from '#domain/framework/framework-problem.ts'
import { sizeWords } from '#domain/framework/size-words.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { readArguments, required, type Command, type Tools } from './command.ts'
import { exportFramework } from './framework-export.ts'
import { frameworkJson } from './framework-json.ts'
import { frameworkList } from './framework-list.ts'
import { printable } from './plan-table.ts'

const PARTS = ['check', 'list', 'export'] as const

export const frameworkCommand: Command = {
  name: 'framework',
  summary: 'check, list or export a framework',
  help: `opsladder framework check <path>
opsladder framework list [path] [--json]
opsladder framework export [path] --out FILE

A framework is a folder of YAML, or one .yaml, .json or .csv file. Where no path is given, it is the built-in one.

check   says every mistake with its file and line, and ends with 2 when there is one that counts. Hints do not count
list    prints domains, skills and rungs
export  writes it to FILE; the ending decides how: .yaml and .json hold all of it, .csv the table of levels with the
        texts of the skills, and a name without an ending becomes a folder of YAML. What exists is not replaced

  --json      print one JSON object, with the hours of each action
  --out FILE  where the export goes
  --help      print this
`,
  async run([part = '', ...args], tools) {
    switch (part) {
      case 'check':
        return check(args, tools)
      case 'list':
        return list(args, tools)
      case 'export':
        return exportTo(args, tools)
      default:
        return fail(
          'bad-input',
          `"opsladder framework" is followed by ${PARTS.join(', ')}${part === '' ? '' : `, not by "${part}"`}. "opsladder framework --help" says what they do.`,
        )
    }
  },
}

async function check(args: readonly string[], tools: Tools): Promise<Result<null>> {
  const read = readArguments('framework', args, {})
  if (!read.ok) return read
  const path = atMostOne('check', read.value.positionals)
  if (!path.ok) return path
  if (path.value === undefined)
    return fail(
      'bad-input',
      '"opsladder framework check" takes one folder or file. Example: opsladder framework check our-team/',
    )
  const reading = await readSource(path.value)
  if (!reading.ok) return reading
  const { problems } = reading.value
  tools.print(problems.map((problem) => `${printable(problemLine(problem))}\n`).join(''))
  if (!reading.value.ok) return unusable(path.value, problems)
  tools.print(`${path.value} is a usable framework: ${sizeWords(reading.value.framework)}.\n`)
  return ok(null)
}

async function list(args: readonly string[], tools: Tools): Promise<Result<null>> {
  const read = readArguments('framework', args, { json: { type: 'boolean' } })
  if (!read.ok) return read
  const framework = await theFramework('list', read.value.positionals, tools)
  if (!framework.ok) return framework
  tools.print(read.value.values.json ? frameworkJson(framework.value) : frameworkList(framework.value))
  return ok(null)
}

async function exportTo(args: readonly string[], tools: Tools): Promise<Result<null>> {
  const read = readArguments('framework', args, { out: { type: 'string' } })
  if (!read.ok) return read
  const out = required('framework', 'out', read.value.values.out)
  if (!out.ok) return out
  const framework = await theFramework('export', read.value.positionals, tools)
  if (!framework.ok) return framework
  const written = await exportFramework(framework.value, out.value)
  if (!written.ok) return written
  tools.print(`${written.value}\n`)
  return ok(null)
}

/** The one named, when nothing in it is wrong, else the built-in one. */
async function theFramework(part: string, positionals: readonly string[], tools: Tools): Promise<Result<Framework>> {
  const path = atMostOne(part, positionals)
  if (!path.ok) return path
  if (path.value === undefined) return ok(tools.framework)
  const reading = await readSource(path.value)
  if (!reading.ok) return reading
  if (reading.value.ok) return ok(reading.value.framework)
  for (const problem of reading.value.problems) tools.note(printable(problemLine(problem)))
  return unusable(path.value, reading.value.problems)
}

/** Loaded when needed: the parsers of YAML and CSV take longer to load than most commands run. */
async function readSource(path: string) {
  const { readFrameworkSource } = await import('../content/read-framework-source.ts')
  return readFrameworkSource(path)
}

function unusable(path: string, problems: readonly FileProblem[]) {
  const errors = problems.filter((problem) => hasErrors([problem])).length
  return fail(
    'bad-input',
    `${path} cannot be used: ${counted(errors, 'mistake')}. Correct ${errors === 1 ? 'it' : 'them'} and check again.`,
  )
}

function atMostOne(part: string, positionals: readonly string[]): Result<string | undefined> {
  if (positionals.length <= 1 && positionals[0] !== '') return ok(positionals[0])
  return fail(
    'bad-input',
    `"opsladder framework ${part}" takes one folder or file, but ${positionals.length} were named.`,
  )
}
