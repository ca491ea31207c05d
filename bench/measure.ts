/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

/**
 * Times two things turn by turn, A B A B, so that a busy machine is busy for both, and gives the median of the ratios
 * of each pair. The first pair warms up and is dropped.
 */
export function pairedRatio(
  pairs: number,
  a: () => unknown,
  b: () => unknown,
): { readonly ratio: number; readonly a: number; readonly b: number } {
  const times: (readonly [number, number])[] = []
  for (let pair = 0; pair <= pairs; pair += 1) times.push([timed(a), timed(b)])
  const kept = times.slice(1)
  return {
    ratio: median(kept.map(([x, y]) => x / y)),
    a: median(kept.map(([x]) => x)),
    b: median(kept.map(([, y]) => y)),
  }
}

/** One line of a table of figures: what was measured, the value, the bar and whether it holds. */
export function figure(what: string, value: number, bar: number, note = ''): void {
  const holds = value <= bar ? 'reached' : 'missed '
  process.stdout.write(
    `${holds}  ${value.toFixed(4).padStart(9)}  bar ${String(bar).padEnd(6)}  ${what}${note === '' ? '' : `  (${note})`}\n`,
  )
}
