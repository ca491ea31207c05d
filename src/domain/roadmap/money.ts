import type { Money, RoadmapItem } from '../profile/roadmap-record.ts'

/** What a delay of so many weeks costs in the value that was entered; nothing without a value or without a delay. */
export function costOfDelay(value: RoadmapItem['value'], weeks: number): Money | undefined {
  return value && weeks > 0 ? { amount: cents(value.perWeek * weeks), currency: value.currency } : undefined
}

/** One sum for each currency, in the order of their codes. */
export function sumsByCurrency(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>()
  for (const { amount, currency } of amounts) sums.set(currency, cents((sums.get(currency) ?? 0) + amount))
  return [...sums]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, amount]) => ({ amount, currency }))
}

/** Sums of decimal amounts must not show what binary fractions leave behind. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}
