import type { Estimate } from '../profile/impact-record.ts'

/**
 * Arithmetic on numbers that are not known exactly. Every result has low ≤ likely ≤ high when what goes in has: each
 * end is the extreme that any choice inside the ranges can give, and rounding of floating-point numbers keeps order.
 */

export function exactly(value: number): Estimate {
  return { low: value, likely: value, high: value }
}

export function plus(one: Estimate, other: Estimate): Estimate {
  return { low: one.low + other.low, likely: one.likely + other.likely, high: one.high + other.high }
}

export function minus(one: Estimate, other: Estimate): Estimate {
  return { low: one.low - other.high, likely: one.likely - other.likely, high: one.high - other.low }
}

export function times(one: Estimate, other: Estimate): Estimate {
  const corners = [one.low * other.low, one.low * other.high, one.high * other.low, one.high * other.high]
  return { low: Math.min(...corners), likely: one.likely * other.likely, high: Math.max(...corners) }
}

/** `divisor` is a number that is known and above zero, such as 60 minutes an hour. */
export function dividedBy(one: Estimate, divisor: number): Estimate {
  return { low: one.low / divisor, likely: one.likely / divisor, high: one.high / divisor }
}

export function isExact({ low, high }: Estimate): boolean {
  return low === high
}

/** Rounds each of the three, away from what binary fractions leave behind; `decimals` 2 is cents. */
export function roundedTo(one: Estimate, decimals: number): Estimate {
  return {
    low: rounded(one.low, decimals),
    likely: rounded(one.likely, decimals),
    high: rounded(one.high, decimals),
  }
}

/** Half away from zero; the nudge of a few units in the last place makes 1.005 round as it is written. */
function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const size = Math.abs(value) * scale
  return (Math.sign(value) * Math.round(size * (1 + 4 * Number.EPSILON))) / scale + 0
}
