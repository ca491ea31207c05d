/**
 * "52–71%", or "71%" when both ends come to the same. Rounded down, so that nothing reads as 100% before it is. The
 * tiny addition keeps sums such as 0.57 × 100 from falling below the whole number they stand for.
 */
export function percentRange(low: number, high: number): string {
  const [from, to] = [wholePercent(low), wholePercent(high)]
  return from === to ? `${to}%` : `${from}–${to}%`
}

/** A share as whole percent, rounded down. */
export function wholePercent(share: number): number {
  return Math.floor(share * 100 + 1e-9)
}
