import { longDay, shortDay, type Day } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import type { RoadmapRow } from '#domain/roadmap/roadmap.ts'

/** How long an item runs: "Nov 16 – Dec 4". */
export function spanWords({ from, readyOn }: RoadmapRow): string {
  return `${shortDay(from)} – ${shortDay(readyOn, true)}`
}

/** What became of a promised day; empty when nothing was promised. */
export function promiseWords({ item, weeksLate }: RoadmapRow): string {
  if (item.due === undefined) return ''
  return weeksLate === 0
    ? `kept: promised for ${shortDay(item.due, true)}`
    : `${counted(weeksLate, 'week')} after the promised ${shortDay(item.due, true)}`
}

export function doneWords(doneOn: Day | undefined): string {
  return doneOn === undefined ? 'Done' : `Done on ${longDay(doneOn)}`
}
