import type { Day } from '../calendar.ts'
import type { Money, RoadmapItem, RoadmapRequest } from '../profile/roadmap-record.ts'
import type { Place } from '../scheduling/filler.ts'
import { costOfDelay, sumsByCurrency } from './money.ts'
import { placeWork, withWhatComesFirst, type Work, type WorkWeeks } from './place-work.ts'
import { rowOf, type Roadmap, type RoadmapRow } from './roadmap.ts'
import type { TeamWeeks } from './team-weeks.ts'

/** A request that is ready to be weighed: it is known when it is done, and how much work it is. */
export type WeighableRequest = RoadmapRequest & { readonly personDays: number }
export type Ask = Pick<WeighableRequest, 'personDays' | 'wantedBy' | 'value'>

/** Acceptance criteria come first, then the size; without both nothing is weighed. */
export function isWeighable(request: RoadmapRequest): request is WeighableRequest {
  return request.criteria.length > 0 && request.personDays !== undefined
}

/** An item that is ready later than agreed, or only starts later. */
export interface Move {
  readonly item: RoadmapItem
  readonly before: RoadmapRow
  readonly after: RoadmapRow
  /** Weeks from the agreed end to the new one; 0 when only its start moves. */
  readonly weeksLater: number
  /** Weeks later × value of a week; absent when no value was entered. */
  readonly cost?: Money
  /** Its promised day was kept and no longer is. */
  readonly breaksPromise: boolean
}

/** The roadmap with a request against the roadmap without it. */
export interface Displacement {
  /** The weeks of the request itself. */
  readonly request: WorkWeeks & { readonly readyOn: Day }
  /** Whether it is ready by the day that was wanted; undefined when no day was named. */
  readonly inTime: boolean | undefined
  /** Latest first in time of harm: by weeks, then in the order of the list. */
  readonly moves: readonly Move[]
  /** Everything whose weeks stay. */
  readonly stays: readonly RoadmapRow[]
  /** What the moves cost, one sum for each currency. */
  readonly costs: readonly Money[]
  /** All items with their new weeks, in the order of the list. */
  readonly rows: readonly RoadmapRow[]
}

/** The id that the request has among the work while it is weighed. */
export const REQUEST = 'request being weighed'

export interface Insertion {
  readonly personDays: number
  /** The first week it may start in. */
  readonly release: number
  /** Before all that is not begun; after what is promised; or after everything. */
  readonly goes: 'first' | 'after-promises' | 'last'
  /** The weeks to place it in, where they are not the team's own. */
  readonly weeks?: TeamWeeks
}

/**
 * Puts the request into the roadmap. Work in progress is never interrupted; then, in the order of the list, every item
 * keeps its weeks when they are still free and otherwise takes the earliest later place. So nothing moves that could
 * stay, and nothing starts earlier. Undefined when the team will never have the days.
 */
export function displace(roadmap: Roadmap, ask: Ask, insertion: Insertion): Displacement | undefined {
  const { rows, days } = roadmap
  const weeks = insertion.weeks ?? roadmap.weeks
  const request: Work = {
    id: REQUEST,
    days: insertion.personDays,
    after: [],
    release: insertion.release,
    started: false,
  }
  const placed = placeWork({
    work: [...roadmap.work, request],
    weeks,
    priority: priorityOf(roadmap, insertion.goes),
    places: new Map<string, Place>(rows.map((row) => [row.item.id, row])),
  })
  const own = placed.ok ? placed.value.get(REQUEST) : undefined
  if (!placed.ok || !own) return undefined
  const after = rows.flatMap(({ item }) => rowOf(item, placed.value.get(item.id), days))
  const moves = rows.flatMap((row, at) => moveOf(row, after[at]))
  const moved = new Set(moves.map(({ item }) => item.id))
  const wanted = ask.wantedBy === undefined ? undefined : days.lastWeekFor(ask.wantedBy)
  return {
    request: { ...own, readyOn: days.friday(own.ends) },
    inTime: wanted === undefined ? undefined : own.ends <= wanted,
    moves: moves.toSorted((a, b) => b.weeksLater - a.weeksLater),
    stays: rows.filter(({ item }) => !moved.has(item.id)),
    costs: sumsByCurrency(moves.flatMap(({ cost }) => cost ?? [])),
    rows: after,
  }
}

/** Weeks that all moves together are later. */
export function weeksMoved({ moves }: Displacement): number {
  return moves.reduce((sum, { weeksLater }) => sum + weeksLater, 0)
}

export function brokenPromises({ moves }: Displacement): number {
  return moves.filter(({ breaksPromise }) => breaksPromise).length
}

function moveOf(before: RoadmapRow, after: RoadmapRow | undefined): readonly Move[] {
  if (!after || (after.starts === before.starts && after.ends === before.ends)) return []
  const { item } = before
  const weeksLater = after.ends - before.ends
  const cost = costOfDelay(item.value, weeksLater)
  return [
    {
      item,
      before,
      after,
      weeksLater,
      ...(cost && { cost }),
      breaksPromise: before.weeksLate === 0 && after.weeksLate > 0,
    },
  ]
}

function priorityOf({ rows, work }: Roadmap, goes: Insertion['goes']): readonly string[] {
  const all = rows.map(({ item }) => item.id)
  if (goes === 'last') return [...all, REQUEST]
  if (goes === 'first') return [REQUEST, ...all]
  const promised = withWhatComesFirst(
    work,
    rows.flatMap(({ item }) => (item.due === undefined ? [] : [item.id])),
  )
  return [...all.filter((id) => promised.has(id)), REQUEST, ...all.filter((id) => !promised.has(id))]
}
