import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'

/** The kinds of record that have a form of their own; also the words of the address: `/framework/skills/forecasting`. */
export const PARTS = ['domains', 'skills', 'rungs', 'actions'] as const
export type Part = (typeof PARTS)[number]

export interface Place {
  readonly part: Part
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

/** The form that `problem` is mended in. What belongs to no record that can be edited here is about the whole. */
export function hrefOfProblem(problem: FrameworkProblem): string {
  const [list, index] = problem.path
  const part = PARTS.find((one) => one === list)
  return part !== undefined && typeof index === 'number' && problem.record !== ''
    ? hrefOf({ part, id: problem.record })
    : HOME
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
    if (key === undefined || key === 'id' || key === 'earliestRung') return true
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

interface ListGroup {
  readonly label: string
  /** Where the heading of the group leads, when it is a record itself. */
  readonly href?: string
  readonly rows: readonly { readonly id: string; readonly name: string }[]
}

const TRACK_LABELS = { shared: 'Before the fork', leader: 'Leader track', expert: 'Expert track' } as const

/** What the list on the left shows for one part; `words` all have to be in a name, in any order and case. */
export function listGroups(framework: Framework, part: Exclude<Part, 'domains'>, words: string): readonly ListGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = ({ name }: { readonly name: string }): boolean => {
    const read = name.toLowerCase()
    return wanted.every((word) => read.includes(word))
  }
  // An empty domain stays in view so that something can be put into it, unless one is looking for a name.
  return groupsOf(framework, part)
    .map((group) => ({ ...group, rows: group.rows.filter(matches) }))
    .filter((group) => group.rows.length > 0 || (wanted.length === 0 && group.href !== undefined))
}

function groupsOf(framework: Framework, part: Exclude<Part, 'domains'>): readonly ListGroup[] {
  if (part === 'rungs') {
    return (['shared', 'leader', 'expert'] as const).map((track) => ({
      label: TRACK_LABELS[track],
      rows: framework.rungs.filter((rung) => rung.track === track),
    }))
  }
  if (part === 'skills') {
    return framework.domains.map(({ id, name }) => ({
      label: name,
      href: hrefOf({ part: 'domains', id }),
      rows: framework.skills.filter((skill) => skill.domain === id),
    }))
  }
  const domainOf = new Map(framework.skills.map(({ id, domain }) => [id, domain]))
  const inDomain = (domain: string | undefined) =>
    framework.actions
      .filter((action) => domainOf.get(action.raises[0]?.skill ?? '') === domain)
      .map((action) => ({ id: action.id, name: action.title }))
  return [
    ...framework.domains.map(({ id, name }) => ({ label: name, rows: inDomain(id) })),
    { label: 'Without a known skill', rows: inDomain(undefined) },
  ]
}
