import { daysBetween, type Day } from '../calendar.ts'
import { counted } from '../documents/wording.ts'

const DAYS_PER_MONTH = 365.25 / 12
/** From here on a shift is told in months: nobody counts eleven weeks. */
const MONTHS_FROM_DAYS = 62

/** By how much a day moves: "5 months sooner", "2 weeks later"; undefined when it stays. */
export function shiftWords(before: Day | undefined, after: Day | undefined): string | undefined {
  if (before === after) return undefined
  if (before === undefined) return 'comes within reach'
  if (after === undefined) return 'no longer reached'
  const days = daysBetween(before, after)
  const size = Math.abs(days)
  const words =
    size >= MONTHS_FROM_DAYS
      ? counted(Math.round(size / DAYS_PER_MONTH), 'month')
      : size >= 7
        ? counted(Math.round(size / 7), 'week')
        : counted(size, 'day')
  return `${words} ${days < 0 ? 'sooner' : 'later'}`
}
