import type { ActionKind } from '../framework/framework.ts'
import type { RichText } from './document.ts'

/** How every document writes numbers, lists and cut-off text. */

export function plain(text: string): RichText {
  return [{ text }]
}

/** "Done when both heads have signed.", the label set off. */
export function labeled(label: string, text: string): RichText {
  return [{ text: label, strong: true }, { text: ` ${text}` }]
}

/**
 * One line of at most `longest` characters, counted as the formats of a profile count them (so that most emoji are two);
 * what was cut shows as an ellipsis. Never splits a character in two.
 */
export function cut(text: string, longest: number): string {
  const line = oneLine(text)
  if (line.length <= longest) return line
  let kept = ''
  for (const character of line) {
    if (kept.length + character.length >= longest) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Line breaks, tabs, control and direction-changing characters become single spaces. */
export function singleSpaced(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}

export function oneLine(text: string): string {
  return singleSpaced(text).trim()
}

export function hours(count: number): string {
  return counted(count, 'hour')
}

/** "1 hour", "3.5 hours"; at most one decimal. */
export function counted(count: number, one: string, many = `${one}s`): string {
  const text = number(count)
  return `${text} ${text === '1' ? one : many}`
}

/** At most one decimal; thousands set off: "1,268". Written out because a host's own locale must not change a document. */
export function number(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 10) / 10).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

const SMALL_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** "three", "14": small counts read better as words. */
export function inWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count)
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** As `listed`, but names at most `most` and counts the rest. */
export function listedAtMost(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items)
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Ends a phrase from the framework as a sentence, whether or not it brought its own full stop. */
export function sentence(text: string): string {
  const line = oneLine(text)
  return line === '' || /[.?!…:]["”’)]?$/u.test(line) ? line : `${line}.`
}

const KIND_WORDS: Record<ActionKind, string> = {
  'on-the-job': 'on the job',
  'with-people': 'with people',
  study: 'study',
}

export function kindWords(kind: ActionKind): string {
  return KIND_WORDS[kind]
}
