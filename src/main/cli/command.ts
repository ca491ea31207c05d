import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util'
import type { Framework } from '#domain/framework/framework.ts'
import { fail, ok, type FailureCode, type Result } from '#domain/result.ts'
import type { Clock, FileSaver, Ids, PdfPrinter, SampleLibrary } from '../ports.ts'

/** What the commands work with; the composition root brings it. */
export interface Tools {
  readonly framework: Framework
  readonly clock: Clock
  readonly ids: Ids
  readonly printer: PdfPrinter
  readonly saver: FileSaver
  readonly samples: SampleLibrary
  /** Results, and nothing else, so that they can be piped on. */
  readonly print: (text: string) => void
  /** What is going on, for the person who waits. */
  readonly note: (line: string) => void
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** What `--help` prints. */
  readonly help: string
  run(args: readonly string[], tools: Tools): Promise<Result<null>>
}

/** 2 for what the person can put right in the input, 1 for everything else that went wrong. */
export function exitCodeOf(code: FailureCode): 1 | 2 {
  return OUR_SIDE.has(code) ? 1 : 2
}

const OUR_SIDE: ReadonlySet<FailureCode> = new Set([
  'stale',
  'locked',
  'disk-full',
  'disk-error',
  'no-browser',
  'cancelled',
  'internal',
])

/** Options and the other arguments, or the reason why they do not fit in one sentence. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  const config = { args: [...args], options, allowPositionals: true, strict: true } satisfies ParseArgsConfig
  try {
    const { values, positionals } = parseArgs(config)
    return ok({ values, positionals })
  } catch (error) {
    return fail('bad-input', `${argumentProblem(error)}. "opsladder ${command} --help" says what it takes.`)
  }
}

/** Node's sentence, without the advice on quoting that follows it, and in plain words where it has none. */
function argumentProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const ambiguous = /^Option '(?:-\w, )?(--[\w-]+).*ambiguous/.exec(message)?.[1]
  if (ambiguous !== undefined) return `${ambiguous} is followed by another option instead of its value`
  const missing = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message)?.[1]
  if (missing !== undefined) return `${missing} has no value`
  return (message.split(/[.\n](?:\s|$)/)[0] ?? message).replace(/\.$/, '')
}

export function onlyProfile(command: string, positionals: readonly string[]): Result<string> {
  const [path] = positionals
  if (positionals.length === 1 && path !== undefined && path !== '') return ok(path)
  const given = positionals.length === 0 ? 'none was named' : `${positionals.length} were named`
  return fail(
    'bad-input',
    `"opsladder ${command}" takes one profile file, but ${given}. Example: opsladder ${command} maya.json`,
  )
}

export function required(command: string, name: string, value: string | undefined): Result<string> {
  return value === undefined || value === ''
    ? fail('bad-input', `--${name} is missing. "opsladder ${command} --help" says what it takes.`)
    : ok(value)
}

export function oneOf<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Result<Choice> {
  const found = choices.find((choice) => choice === value)
  return found === undefined
    ? fail('bad-input', `--${name} is "${value}"; it can be ${choices.join(' or ')}.`)
    : ok(found)
}
