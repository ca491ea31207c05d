import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'

/** The kinds of record that have a form of their own; also the words of the address: `/framework/skills/forecasting`. */
export const PARTS = ['domains', 'skills', 'rungs', 'actions', 'artifacts', 'phrasebook', 'jargon'] as const
export type Part = (typeof PARTS)[number]
/** Domains are listed as the headings of their skills. */
export type ListedPart = Exclude<Part, 'domains'>

export interface Place {
  readonly part: Part
  /** Of jargon, which has no ids, the place in its list. */
  readonly id: string
}

export const HOME = '/framework'

/** What of the framework an address shows; undefined for the framework as a whole. */
export function placeAt(address: string): Place | undefined {
  const [part, id] = address.split('/')
  const known = PARTS.find((one) => one === part)
  return known !== undefined && id !== undefined && id !== '' ? { part: known, id } : undefined
}

export function hrefOf({ part, id }: Place): string {
  return `${HOME}/${part}/${id}`
}

/** Where in its list of the framework a place is; -1 when it is not there any more. */
export function indexOf(framework: Framework, { part, id }: Place): number {
  if (part === 'jargon') return /^\d+$/.test(id) && Number(id) < (framework.jargon?.length ?? 0) ? Number(id) : -1
  return framework[part]?.findIndex((record) => record.id === id) ?? -1
}

/** The form that `problem` is mended in. What belongs to no record that can be edited here is about the whole. */
export function hrefOfProblem(problem: FrameworkProblem): string {
  const [list, index] = problem.path
  const part = PARTS.find((one) => one === list)
  if (part === undefined || typeof index !== 'number') return HOME
  const id = part === 'jargon' ? String(index) : problem.record
  return id === '' ? HOME : hrefOf({ part, id })
}

/** The problems of one record, with paths that start inside it. */
export function problemsIn(
  problems: readonly FrameworkProblem[],
  part: Part,
  index: number,
): readonly FrameworkProblem[] {
  return problems
    .filter(({ path }) => path[0] === part && path[1] === index)
    .map((problem) => ({ ...problem, path: problem.path.slice(2) }))
}

/** What is wrong at a field or anywhere inside it, as one text; undefined when nothing is. */
export function problemAt(
  problems: readonly FrameworkProblem[],
  ...field: readonly (string | number)[]
): string | undefined {
  const messages = problems
    .filter(({ path }) => field.every((key, depth) => path[depth] === key))
    .map(({ message }) => message)
  return messages.length > 0 ? messages.join(' ') : undefined
}

/** What is about a record as a whole, or about a part of it that has no field of its own. */
export function wholeProblems(problems: readonly FrameworkProblem[]): readonly FrameworkProblem[] {
  return problems.filter(({ path: [key, ...deeper] }) => {
    if (key === undefined || key === 'id') return true
    return key === 'requires' && deeper.length === 0
  })
}

/** How many errors each record has, by its address, for the marks in the list. */
export function errorCounts(problems: readonly FrameworkProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const problem of problems) {
    if (problem.severity !== 'error') continue
    const href = hrefOfProblem(problem)
    counts.set(href, (counts.get(href) ?? 0) + 1)
  }
  return counts
}

export function thingsToMend(count: number): string {
  return count === 1 ? '1 thing to mend' : `${count} things to mend`
}
