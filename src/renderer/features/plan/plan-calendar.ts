import {
  addDays,
  addMonths,
  mondayOnOrAfter,
  monthStart,
  quarterName,
  quarterStart,
  shortDay,
  shortMonthName,
  type Day,
} from '#domain/calendar.ts'
import type { Zoom } from './plan-view.ts'

/** At least: a short plan is drawn wider. Months are wide enough that an eight-week milestone shows most of its title. */
export const PIXELS_PER_WEEK: Readonly<Record<Zoom, number>> = { quarter: 8, month: 17, week: 52 }

interface Column {
  readonly id: string
  readonly on: Day
  readonly label: string
}

/** Where the columns of the calendar start, with the words above them. */
export function columnsOf(zoom: Zoom, from: Day, to: Day): readonly Column[] {
  const columns: Column[] = []
  let day = from
  while (day <= to) {
    if (zoom === 'quarter') {
      columns.push({ id: day, on: day, label: quarterName(day) })
      day = addMonths(quarterStart(day), 3)
    } else if (zoom === 'month') {
      // The year once, where it begins.
      const withYear = columns.length === 0 || day.slice(5, 7) === '01'
      columns.push({ id: day, on: day, label: withYear ? shortMonthName(day) : shortMonthName(day).slice(0, 3) })
      day = addMonths(monthStart(day), 1)
    } else {
      const monday = mondayOnOrAfter(day)
      if (monday <= to) columns.push({ id: monday, on: monday, label: shortDay(monday) })
      day = addDays(monday, 7)
    }
  }
  return columns
}
