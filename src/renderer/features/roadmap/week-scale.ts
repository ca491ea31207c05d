import { addDays, addMonths, daysBetween, monthStart, shortMonthName, type Day } from '#domain/calendar.ts'
import type { Roadmap } from '#domain/roadmap/roadmap.ts'

/** A roadmap of two weeks still shows a quarter, so that bars have a scale to be read against. */
const FEWEST_WEEKS = 13
/** A table of more columns is no longer looked at; what comes later is cut off at its edge and stays in the words. */
const MOST_WEEKS = 160

/** Weeks that the calendar shows, from the week of today on. */
export function weeksShown({ rows }: Pick<Roadmap, 'rows'>): number {
  return Math.min(MOST_WEEKS, Math.max(FEWEST_WEEKS, ...rows.map(({ ends }) => ends + 2)))
}

interface MonthMark {
  readonly label: string
  /** Percent of the width. */
  readonly left: number
}

/** Where months begin; every third one when there are many. */
export function monthsOf(start: Day, weeks: number): readonly MonthMark[] {
  const every = weeks > 78 ? 3 : weeks > 40 ? 2 : 1
  const end = addDays(start, weeks * 7)
  const marks: MonthMark[] = []
  for (let day = addMonths(monthStart(start), 1); day < end; day = addMonths(day, every)) {
    const left = (daysBetween(start, day) / (weeks * 7)) * 100
    const [month = '', year = ''] = shortMonthName(day).split(' ')
    // The year once, where it begins; a name at the very edge would be cut off.
    const label = month === 'Jan' || marks.length === 0 ? `${month} ’${year.slice(2)}` : month
    if (left < (label === month ? 95 : 88)) marks.push({ label, left })
  }
  return marks
}
