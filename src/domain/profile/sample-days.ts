import { addDays, addMonths, daysBetween, isDay, monthStart, type Day } from '../calendar.ts'
import type { SlowTime } from './plan-record.ts'
import type { Profile } from './profile.ts'

/** The day on which the samples that come with the app are told. */
export const SAMPLE_TODAY: Day = '2026-11-21'

/**
 * A sample as if it were told in the week of `today`: all its days move by as many whole weeks, so that a meeting of
 * next week is next week again and nothing in it grows old. Slow times are holidays and seasons: they keep their day of
 * the year and move to the year in which they are next. Words that name a month stay as they were written.
 */
export function sampleAt(sample: Profile, today: Day): Profile {
  const weeks = Math.floor(daysBetween(SAMPLE_TODAY, today) / 7)
  if (weeks <= 0) return sample
  const moved = movedBy(sample, weeks * 7) as Profile
  return {
    ...moved,
    pace: { ...moved.pace, slowTimes: nextTimes(sample.pace.slowTimes, today) },
    ...(moved.team && sample.team && { team: { ...moved.team, slowTimes: nextTimes(sample.team.slowTimes, today) } }),
    // A half-year of whole months, which takes in all that it took in before.
    briefs: moved.briefs.map((brief) => ({ ...brief, from: monthStart(brief.from), to: monthEnd(brief.to) })),
  }
}

function movedBy(value: unknown, days: number): unknown {
  if (typeof value === 'string') return isDay(value) ? addDays(value, days) : value
  if (Array.isArray(value)) return value.map((item) => movedBy(item, days))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [movedBy(key, days), movedBy(item, days)]))
}

function nextTimes(slowTimes: readonly SlowTime[], today: Day): readonly SlowTime[] {
  return slowTimes.map((slow) => {
    let years = 0
    while (addMonths(slow.to, years * 12) < today) years += 1
    return { ...slow, from: addMonths(slow.from, years * 12), to: addMonths(slow.to, years * 12) }
  })
}

function monthEnd(day: Day): Day {
  return addDays(addMonths(monthStart(day), 1), -1)
}
