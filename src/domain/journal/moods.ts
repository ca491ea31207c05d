import { addMonths, monthsBetween, monthStart, type Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'

/** 1 to 5, in words. */
export const MOODS = ['Low', 'Rather low', 'Even', 'Good', 'High'] as const

export interface MonthMood {
  /** The first day of the month. */
  readonly month: Day
  readonly mood: number
}

/** One mood per month, the oldest first: the last one that was given in it. Months without one are missing. */
export function moodByMonth({ journal }: Pick<Profile, 'journal'>): readonly MonthMood[] {
  const newest = new Map<Day, { readonly on: Day; readonly mood: number }>()
  for (const { on, mood } of journal) {
    if (mood === undefined) continue
    const month = monthStart(on)
    const known = newest.get(month)
    if (!known || on >= known.on) newest.set(month, { on, mood })
  }
  return [...newest].map(([month, { mood }]) => ({ month, mood })).toSorted((a, b) => (a.month < b.month ? -1 : 1))
}

/** "Low" and "rather low". */
export const LOW_MOOD = 2
/**
 * A low month happens to everybody, two can be one bad project; the third in a row is a pattern worth a look. A rule of
 * kindness and not of science: nothing is measured here.
 */
export const LOW_MONTHS = 3

/**
 * How many months in a row were low, up to this month or the one before it. Months without a mood end the row: silence
 * is not read as a mood.
 */
export function lowMonths(profile: Pick<Profile, 'journal'>, today: Day): number {
  const moods = moodByMonth(profile)
  const last = moods.at(-1)
  if (!last || monthsBetween(last.month, monthStart(today)) > 1) return 0
  let count = 0
  let expected = last.month
  for (const { month, mood } of moods.toReversed()) {
    if (month !== expected || mood > LOW_MOOD) break
    count += 1
    expected = addMonths(month, -1)
  }
  return count
}
