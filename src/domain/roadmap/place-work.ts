import { addDays, mondayOf, mondayOnOrAfter, type Day } from '../calendar.ts'
import { weekOf } from '../planning/pace.ts'
import type { RoadmapItem } from '../profile/roadmap-record.ts'
import type { Place } from '../scheduling/filler.ts'
import { scheduleKeeping } from '../scheduling/keep-places.ts'
import type { ScheduleAction, Scheduled, ScheduleProblem } from '../scheduling/problem.ts'
import { FURTHEST_WEEK, type TeamWeeks } from './team-weeks.ts'

/** A piece of work as the scheduler sees it. */
export interface Work {
  readonly id: string
  readonly days: number
  readonly after: readonly string[]
  /** The first week it may start in. */
  readonly release: number
  readonly started: boolean
}

/** The weeks of a piece of work: numbers from the week of today, and the days of each from `starts` on. */
export interface WorkWeeks extends Place {
  readonly ends: number
}

export interface Placing {
  readonly work: readonly Work[]
  readonly weeks: TeamWeeks
  /** Ids in the order in which they get their weeks; work in progress goes before all of them. */
  readonly priority: readonly string[]
  /** The weeks that they have already. */
  readonly places: ReadonlyMap<string, Place>
}

/** Gives every piece of work its weeks, or says which one has none. */
export function placeWork({ work, weeks, priority, places }: Placing): Scheduled<ReadonlyMap<string, WorkWeeks>> {
  const problem: ScheduleProblem = {
    capacity: weeks.days,
    capacityAfter: weeks.after,
    // The even share of a week is what keeps a team from starting everything: a small rest may go to whoever is next.
    atOnce: work.length + 1,
    actions: work.map(({ id, days, after, release, started }): ScheduleAction => {
      return { id, hours: days, load: weeks.perItem, weeks: 1, after, weight: 1, release, started }
    }),
  }
  const result = scheduleKeeping(problem, { priority, places })
  if (!result.ok) return result
  return {
    ok: true,
    value: new Map(result.value.actions.map(({ id, starts, ends, hours }) => [id, { starts, ends, hours }])),
  }
}

/** Person-days that are still to be done. */
export function daysLeft({ personDays, doneShare = 0 }: Pick<RoadmapItem, 'personDays' | 'doneShare'>): number {
  return Math.round(personDays * (1 - doneShare) * 100) / 100
}

/** Whether nothing is left to do. */
export function isDone(item: Pick<RoadmapItem, 'personDays' | 'doneShare' | 'doneOn'>): boolean {
  return item.doneOn !== undefined || daysLeft(item) === 0
}

export function isStarted({ doneShare = 0 }: Pick<RoadmapItem, 'doneShare'>): boolean {
  return doneShare > 0
}

/** Open items as work; links to what is done or no longer there hold nothing up. */
export function workOf(items: readonly RoadmapItem[], start: Day): readonly Work[] {
  const open = new Set(items.map(({ id }) => id))
  return items.map((item) => ({
    id: item.id,
    days: daysLeft(item),
    after: item.after.filter((id) => open.has(id)),
    release: item.from === undefined || item.from <= start ? 0 : weekOf(start, mondayOnOrAfter(item.from)),
    started: isStarted(item),
  }))
}

/** The weeks that were agreed for an item, from week 0 on; nothing when they are over. */
export function agreedPlace({ agreed }: RoadmapItem, start: Day): Place | undefined {
  const days = Object.entries(agreed ?? {})
    .map(([day, own]) => ({ week: weekOf(start, mondayOf(day)), own }))
    .filter(({ week }) => week >= 0 && week < FURTHEST_WEEK)
  if (days.length === 0) return undefined
  const starts = Math.min(...days.map(({ week }) => week))
  const hours = Array.from({ length: Math.max(...days.map(({ week }) => week)) - starts + 1 }, () => 0)
  for (const { week, own } of days) hours[week - starts] = (hours[week - starts] ?? 0) + own
  return { starts, hours }
}

/** The weeks of a place as a profile keeps them. */
export function agreedWeeks({ starts, hours }: Place, start: Day): Readonly<Record<Day, number>> {
  return Object.fromEntries(hours.map((own, at) => [addDays(start, (starts + at) * 7), Math.round(own * 1e6) / 1e6]))
}

/** The ids and everything that they wait for. */
export function withWhatComesFirst(work: readonly Work[], ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids)
  const before = new Map(work.map(({ id, after }) => [id, after]))
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) for (const first of before.get(id) ?? []) found.add(first)
  return found
}
