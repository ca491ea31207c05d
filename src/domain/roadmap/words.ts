import { shortDay, type Day } from '../calendar.ts'
import { counted } from '../documents/wording.ts'
import { fullNumber } from '../impact/amounts.ts'
import { symbolOf } from '../impact/currencies.ts'
import type { Money } from '../profile/roadmap-record.ts'

/** "18 days", "1 day", "3.75 days": person-days as everybody says them, to the quarter. */
export function daysWords(days: number): string {
  const quarters = Math.round(days * 4) / 4
  return Math.abs(quarters * 2 - Math.round(quarters * 2)) < 1e-9 ? counted(quarters, 'day') : `${quarters} days`
}

export function weeksWords(weeks: number): string {
  return counted(weeks, 'week')
}

/** "Mar 5", with the year when it is not that of `today`. */
export function dayWords(day: Day, today: Day): string {
  return shortDay(day, day.slice(0, 4) !== today.slice(0, 4))
}

/** "$2,300", "2,300 SEK"; whole amounts, because nobody plans weeks to the cent. */
export function moneyWords({ amount, currency }: Money): string {
  const whole = fullNumber(amount, 0)
  const symbol = symbolOf(currency)
  return symbol === undefined ? `${whole} ${currency}` : `${symbol}${whole}`
}
