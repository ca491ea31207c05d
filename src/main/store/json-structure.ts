export type StructureProblem =
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly line: number }
  | { readonly kind: 'forbidden-key'; readonly key: string; readonly line: number }

/** Deeper than any profile by far, and shallow enough for every recursive reader behind it. */
export const DEEPEST = 64

/** Objects and lists, and separated values: far more than the largest framework in the fullest profile has. */
export const MOST_RECORDS = 300_000
export const MOST_VALUES = 1_000_000

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const COLON = 0x3a

/**
 * Finds what `JSON.parse` lets pass in silence: a key given twice, of which the last would win, `__proto__`, and so many
 * values that reading them would take all memory.
 * Whether the text is JSON at all is left to `JSON.parse`; run over other text, this ends and means nothing.
 * One pass over the text: a parser that builds positions for every node takes thirty times as long.
 */
export function findStructureProblem(text: string): StructureProblem | undefined {
  // One set per depth, emptied when an object opens there: keys are compared within one object only.
  const keys: Set<string>[] = Array.from({ length: DEEPEST + 1 }, () => new Set<string>())
  let depth = 0
  let records = 0
  let values = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > DEEPEST) return { kind: 'too-deep' }
      keys[depth]?.clear()
      records += 1
      if (records > MOST_RECORDS) return { kind: 'too-many' }
    } else if (code === COMMA) {
      values += 1
      if (values > MOST_VALUES) return { kind: 'too-many' }
    } else if (code === 0x7d || code === 0x5d) {
      depth = Math.max(0, depth - 1)
    } else if (code === QUOTE) {
      const end = endOfString(text, index)
      if (isKey(text, end)) {
        const key = decodeKey(text, index, end)
        const siblings = keys[depth]
        const before = siblings?.size
        const line = () => text.slice(0, index).split('\n').length
        if (siblings?.add(key).size === before) return { kind: 'duplicate-key', key, line: line() }
        if (key === '__proto__') return { kind: 'forbidden-key', key, line: line() }
      }
      index = end
    }
  }
  return undefined
}

/** Index of the closing quote, or of the last character when there is none. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1)
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote === -1 ? text.length - 1 : quote
}

/** A quote after an odd number of backslashes is part of the string. */
function isEscaped(text: string, quote: number): boolean {
  let index = quote - 1
  while (text.charCodeAt(index) === BACKSLASH) index -= 1
  return (quote - 1 - index) % 2 === 1
}

/** In JSON a string is a key exactly when a colon follows. */
function isKey(text: string, end: number): boolean {
  let index = end + 1
  while (index < text.length && text.charCodeAt(index) <= 0x20) index += 1
  return text.charCodeAt(index) === COLON
}

/** `"a"` and `"\u0061"` are the same key. */
function decodeKey(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end)
  if (!key.includes('\\')) return key
  try {
    return JSON.parse(`"${key}"`) as string
  } catch {
    return key
  }
}
