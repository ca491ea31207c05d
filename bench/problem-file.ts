import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What is wrong with a problem or with the command, in words for the person who asked. */
export class Mistake extends Error {}

export interface Arguments {
  readonly files: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

/** Files and `--name value` pairs; only these names are known. */
export function readArguments(args: readonly string[], names: readonly string[]): Arguments {
  const files: string[] = []
  const options: Record<string, string> = {}
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    if (!word.startsWith('--')) {
      files.push(word)
      continue
    }
    const [name = '', inline] = word.slice(2).split('=', 2)
    if (!names.includes(name)) throw new Mistake(`There is no option ${word}.`)
    if (inline === undefined) at += 1
    const value = inline ?? args[at]
    if (value === undefined) throw new Mistake(`${word} needs a value.`)
    options[name] = value
  }
  if (files.length === 0) throw new Mistake('Name at least one problem file.')
  return { files, options }
}

/**
 * Answers each file with one line of JSON. A file that makes no sense is answered in words on stderr, the others are
 * still solved, and the exit code is 2.
 */
export function answerFiles(
  usage: string,
  names: readonly string[],
  prepare: (options: Arguments['options']) => Solve,
): void {
  try {
    const { files, options } = readArguments(process.argv.slice(2), names)
    const solve = prepare(options)
    for (const file of files) answerFile(file, solve)
  } catch (error) {
    complain(error, '', ` ${usage}`)
  }
}

/** The answer to the problem in a file; a `Mistake` when it has none. */
export type Solve = (problem: JsonPlace) => object

function answerFile(file: string, solve: Solve): void {
  try {
    process.stdout.write(`${JSON.stringify({ file, ...solve(readProblem(file)) })}\n`)
  } catch (error) {
    complain(error, `${file}: `)
  }
}

function complain(error: unknown, before: string, after = ''): void {
  if (!(error instanceof Mistake)) throw error
  process.stderr.write(`${before}${error.message}${after}\n`)
  process.exitCode = 2
}

function readProblem(file: string): JsonPlace {
  try {
    // npm runs scripts in the project's folder; paths are seen from where the person is.
    const text = readFileSync(resolve(process.env['INIT_CWD'] ?? '', file), 'utf8')
    return new JsonPlace(JSON.parse(text), '')
  } catch (error) {
    throw new Mistake(`It cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** A value in a JSON document together with where it stands, so that whatever is wrong with it can be pointed at. */
export class JsonPlace {
  private readonly value: unknown
  private readonly path: string

  constructor(value: unknown, path: string) {
    this.value = value
    this.path = path
  }

  at(key: string): JsonPlace {
    const { value, path } = this
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.mistake('an object')
    return new JsonPlace((value as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`)
  }

  /** The items of a list; a list that is missing altogether is empty only where `orNone`. */
  list(orNone = false): readonly JsonPlace[] {
    if (orNone && this.value === undefined) return []
    if (!Array.isArray(this.value)) throw this.mistake('a list')
    return this.value.map((item: unknown, i) => new JsonPlace(item, `${this.path}[${i}]`))
  }

  number(): number {
    // JSON has no NaN; a number beyond all bounds is read as Infinity.
    if (typeof this.value !== 'number') throw this.mistake('a number')
    return this.value
  }

  /** A number between two others, both included. */
  numberWithin(low: number, high: number): number {
    const value = this.number()
    if (!(value >= low && value <= high)) throw this.mistake(`a number from ${low} to ${high}`)
    return value
  }

  wholeNumberWithin(low: number, high: number): number {
    const value = this.number()
    if (!Number.isInteger(value) || value < low || value > high)
      throw this.mistake(`a whole number from ${low} to ${high}`)
    return value
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value === '') throw this.mistake('a text that is not empty')
    return this.value
  }

  private mistake(wanted: string): Mistake {
    const name = this.path === '' ? 'The whole file' : this.path
    const found = this.value === undefined ? 'it is missing' : `it is ${shortJson(this.value)}`
    return new Mistake(`${name} has to be ${wanted}; ${found}.`)
  }
}

function shortJson(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const json = JSON.stringify(value)
  return json.length > 40 ? `${json.slice(0, 40)}…` : json
}
