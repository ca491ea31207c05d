import { currencyOfSymbol, isCurrency } from './currencies.ts'

export type ReadNumber =
  | {
      readonly kind: 'read'
      readonly text: string
      readonly value: number
      readonly percent: boolean
      readonly currency?: string
      /** Present when the one separator could be either: `value` takes it for thousands, this for decimals. */
      readonly otherwise?: number
      readonly mark?: '.' | ','
    }
  | { readonly kind: 'unreadable'; readonly why: string }

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  thousand: 1e3,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}
const SPACES = /[\s\u00a0\u2009\u202f'’]/

/** Reads one number with what may stand around it: a sign, a currency, a percent sign, k or M. */
export function readNumber(text: string): ReadNumber {
  const typed = text.trim()
  const parts =
    /^(?<before>[$€£¥]|[A-Z]{3}(?=[\s\d]))?\s*(?<sign>[-−+])?\s*(?<symbol>[$€£¥])?\s*(?<body>[\d.,\s\u00a0\u2009\u202f'’]*\d[.,]?)\s*(?<scale>k|mn?|million|thousand|bn?|billion)?\s*(?<percent>%)?\s*(?<after>[$€£¥]|[A-Z]{3})?$/i.exec(
      typed,
    )?.groups
  if (!parts) return notANumber(typed)
  const currency = oneCurrency([parts['before'], parts['symbol'], parts['after']])
  if (currency.kind === 'unreadable') return currency
  const digits = readDigits((parts['body'] ?? '').trim())
  if (!digits) return notANumber(typed)
  const scale = SCALES[(parts['scale'] ?? '').toLowerCase()] ?? 1
  const sign = parts['sign'] === '-' || parts['sign'] === '−' ? -1 : 1
  // Decimal digits times a power of ten: rounding to twelve digits takes away what binary fractions add.
  const sized = (value: number): number => sign * Number((value * scale).toPrecision(15)) + 0
  return {
    kind: 'read',
    text: typed,
    value: sized(digits.value),
    percent: parts['percent'] !== undefined,
    ...(currency.code !== undefined && { currency: currency.code }),
    ...(digits.otherwise !== undefined && { otherwise: sized(digits.otherwise), mark: digits.mark }),
  }
}

function oneCurrency(
  found: readonly (string | undefined)[],
):
  | { readonly kind: 'found'; readonly code: string | undefined }
  | { readonly kind: 'unreadable'; readonly why: string } {
  const codes = new Set<string>()
  for (const name of found) {
    if (name === undefined) continue
    if (name === '¥') return { kind: 'unreadable', why: '¥ can be yen or yuan. Type JPY or CNY.' }
    const code = currencyOfSymbol(name) ?? name.toUpperCase()
    if (!isCurrency(code))
      return {
        kind: 'unreadable',
        why: `“${name}” is not a currency. Type the number alone, or with a code such as EUR.`,
      }
    codes.add(code)
  }
  if (codes.size > 1)
    return { kind: 'unreadable', why: `One number in one currency: this mixes ${[...codes].join(' and ')}.` }
  return { kind: 'found', code: [...codes][0] }
}

interface Digits {
  readonly value: number
  readonly otherwise?: number
  readonly mark?: '.' | ','
}

/** Digits with separators of either writing; nothing when they stand where no writing puts them. */
function readDigits(body: string): Digits | undefined {
  const trimmed = body.replace(/[.,]$/, '')
  if (!/^[\d.,]/.test(trimmed)) return undefined
  const spaced = SPACES.test(trimmed)
  const decimal = lastMark(trimmed, spaced)
  const [whole = '', places] =
    decimal === undefined ? [trimmed] : [trimmed.slice(0, decimal), trimmed.slice(decimal + 1)]
  if (places !== undefined && !/^\d+$/.test(places)) return undefined
  const groups = whole.split(/[\s\u00a0\u2009\u202f'’.,]/)
  const marks = new Set(whole.match(/[.,]|[\s\u00a0\u2009\u202f'’]/g)?.map((mark) => (SPACES.test(mark) ? ' ' : mark)))
  if (marks.size > 1 || (decimal !== undefined && marks.has(trimmed[decimal] ?? ''))) return undefined
  const isGrouped = groups.length > 1
  if (isGrouped && !(/^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group))))
    return undefined
  if (!isGrouped && !/^\d*$/.test(whole)) return undefined
  const value = Number(`${groups.join('') || '0'}.${places ?? '0'}`)
  if (!Number.isFinite(value)) return undefined
  const once = isGrouped && groups.length === 2 && decimal === undefined && !marks.has(' ')
  return once ? { value, otherwise: Number(`${groups[0]}.${groups[1]}`), mark: marks.has('.') ? '.' : ',' } : { value }
}

/**
 * Where the decimal mark stands: the last of dot and comma, when it comes once and cannot set off thousands. A lone
 * mark before exactly three digits is taken for thousands here, and said to be open by the caller.
 */
function lastMark(text: string, spaced: boolean): number | undefined {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (at === -1) return undefined
  const mark = text[at] ?? ''
  if (text.indexOf(mark) !== at) return undefined
  const other = text.includes(mark === '.' ? ',' : '.')
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  if (other || spaced) return at
  return /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after) ? undefined : at
}

function notANumber(typed: string): ReadNumber {
  return {
    kind: 'unreadable',
    why: `“${typed.length > 24 ? `${typed.slice(0, 24)}…` : typed}” cannot be read as a number. Type one such as 1,234.5, 12k or 35 %.`,
  }
}
