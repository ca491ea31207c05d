import { placeOf } from '../profile/explain-issue.ts'

/** Where something stands in a framework, such as `['rungs', 2, 'requires', 0, 'level']`. */
export type FrameworkPath = readonly (string | number)[]

export interface FrameworkProblem {
  /** An error keeps the framework from being used; a hint is worth a look. */
  readonly severity: 'error' | 'hint'
  /** For the field on a screen, and for the line in a file. */
  readonly path: FrameworkPath
  /** The same in words, by record id: `rungs › lead › requires › item 1 › level`. */
  readonly place: string
  /** Id of the domain, skill, rung, action, artifact or phrase that it is in; empty where it is in none. */
  readonly record: string
  /** A sentence: what is wrong, and what to do. */
  readonly message: string
}

/** Notes problems in a framework of any shape, each with its place in words. */
export class ProblemList {
  readonly problems: FrameworkProblem[] = []
  readonly #root: unknown

  constructor(root: unknown) {
    this.#root = root
  }

  error(path: FrameworkPath, message: string): void {
    this.#add('error', path, message)
  }

  hint(path: FrameworkPath, message: string): void {
    this.#add('hint', path, message)
  }

  #add(severity: FrameworkProblem['severity'], path: FrameworkPath, message: string): void {
    const place = placeOf(this.#root, path)
    this.problems.push({ severity, path, place, record: recordAt(this.#root, path), message })
  }
}

export function hasErrors(problems: readonly FrameworkProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

function recordAt(root: unknown, [list, index]: FrameworkPath): string {
  if (typeof list !== 'string' || typeof index !== 'number') return ''
  const records = (root as Readonly<Record<string, unknown>>)[list]
  const record: unknown = Array.isArray(records) ? records[index] : undefined
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined
  return typeof id === 'string' ? id.slice(0, 80) : ''
}

/** `rungs.yaml:12: error: …`, as editors and terminals make links of it. */
export function problemLine({ file, line, severity, message }: FileProblem): string {
  const place = [file, ...(line === undefined ? [] : [line])].filter((part) => part !== '').join(':')
  return `${place === '' ? '' : `${place}: `}${severity}: ${message}`
}

/** A problem in a file that was read. */
export interface FileProblem extends FrameworkProblem {
  /** Relative to the folder that was read; the name of the file when it was one. */
  readonly file: string
  /** From 1; absent where the whole file is meant. */
  readonly line?: number
}
