import type { Capacity } from './capacity.ts'
import { wholes } from './memory.ts'
import type { Network } from './network.ts'
import { DUST, MOST_WEEKS } from './problem.ts'

/**
 * Weeks that no schedule can beat, the largest of three: the week by which all hours have been offered, the longest
 * chain with every week for itself alone, and the weeks that hold places, spread over all places. Infinity when the
 * hours never come.
 */
export function leastWeeks(network: Network, capacity: Capacity, atOnce: number): number {
  const { size, hours, load, weeks, pinEnds } = network
  if (size === 0) return 0
  const area = leastWeeksForHours(network, capacity)
  if (area > MOST_WEEKS) return area
  let held = 0
  let last = 0
  for (let i = 0; i < size; i += 1) {
    // The last week is handed over, so it holds no place.
    held += Math.max(weeks[i]!, hours[i]! > 0 ? Math.ceil(hours[i]! / load[i]! - DUST) : 0) - 1
    last = Math.max(last, pinEnds[i]!)
  }
  const chain = longestAlone(network, capacity) + 1
  return Math.max(area, chain, Math.ceil(held / atOnce - DUST) + 1, last + 1)
}

/** The weeks by whose end all hours have been offered; Infinity when they never are. */
export function leastWeeksForHours({ size, hours }: Network, capacity: Capacity): number {
  let all = 0
  for (let i = 0; i < size; i += 1) all += hours[i]!
  return size === 0 ? 0 : capacity.weekOffering(all) + 1
}

/** The last week of the chain that ends last when each action finds its weeks empty. */
function longestAlone(
  { topological, before, hours, load, weeks, release, pinEnds }: Network,
  capacity: Capacity,
): number {
  const ends = wholes(pinEnds.length)
  ends.set(pinEnds)
  let latest = 0
  for (const i of topological) {
    if (pinEnds[i]! < 0) {
      let from = release[i]!
      for (let at = before.from[i]!; at < before.from[i + 1]!; at += 1) from = Math.max(from, ends[before.to[at]!]!)
      ends[i] = aloneEnd(capacity, from, hours[i]!, load[i]!, weeks[i]!)
    }
    latest = Math.max(latest, ends[i]!)
  }
  return latest
}

function aloneEnd(
  { listed, after, until, weekOffering }: Capacity,
  from: number,
  hours: number,
  load: number,
  weeks: number,
): number {
  if (hours <= DUST) return from + weeks - 1
  const offersAtOnce = (from < listed.length ? listed[from]! : after) > DUST
  const start = offersAtOnce ? from : Math.max(from, weekOffering(until(from - 1) + 2 * DUST))
  let left = hours
  let week = start
  for (; week < listed.length; week += 1) {
    left -= Math.min(load, listed[week]!, left)
    if (left <= DUST) return Math.max(week, start + weeks - 1)
  }
  // All weeks from here on are the same.
  const each = Math.min(load, after)
  if (each <= 0) return Infinity
  return Math.max(week + Math.ceil((left - DUST) / each) - 1, start + weeks - 1)
}
