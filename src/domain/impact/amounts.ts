import type { Estimate, WorthPeriod } from '../profile/impact-record.ts'
import { decimalsOf, symbolOf } from './currencies.ts'
import { isExact, roundedTo } from './estimate.ts'

/** How numbers of the impact log are written. American, and never the host's own way, so that documents agree. */

/** In full: "22,770", "19.8"; at most `decimals` places, without zeros at the end. */
export function fullNumber(value: number, decimals = 6): string {
  const [whole = '', places = ''] = Math.abs(value).toFixed(decimals).split('.')
  const kept = places.replace(/0+$/, '')
  const text = `${grouped(whole)}${kept === '' ? '' : `.${kept}`}`
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** To the cent: "$22,770.00", "22,770.00 SEK". */
export function exactMoney(value: number, currency: string): string {
  const [whole = '', places] = Math.abs(value).toFixed(decimalsOf(currency)).split('.')
  return withCurrency(`${grouped(whole)}${places === undefined ? '' : `.${places}`}`, currency, value < 0)
}

/** What an executive can say aloud: two significant digits, and words from a million on. */
export function roundNumber(value: number): string {
  const two = Number(value.toPrecision(2))
  const size = Math.abs(two)
  const text =
    size >= 1e9
      ? `${fullNumber(size / 1e9)} billion`
      : size >= 1e6
        ? `${fullNumber(size / 1e6)} million`
        : fullNumber(size)
  return two < 0 ? `−${text}` : text
}

export function roundMoney(value: number, currency: string): string {
  return withCurrency(roundNumber(Math.abs(value)), currency, value < 0)
}

/** For a tile or an axis: "$23k", "1.2M SEK". */
export function shortMoney(value: number, currency: string): string {
  return withCurrency(shortNumber(Math.abs(value)), currency, value < 0)
}

export function shortNumber(value: number): string {
  const two = Number(value.toPrecision(2))
  const size = Math.abs(two)
  const [scale, letter] = size >= 1e9 ? [1e9, 'B'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e3 ? [1e3, 'k'] : [1, '']
  const text = `${fullNumber(size / scale)}${letter}`
  return two < 0 ? `−${text}` : text
}

export type Write = (value: number) => string

/** "between $14,000 and $31,000"; empty when nothing is open, and when both ends round to the same. */
export function rangeWords(estimate: Estimate, write: Write): string {
  const [low, high] = [write(estimate.low), write(estimate.high)]
  return isExact(estimate) || low === high ? '' : `between ${low} and ${high}`
}

/** "$14k – $23k – $31k", or the one number. */
export function rangeTile(estimate: Estimate, write: Write): string {
  const all = [estimate.low, estimate.likely, estimate.high].map(write)
  return isExact(estimate) || new Set(all).size === 1 ? (all[1] ?? '') : all.join(' – ')
}

/** Money to its smallest coin, as the worked examples have it. */
export function toCoins(estimate: Estimate, currency: string): Estimate {
  return roundedTo(estimate, decimalsOf(currency))
}

const PER_WORDS: Readonly<Record<WorthPeriod, string>> = {
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
  once: 'in all',
}

export function perWords(per: WorthPeriod): string {
  return PER_WORDS[per]
}

function withCurrency(text: string, currency: string, isNegative: boolean): string {
  const symbol = symbolOf(currency)
  const sign = isNegative && /[1-9]/.test(text) ? '−' : ''
  return symbol === undefined ? `${sign}${text} ${currency}` : `${sign}${symbol}${text}`
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',')
}
