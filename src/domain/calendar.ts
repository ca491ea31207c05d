import { z } from 'zod/mini'

/**
 * A calendar day, `YYYY-MM-DD`. Days have no time zone: a milestone ends on a day wherever its owner is.
 * This file is the only one that does arithmetic on days, and the only user of Temporal.
 */
export type Day = string

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Counted by hand: a profile holds thousands of days, and parsing each with Temporal would be most of opening it. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY_PATTERN.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)
}

export const daySchema = z
  .string()
  .check(z.refine((text) => isDay(text), { error: 'must be a real day written as YYYY-MM-DD' }))

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** Days from `from` to `to`; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** Whole months from `from` to `to`, rounded toward zero. */
export function monthsBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'month' }).months
}

/** The Monday of the week that `day` lies in. */
export function mondayOf(day: Day): Day {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}

/** `day` itself when it is a Monday, else the next one: plans start with a whole week. */
export function mondayOnOrAfter(day: Day): Day {
  const monday = mondayOf(day)
  return monday === day ? day : addDays(monday, 7)
}

/** The first day of the month that `day` lies in. */
export function monthStart(day: Day): Day {
  return Temporal.PlainDate.from(day).with({ day: 1 }).toString()
}

/** The first day of the quarter that `day` lies in. */
export function quarterStart(day: Day): Day {
  const date = Temporal.PlainDate.from(day)
  return date.with({ month: Math.floor((date.month - 1) / 3) * 3 + 1, day: 1 }).toString()
}

/** "Q1 2027". */
export function quarterName(day: Day): string {
  const date = Temporal.PlainDate.from(day)
  return `Q${Math.floor((date.month - 1) / 3) + 1} ${date.year}`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "March 2027". Names are ours, not the host's, so that the same input prints the same bytes everywhere. */
export function monthName(day: Day): string {
  const date = Temporal.PlainDate.from(day)
  return `${MONTHS[date.month - 1]} ${date.year}`
}

/** "Mar 2027". */
export function shortMonthName(day: Day): string {
  const date = Temporal.PlainDate.from(day)
  return `${MONTHS[date.month - 1]?.slice(0, 3)} ${date.year}`
}

/** "March 15, 2027". */
export function longDay(day: Day): string {
  const date = Temporal.PlainDate.from(day)
  return `${MONTHS[date.month - 1]} ${date.day}, ${date.year}`
}

/** "March 15": for days whose year goes without saying. */
export function monthAndDay(day: Day): string {
  const date = Temporal.PlainDate.from(day)
  return `${MONTHS[date.month - 1]} ${date.day}`
}

/** "Mar 15", with the year when `withYear`. */
export function shortDay(day: Day, withYear = false): string {
  const date = Temporal.PlainDate.from(day)
  const text = `${MONTHS[date.month - 1]?.slice(0, 3)} ${date.day}`
  return withYear ? `${text}, ${date.year}` : text
}

/** "Jan 11 – Mar 15, 2027"; both years when they differ. */
export function daySpan(from: Day, to: Day): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${shortDay(from, !sameYear)} – ${shortDay(to, true)}`
}
