import { shortDay, type Day } from '../calendar.ts'
import { counted } from '../documents/wording.ts'
import type { Money } from '../profile/roadmap-record.ts'

/** "18 days", "1 day": person-days as everybody says them. */
export function daysWords(days: number): string {
  return counted(Math.round(days * 100) / 100, 'day')
}

export function weeksWords(weeks: number): string {
  return counted(weeks, 'week')
}

/** "Mar 5", with the year when it is not that of `today`. */
export function dayWords(day: Day, today: Day): string {
  return shortDay(day, day.slice(0, 4) !== today.slice(0, 4))
}

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' }

/** "$2,300", "2,300 SEK"; whole amounts, because nobody plans weeks to the cent. */
export function moneyWords({ amount, currency }: Money): string {
  const whole = String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',')
  const symbol = SYMBOLS[currency]
  return symbol === undefined ? `${whole} ${currency}` : `${symbol}${whole}`
}
