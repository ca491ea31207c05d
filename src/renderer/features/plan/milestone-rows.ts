import { quarterName, quarterStart, type Day } from '#domain/calendar.ts'
import { kindWords } from '#domain/documents/wording.ts'
import { findAction, findRung, findSkill, type ActionKind, type Framework } from '#domain/framework/framework.ts'
import { BOARD_COLUMNS, columnOf, type BoardColumn } from '#domain/planning/board.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { findOwnAction } from '#domain/profile/own-action-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'

export const COLUMN_WORDS: Readonly<Record<BoardColumn, string>> = {
  later: 'Later',
  next: 'Next',
  doing: 'Doing',
  proving: 'Proving',
  done: 'Done',
}

/** A milestone with what all three views say of it. */
export interface MilestoneRow {
  readonly milestone: Milestone
  readonly column: BoardColumn
  readonly declined: boolean
  readonly domain: Named
  readonly gate: Named
}

interface Named {
  readonly id: string
  readonly name: string
}

export interface MilestoneFilter {
  readonly text: string
  readonly domain: string
  readonly gate: string
  readonly kind: ActionKind | 'all'
  readonly column: BoardColumn | 'all'
}

export const EVERYTHING: MilestoneFilter = { text: '', domain: 'all', gate: 'all', kind: 'all', column: 'all' }

export const GROUPS = ['none', 'gate', 'domain', 'quarter', 'kind', 'column'] as const
export type MilestoneGroup = (typeof GROUPS)[number]

export const SORTS = ['when', 'title', 'column', 'hours', 'gate'] as const
export interface MilestoneSort {
  readonly by: (typeof SORTS)[number]
  readonly descending: boolean
}

export interface RowGroup {
  readonly id: string
  /** Empty when nothing is grouped. */
  readonly name: string
  readonly rows: readonly MilestoneRow[]
  readonly hours: number
}

export function rowsOf(
  milestones: readonly Milestone[],
  profile: Profile,
  framework: Framework,
  today: Day,
): readonly MilestoneRow[] {
  const refused = new Set(profile.declined.map(({ action }) => action))
  return milestones.map((milestone) => {
    const domain = domainOf(milestone, profile, framework)
    return {
      milestone,
      column: columnOf(milestone, profile, framework, today),
      declined: milestone.actions.every((action) => refused.has(action)),
      domain: domain ? { id: domain.id, name: domain.shortName } : { id: 'none', name: 'Your own' },
      gate: { id: milestone.gate, name: findRung(framework, milestone.gate)?.shortName ?? milestone.gate },
    }
  })
}

/** That of the first skill it raises, or that the whole raises of which it is a part. */
function domainOf(
  milestone: Milestone,
  profile: Profile,
  framework: Framework,
): Framework['domains'][number] | undefined {
  const own = milestone.raises.length > 0 ? undefined : findOwnAction(profile, milestone.actions[0] ?? '')
  const whole = own?.partOf === undefined ? undefined : findAction(framework, own.partOf)
  const skill = findSkill(framework, (milestone.raises[0] ?? whole?.raises[0])?.skill ?? '')
  return framework.domains.find(({ id }) => id === skill?.domain)
}

export function isFiltered(filter: MilestoneFilter): boolean {
  return Object.keys(EVERYTHING).some((key) => {
    const field = key as keyof MilestoneFilter
    return filter[field] !== EVERYTHING[field]
  })
}

export function filterRows(rows: readonly MilestoneRow[], filter: MilestoneFilter): readonly MilestoneRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (wanted: string, is: string): boolean => wanted === 'all' || wanted === is
  return rows.filter(({ milestone, column, domain, gate }) => {
    const title = milestone.title.toLowerCase()
    return (
      fits(filter.domain, domain.id) &&
      fits(filter.gate, gate.id) &&
      fits(filter.kind, milestone.kind) &&
      fits(filter.column, column) &&
      words.every((word) => title.includes(word))
    )
  })
}

/** Equal ones stay in the order of the calendar, whichever way round. */
export function sortRows(
  rows: readonly MilestoneRow[],
  { by, descending }: MilestoneSort,
  framework: Framework,
): readonly MilestoneRow[] {
  const rung = new Map(framework.rungs.map(({ id }, at) => [id, at]))
  const compare: Record<MilestoneSort['by'], (a: MilestoneRow, b: MilestoneRow) => number> = {
    when: () => 0,
    title: (a, b) => a.milestone.title.localeCompare(b.milestone.title, 'en'),
    column: (a, b) => BOARD_COLUMNS.indexOf(a.column) - BOARD_COLUMNS.indexOf(b.column),
    hours: (a, b) => a.milestone.hours - b.milestone.hours,
    gate: (a, b) => (rung.get(a.gate.id) ?? -1) - (rung.get(b.gate.id) ?? -1),
  }
  const inTime = rows.toSorted(byCalendar)
  if (by === 'when') return descending ? inTime.toReversed() : inTime
  const sign = descending ? -1 : 1
  return inTime.toSorted((a, b) => sign * compare[by](a, b))
}

function byCalendar({ milestone: a }: MilestoneRow, { milestone: b }: MilestoneRow): number {
  return a.starts.localeCompare(b.starts) || a.ends.localeCompare(b.ends) || a.id.localeCompare(b.id)
}

/** The rows keep their order within a group; groups follow the framework, the calendar or the board. */
export function groupRows(
  rows: readonly MilestoneRow[],
  group: MilestoneGroup,
  framework: Framework,
): readonly RowGroup[] {
  const groups = new Map<
    string,
    { readonly name: string; readonly place: number | string; readonly rows: MilestoneRow[] }
  >()
  for (const row of rows) {
    const { id, name, place } = groupOf(row, group, framework)
    const known = groups.get(id) ?? { name, place, rows: [] }
    known.rows.push(row)
    groups.set(id, known)
  }
  return [...groups]
    .toSorted(([, a], [, b]) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(([id, { name, rows: own }]) => ({
      id,
      name,
      rows: own,
      hours: own.reduce((sum, one) => sum + one.milestone.hours, 0),
    }))
}

function groupOf(
  { milestone, column, domain, gate }: MilestoneRow,
  group: MilestoneGroup,
  framework: Framework,
): Named & { readonly place: number | string } {
  switch (group) {
    case 'none':
      return { id: 'all', name: '', place: 0 }
    case 'gate':
      return { id: gate.id, name: `For ${gate.name}`, place: framework.rungs.findIndex(({ id }) => id === gate.id) }
    case 'domain': {
      const at = framework.domains.findIndex(({ id }) => id === domain.id)
      return { ...domain, place: at < 0 ? framework.domains.length : at }
    }
    case 'quarter': {
      const start = quarterStart(milestone.starts)
      return { id: start, name: `Starts in ${quarterName(start)}`, place: start }
    }
    case 'kind':
      return { id: milestone.kind, name: sentenceCase(kindWords(milestone.kind)), place: KINDS.indexOf(milestone.kind) }
    case 'column':
      return { id: column, name: COLUMN_WORDS[column], place: BOARD_COLUMNS.indexOf(column) }
  }
}

export const KINDS: readonly ActionKind[] = ['on-the-job', 'with-people', 'study']

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
