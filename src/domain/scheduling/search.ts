import type { Filler } from './filler.ts'
import { linksOf } from './links.ts'
import type { Network } from './network.ts'
import type { Random } from './random.ts'

/** What a stretch of the order costs: weight × end of each action, and the end of the last one. */
export interface Cost {
  /** What one week of the last end counts as, in weight. */
  readonly perWeek: number
}

/**
 * Improves a stretch of an order, `from` to `to` (not included), by moving one action at a time to another place that
 * its links allow, and keeping what costs less once the weeks are filled. What comes before the stretch is kept in the
 * filler. Tries `evaluations` moves. What is found is left in `order` only when it costs less than `order` did; its
 * cost is returned, Infinity when the stretch cannot be filled.
 */
export function searchOrder(
  network: Network,
  filler: Filler,
  order: Int32Array,
  from: number,
  to: number,
  { perWeek }: Cost,
  evaluations: number,
  random: Random,
): number {
  const { before, after, weight, size } = network
  const evaluate = (limit: number): number => {
    filler.reset()
    let sum = 0
    let last = 0
    for (let at = from; at < to; at += 1) {
      const i = order[at]!
      const end = filler.place(i)
      if (end < 0) return Infinity
      sum += weight[i]! * end
      if (end > last) last = end
      if (sum + perWeek * last > limit) return Infinity
    }
    return sum + perWeek * last
  }
  const position = new Int32Array(size)
  for (let at = from; at < to; at += 1) position[order[at]!] = at
  const move = (at: number, end: number): void => {
    const i = order[at]!
    if (at < end) order.copyWithin(at, at + 1, end + 1)
    else order.copyWithin(end + 1, end, at)
    order[end] = i
    for (let changed = Math.min(at, end); changed <= Math.max(at, end); changed += 1)
      position[order[changed]!] = changed
  }

  let cost = evaluate(Infinity)
  const start = order.slice(from, to)
  const startCost = cost
  for (let evaluation = 0; evaluation < evaluations; evaluation += 1) {
    const at = from + random.below(to - from)
    const i = order[at]!
    let lowest = from
    let highest = to - 1
    for (const j of linksOf(before, i))
      if (position[j]! + 1 > lowest && inStretch(order, position, j, from)) lowest = position[j]! + 1
    for (const j of linksOf(after, i))
      if (position[j]! - 1 < highest && inStretch(order, position, j, from)) highest = position[j]! - 1
    if (lowest >= highest) continue
    // Short moves are the likelier gains.
    const reach = random.next() ** 2 * (highest - lowest)
    const end = at + (random.next() < 0.5 ? -1 : 1) * Math.ceil(reach)
    const bounded = Math.max(lowest, Math.min(highest, end))
    if (bounded === at) continue
    move(at, bounded)
    const tried = evaluate(cost)
    if (tried <= cost) cost = tried
    else move(bounded, at)
  }
  if (cost === startCost) order.set(start, from)
  return cost
}

function inStretch(order: Int32Array, position: Int32Array, j: number, from: number): boolean {
  return position[j]! >= from && order[position[j]!] === j
}
