/* oxlint-disable eslint/no-restricted-globals -- `Date` turns days into numbers here and back; no clock is read */
import { z } from 'zod/mini'

/**
 * A calendar day, `YYYY-MM-DD`. Days have no time zone: a milestone ends on a day wherever its owner is.
 * This file is the only one that does arithmetic on days.
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

const DAY_MS = 86_400_000
const FIRST_DAY_NUMBER = Date.parse('0000-01-01') / DAY_MS
const LAST_DAY_NUMBER = Date.parse('9999-12-31') / DAY_MS

/** Days since 1970-01-01. A slider asks for thousands within a frame, which is why this is not done with Temporal. */
export function dayNumber(day: Day): number {
  // A day without a time is midnight UTC, where every day has as many milliseconds.
  const number = Date.parse(day) / DAY_MS
  if (!Number.isInteger(number)) throw new RangeError(`"${day}" is not a day written as YYYY-MM-DD.`)
  return number
}

/**
 * The day with this number: `dayNumber` the other way round. Years of other than four digits cannot be written: beyond
 * them it is the first or the last day that can.
 */
export function numberedDay(number: number): Day {
  const written = Math.min(LAST_DAY_NUMBER, Math.max(FIRST_DAY_NUMBER, number))
  return new Date(written * DAY_MS).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return numberedDay(dayNumber(day) + days)
}

export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** Days from `from` to `to`; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Whole months from `from` to `to`, rounded toward zero. */
export function monthsBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'month' }).months
}

/** The Monday of the week that `day` lies in. */
export function mondayOf(day: Day): Day {
  const number = dayNumber(day)
  // 1970-01-01 was a Thursday.
  const weekday = (((number + 3) % 7) + 7) % 7
  return numberedDay(number - weekday)
}

/** `day` itself when it is a Monday, else the next one: plans start with a whole week. */
export function mondayOnOrAfter(day: Day): Day {
  const monday = mondayOf(day)
  return monday === day ? day : addDays(monday, 7)
}

/** The first day of the month that `day` lies in. */
export function monthStart(day: Day): Day {
  return `${day.slice(0, 8)}01`
}

/** The first day of the quarter that `day` lies in. */
export function quarterStart(day: Day): Day {
  const [, month] = partsOf(day)
  const first = month - ((month - 1) % 3)
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`
}

/** "Q1 2027". */
export function quarterName(day: Day): string {
  const [year, month] = partsOf(day)
  return `Q${Math.ceil(month / 3)} ${year}`
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
  const [year, month] = partsOf(day)
  return `${MONTHS[month - 1]} ${year}`
}

/** "Mar 2027". */
export function shortMonthName(day: Day): string {
  const [year, month] = partsOf(day)
  return `${MONTHS[month - 1]?.slice(0, 3)} ${year}`
}

/** "March 15, 2027". */
export function longDay(day: Day): string {
  const [year, month, date] = partsOf(day)
  return `${MONTHS[month - 1]} ${date}, ${year}`
}

/** "March 15": for days whose year goes without saying. */
export function monthAndDay(day: Day): string {
  const [, month, date] = partsOf(day)
  return `${MONTHS[month - 1]} ${date}`
}

/** "Mar 15", with the year when `withYear`. */
export function shortDay(day: Day, withYear = false): string {
  const [year, month, date] = partsOf(day)
  const text = `${MONTHS[month - 1]?.slice(0, 3)} ${date}`
  return withYear ? `${text}, ${year}` : text
}

/** "Jan 11 – Mar 15, 2027"; both years when they differ. */
export function daySpan(from: Day, to: Day): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${shortDay(from, !sameYear)} – ${shortDay(to, true)}`
}

/** The text is taken apart and not looked at: what is no day was refused where it came in. */
function partsOf(day: Day): readonly [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
}
