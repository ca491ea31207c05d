import { wholes } from './memory.ts'

/**
 * Links from each action to others, one list behind the other: those of action `i` are `to[from[i]]` up to, not
 * including, `to[from[i + 1]]`. A list of its own for each action would take longer to make than to use.
 */
export interface Links {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The links of one action, for where speed does not matter. */
export function linksOf({ from, to }: Links, i: number): Int32Array {
  return to.subarray(from[i], from[i + 1])
}

/** The same links seen from their other ends. */
export function turned(links: Links, size: number): Links {
  const from = wholes(size + 1)
  const count = links.from[size]!
  for (let at = 0; at < count; at += 1) from[links.to[at]! + 1]! += 1
  for (let i = 0; i < size; i += 1) from[i + 1]! += from[i]!
  const to = wholes(count)
  const next = wholes(size)
  next.set(from.subarray(0, size))
  for (let i = 0; i < size; i += 1) {
    for (let at = links.from[i]!; at < links.from[i + 1]!; at += 1) to[next[links.to[at]!]!++] = i
  }
  return { from, to }
}
