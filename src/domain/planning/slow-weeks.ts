import { addDays, daysBetween, daySpan, longDay, type Day } from '../calendar.ts'
import type { SlowTime } from '../profile/plan-record.ts'
import { isQuarterEnd } from './quarter-ends.ts'

const WORKDAYS = 5
const DAYS_PER_YEAR = 366
/** No plan waits longer for its next hour; a slip of the year is far likelier. */
const MOST_YEARS_OFF = 3

/** The share of the usual hours that a week leaves: the mean over Monday to Friday, overlaps by the slower. */
export function weekShare(slowTimes: readonly SlowTime[], monday: Day): number {
  let sum = 0
  for (let weekday = 0; weekday < WORKDAYS; weekday += 1) {
    const day = addDays(monday, weekday)
    sum += Math.min(1, ...slowTimes.filter(({ from, to }) => from <= day && day <= to).map(({ share }) => share))
  }
  return sum / WORKDAYS
}

/** The reasons that touch the week, each once. */
export function weekReasons(slowTimes: readonly SlowTime[], monday: Day): readonly string[] {
  const touching = slowTimes.filter(({ from, to }) => from <= addDays(monday, WORKDAYS - 1) && to >= monday)
  return [...new Set(touching.map(nameOfSlowTime))]
}

export function nameOfSlowTime({ reason, share }: Pick<SlowTime, 'reason' | 'share'>): string {
  return reason || (share === 0 ? 'Time off' : 'Slow time')
}

/**
 * The week one step slower: half pace, then off, then as it was. What a longer slow time takes from the week stays with
 * it, so a week that is off through one is the same value.
 */
export function turnWeek(slowTimes: readonly SlowTime[], monday: Day, id: string): readonly SlowTime[] {
  const to = addDays(monday, 6)
  const own = slowTimes.find((slow) => slow.from === monday && slow.to === to && !isQuarterEnd(slow))
  if (own?.share === 0) return slowTimes.filter((slow) => slow !== own)
  const share = weekShare(slowTimes, monday)
  if (share === 0) return slowTimes
  if (own) return slowTimes.map((slow) => (slow === own ? { ...own, share: 0 } : slow))
  return withSlowTime(slowTimes, { id, from: monday, to, share: share > 0.5 ? 0.5 : 0, reason: '' })
}

/** With the slow time in place of the one with its id, in order of time. */
export function withSlowTime(slowTimes: readonly SlowTime[], slowTime: SlowTime): readonly SlowTime[] {
  return [...slowTimes.filter(({ id }) => id !== slowTime.id), slowTime].toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1,
  )
}

/** What has to be put right before the slow time counts, and what is only worth knowing; each a sentence. */
export interface SlowTimeFinding {
  readonly problem?: string
  readonly note?: string
}

export function findInSlowTime(slowTimes: readonly SlowTime[], slowTime: SlowTime, today: Day): SlowTimeFinding {
  const { id, from, to, share } = slowTime
  if (to < from)
    return { problem: `The last day lies before the first one, ${longDay(from)}. Choose that day or a later one.` }
  if (to < today)
    return { problem: 'These days are over, so they would change nothing. Choose a last day from today on.' }
  if (share === 0 && daysBetween(from, to) > MOST_YEARS_OFF * DAYS_PER_YEAR)
    return {
      problem: `Without any hours for over ${MOST_YEARS_OFF} years nothing can be planned. Choose an earlier last day, or half pace.`,
    }
  const others = slowTimes.filter((other) => other.id !== id && other.from <= to && other.to >= from)
  const same = others.find((other) => other.from === from && other.to === to)
  if (same) return { problem: `“${nameOfSlowTime(same)}” has these very days. Change that one instead.` }
  const [overlap] = others
  if (!overlap) return {}
  return {
    note: `Overlaps with “${nameOfSlowTime(overlap)}”, ${daySpan(overlap.from, overlap.to)}. On shared days the slower pace counts.`,
  }
}
