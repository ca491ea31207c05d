/** Two letters in the wrong order are two slips already. */
const FEWEST_SLIPS = 2
const MOST_SLIPS = 3
/** A shorter one is near to everything. */
const SHORTEST = 4
/** Longer than any id; what is longer was not a slip. */
const LONGEST = 80

/** The id that was probably meant, or undefined when none is near. */
export function nearestTo(id: string, existing: Iterable<string>): string | undefined {
  if (id.length < SHORTEST || id.length > LONGEST) return undefined
  let nearest: string | undefined
  let least = Math.min(MOST_SLIPS, Math.max(FEWEST_SLIPS, Math.floor(id.length / 3))) + 1
  for (const other of existing) {
    if (Math.abs(other.length - id.length) >= least) continue
    const slips = distance(id, other)
    if (slips < least) [nearest, least] = [other, slips]
  }
  return nearest
}

/** Letters to add, drop or exchange to get from one word to the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const exchange = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
