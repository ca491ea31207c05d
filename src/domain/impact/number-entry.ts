import type { Estimate } from '../profile/impact-record.ts'
import { fullNumber } from './amounts.ts'
import { exactly } from './estimate.ts'
import { readNumber, type ReadNumber } from './read-number.ts'

/** What a number counts, which decides how it may be typed. */
export type TermUnit = 'count' | 'percent' | 'minutes' | 'money'

interface Choice {
  readonly estimate: Estimate
  /** How the choice is worded on its button. */
  readonly words: string
}

/**
 * What was made of typed text. `read` always comes with words that say what was understood, so that nothing is guessed
 * in silence; `ask` is for text that means two things, and holds no number until somebody has chosen.
 */
export type Entered =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'read'
      readonly estimate: Estimate
      readonly currency?: string
      readonly understood: string
      /** The other thing it could have meant. */
      readonly otherwise?: Choice
    }
  | { readonly kind: 'ask'; readonly why: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'unreadable'; readonly why: string }

const BETWEEN = /\s*(?:–|—|…|\.{2,}|;|\bto\b)\s*|\s+[-−]\s+|(?<=[\d%kM])-(?=[\d$€£.])/
const LARGEST = 1e12

/** Reads one number, or low – likely – high, in American or continental writing. */
export function readEntry(text: string, unit: TermUnit): Entered {
  const typed = text.trim()
  if (typed === '') return { kind: 'empty' }
  const parts = typed.split(BETWEEN)
  if (parts.length === 2)
    return unreadable('Two numbers leave the likely one open. Type low – likely – high, such as 900 – 1,000 – 1,200.')
  if (parts.length > 3) return unreadable('Type one number, or three: low – likely – high.')
  const numbers: ReadNumber[] = []
  for (const part of parts) {
    const number = readNumber(part)
    if (number.kind === 'unreadable') return number
    numbers.push(number)
  }
  const [first] = numbers
  return parts.length === 1 && first ? readOne(first, unit) : readThree(numbers, unit)
}

type Read = Extract<ReadNumber, { kind: 'read' }>

function readOne(number: ReadNumber, unit: TermUnit): Entered {
  if (number.kind !== 'read') return unreadable('Type a number such as 1,234.5 or 12k.')
  const wrong = wrongUnit(number, unit)
  if (wrong !== undefined) return unreadable(wrong)
  const write = (value: number): Choice => ({ estimate: exactly(value), words: inUnit(value, unit, number.currency) })
  if (unit === 'percent' && !number.percent && number.value > 0 && number.value <= 1) {
    const hundredfold = Number((number.value * 100).toPrecision(12))
    return {
      kind: 'ask',
      why: 'This can be read in two ways. Which one is it?',
      choices: [write(number.value), write(hundredfold)],
    }
  }
  if (number.otherwise !== undefined && number.mark === '.')
    return {
      kind: 'ask',
      why: 'The dot can set off thousands or decimals. Which one is it?',
      choices: [write(number.value), write(number.otherwise)],
    }
  return {
    kind: 'read',
    ...(number.currency !== undefined && { currency: number.currency }),
    estimate: exactly(number.value),
    understood: `Read as ${inUnit(number.value, unit, number.currency)}`,
    ...(number.otherwise !== undefined && { otherwise: write(number.otherwise) }),
  }
}

function readThree(numbers: readonly ReadNumber[], unit: TermUnit): Entered {
  const all = numbers.filter((number): number is Read => number.kind === 'read')
  const [low, likely, high] = all
  if (!low || !likely || !high) return unreadable('Type three numbers: low – likely – high.')
  for (const number of all) {
    const wrong = wrongUnit(number, unit)
    if (wrong !== undefined) return unreadable(wrong)
    if (number.otherwise !== undefined && number.mark === '.')
      return unreadable(
        `${number.text} can set off thousands or decimals. Write ${fullNumber(number.value)} or ${number.otherwise.toFixed(4)}.`,
      )
    if (unit === 'percent' && !all.some(({ percent }) => percent) && number.value > 0 && number.value <= 1)
      return unreadable(`${number.text} can be a share or a percentage. Add the % sign.`)
  }
  const currencies = [...new Set(all.flatMap(({ currency }) => currency ?? []))]
  if (currencies.length > 1) return unreadable(`One number in one currency: this mixes ${currencies.join(' and ')}.`)
  const [currency] = currencies
  const words = (value: number): string => inUnit(value, unit, currency)
  if (low.value > likely.value || likely.value > high.value)
    return unreadable(
      `The order is low – likely – high, but ${words(low.value)}, ${words(likely.value)} and ${words(high.value)} do not rise.`,
    )
  return {
    kind: 'read',
    ...(currency !== undefined && { currency }),
    estimate: { low: low.value, likely: likely.value, high: high.value },
    understood: `Read as low ${words(low.value)}, likely ${words(likely.value)}, high ${words(high.value)}`,
  }
}

function wrongUnit(number: Read, unit: TermUnit): string | undefined {
  if (Math.abs(number.value) > LARGEST) return 'This is larger than any number that is kept here.'
  if (number.percent && unit !== 'percent') return 'This is not a share: type the number without %.'
  if (number.currency !== undefined && unit !== 'money') return 'This is not money: type the number alone.'
  return undefined
}

function inUnit(value: number, unit: TermUnit, currency: string | undefined): string {
  const text = fullNumber(value)
  if (unit === 'percent') return `${text} %`
  return unit === 'money' && currency !== undefined ? `${text} ${currency}` : text
}

/** How a known value stands in its field: it reads back as the same value. */
export function entryText({ low, likely, high }: Estimate, unit: TermUnit): string {
  const write = (value: number): string => {
    const text = fullNumber(value)
    // Three decimals would read as thousands.
    const plain = /^−?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
    return unit === 'percent' ? `${plain} %` : plain
  }
  return low === high ? write(likely) : [low, likely, high].map(write).join(' – ')
}

function unreadable(why: string): Entered {
  return { kind: 'unreadable', why }
}
