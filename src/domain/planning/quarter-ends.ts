import { addDays, addMonths, quarterStart, type Day } from '../calendar.ts'
import type { SlowTime } from '../profile/plan-record.ts'

/** The ids follow from the quarter, so that two copies of a profile mean the same record. */
const ID_START = 'quarter-end-'
/** Five years: longer than all but a few plans. */
const QUARTERS_AHEAD = 20
/** The last two weeks of a quarter. */
const DAYS = 14

export function isQuarterEnd({ id }: Pick<SlowTime, 'id'>): boolean {
  return id.startsWith(ID_START)
}

/** The share of the hours that quarter ends leave; 1 where nothing is said about them. */
export function quarterEndShare(slowTimes: readonly SlowTime[], today: Day): number {
  return slowTimes.find((slow) => isQuarterEnd(slow) && slow.to >= today)?.share ?? 1
}

/**
 * The slow times with the last two weeks of each quarter of five years at this share of the hours, or without them at
 * full pace. Other slow times and quarter ends that are over stay as they are.
 */
export function withQuarterEnds(slowTimes: readonly SlowTime[], share: number, today: Day): readonly SlowTime[] {
  const others = slowTimes.filter((slow) => !isQuarterEnd(slow) || slow.to < today)
  if (share >= 1) return others
  const first = quarterStart(today)
  const ends = Array.from({ length: QUARTERS_AHEAD }, (_, quarter): SlowTime => {
    const to = addDays(addMonths(first, 3 * (quarter + 1)), -1)
    return { id: `${ID_START}${to}`, from: addDays(to, 1 - DAYS), to, share, reason: 'Quarter-end' }
  })
  return [...others, ...ends].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1))
}
