/** One row of the table: what was measured, the value and the bar that it must not exceed. */
export interface Figure {
  readonly what: string
  /** NaN when it could not be measured; the note says why. */
  readonly value: number
  readonly bar: number
  readonly note?: string
}

export function tableRow({ what, value, bar, note }: Figure): string {
  const verdict = Number.isNaN(value) ? 'none' : value <= bar ? 'pass' : 'MISS'
  const number = Number.isNaN(value) ? '–' : value.toFixed(4)
  return `${verdict}  ${number.padStart(8)}  bar ${String(bar).padEnd(5)}  ${what}${note === undefined ? '' : ` (${note})`}`
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

export interface PairedTimes {
  /** The median of the ratios of each pair. */
  readonly ratio: number
  readonly note: string
}

/**
 * Times two things turn by turn, A B A B, so that a busy machine is busy for both. The first pairs warm up and are
 * dropped.
 */
export function pairedTimes(pairs: number, a: () => unknown, b: () => unknown, warmUp = 1): PairedTimes {
  const times: (readonly [number, number])[] = []
  for (let pair = 0; pair < pairs + warmUp; pair += 1) times.push([timed(a), timed(b)])
  const kept = times.slice(warmUp)
  const ratios = kept.map(([x, y]) => x / y)
  const spread = `${Math.min(...ratios).toFixed(4)} to ${Math.max(...ratios).toFixed(4)} in ${pairs} pairs`
  const middles = [median(kept.map(([x]) => x)), median(kept.map(([, y]) => y))].map((ms) => ms.toFixed(1))
  return { ratio: median(ratios), note: `${middles[0]} ms against ${middles[1]} ms; ${spread}` }
}
