import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Ends with words on stderr and exit code 2: what was asked for makes no sense. */
export function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

export interface Arguments {
  readonly files: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

/** Files and `--name value` pairs; only these names are known. */
export function readArguments(args: readonly string[], names: readonly string[], usage: string): Arguments {
  const files: string[] = []
  const options: Record<string, string> = {}
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    if (!word.startsWith('--')) files.push(word)
    else if (word === '--help') stop(usage)
    else {
      const [name = '', inline] = word.slice(2).split('=', 2)
      if (!names.includes(name)) stop(`There is no option ${word}. ${usage}`)
      if (inline === undefined) at += 1
      options[name] = inline ?? args[at] ?? stop(`${word} needs a value. ${usage}`)
    }
  }
  if (files.length === 0) stop(`Name at least one problem file. ${usage}`)
  return { files, options }
}

export type JsonObject = Readonly<Record<string, unknown>>

/** The JSON object in a file; npm runs scripts in the project's folder, paths are seen from where the person is. */
export function readJsonObject(file: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(resolve(process.env['INIT_CWD'] ?? '', file), 'utf8'))
  } catch (error) {
    stop(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isObject(value)) stop(`${file} does not hold a JSON object.`)
  return value
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list of objects below `key`; an absent list only where `orEmpty`. */
export function listedObjects(file: string, from: JsonObject, key: string, orEmpty = false): readonly JsonObject[] {
  const list = from[key] ?? (orEmpty ? [] : undefined)
  if (!Array.isArray(list) || !list.every(isObject)) stop(`${file}: "${key}" has to be a list of objects.`)
  return list
}

/** A number below `key`. JSON has no NaN or Infinity, so anything else is refused here; its range is checked later. */
export function numberAt(file: string, from: JsonObject, key: string, otherwise?: number): number {
  const value = from[key] ?? otherwise
  if (typeof value !== 'number') stop(`${file}: "${key}" has to be a number${nameOf(from)}.`)
  return value
}

export function textAt(file: string, from: JsonObject, key: string): string {
  const value = from[key]
  if (typeof value !== 'string' || value === '') stop(`${file}: "${key}" has to be a text${nameOf(from)}.`)
  return value
}

export function listOf<Item extends 'string' | 'number'>(
  file: string,
  from: JsonObject,
  key: string,
  type: Item,
  orEmpty = false,
): readonly (Item extends 'string' ? string : number)[] {
  const list = from[key] ?? (orEmpty ? [] : undefined)
  if (!Array.isArray(list) || !list.every((item) => typeof item === type))
    stop(`${file}: "${key}" has to be a list of ${type}s${nameOf(from)}.`)
  return list
}

function nameOf(from: JsonObject): string {
  return typeof from['id'] === 'string' ? ` in "${from['id']}"` : ''
}
