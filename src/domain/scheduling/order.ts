import type { Filler } from './filler.ts'
import { chainRatios, longestChains, orderByKey } from './keys.ts'
import { linksOf } from './links.ts'
import type { Network } from './network.ts'
import type { ScheduleOptions } from './problem.ts'
import { seededRandom } from './random.ts'
import { searchOrder, type Cost } from './search.ts'
import { sidneyBlocks } from './sidney.ts'
import { improveSingleTrack } from './single-track.ts'

/**
 * The end of a stage counts as much as this share of all its weight: without it, the readiness order would leave the
 * last actions, which add little, to trail along.
 */
const END_SHARE = 0.3
/** Above this many actions, or links between them, the cuts of Sidney's decomposition cost more than they bring. */
const LARGEST_CUT = 2_000
const MOST_LINKS_CUT = 20_000

export interface OrderSearch {
  readonly network: Network
  readonly filler: Filler
  readonly options: ScheduleOptions
  /** The least weeks of the whole. */
  readonly bound: () => number
}

/**
 * The order to fill the weeks in. With one evaluation or none it is one pass over a key. With more it is the best order
 * found for each rank in turn, so that no rank waits for a later one; it differs from the one-pass order only where it
 * is better.
 */
export function findOrder({ network, filler, options, bound }: OrderSearch): Int32Array {
  const byKey = (key: Float64Array): Int32Array => orderByKey(network, key)
  const instant = byKey(
    options.priority
      ? givenPriority(network, options.priority)
      : options.order === 'calendar'
        ? longestChains(network)
        : chainRatios(network),
  )
  if (options.evaluations <= 1) return instant

  const longest = byKey(longestChains(network))
  const ratio = byKey(chainRatios(network))
  const random = seededRandom(options.seed)
  const least = bound()
  const order = new Int32Array(network.size)
  filler.wipe()
  for (const { from, to } of stretches(network, instant)) {
    const ready = readyFirst(network, ratio, from, to)
    const cost = costOf(network, instant, from, to, options, least)
    let best = instant
    let cheapest = Infinity
    for (const candidate of [instant, ready, longest, ratio]) {
      const own = searchOrder(network, filler, candidate, from, to, cost, 0, random)
      if (own < cheapest) [best, cheapest] = [candidate, own]
    }
    const share = Math.floor((options.evaluations * (to - from)) / network.size)
    searchOrder(network, filler, best, from, to, cost, share, random)
    order.set(best.subarray(from, to), from)
    filler.reset()
    for (let at = from; at < to; at += 1) if (filler.place(order[at]!) < 0) return order
    filler.keep()
  }
  filler.wipe()
  return order
}

/** By stage, what is in progress, and then the given ids in their order; every action after those that it waits for. */
export function orderByPriority(network: Network, priority: readonly string[]): Int32Array {
  return orderByKey(network, givenPriority(network, priority))
}

function givenPriority({ ids, size }: Network, priority: readonly string[]): Float64Array {
  const index = new Map(ids.map((id, i) => [id, i]))
  const key = new Float64Array(size)
  priority.forEach((id, at) => {
    const i = index.get(id)
    if (i !== undefined) key[i] = priority.length - at
  })
  return key
}

/** An order in which the stretch is the best found as if one action ran at a time; a large one stays as it is. */
function readyFirst(network: Network, order: Int32Array, from: number, to: number): Int32Array {
  let links = 0
  for (let at = from; at < to; at += 1) links += linksOf(network.before, order[at]!).length
  if (to - from > LARGEST_CUT || links > MOST_LINKS_CUT) return order
  const ready = order.slice()
  const blocks = sidneyBlocks(network, [...order.subarray(from, to)])
  ready.set(blocks.flat(), from)
  improveSingleTrack(network, ready, from, to)
  return ready
}

function costOf(
  { weight }: Network,
  order: Int32Array,
  from: number,
  to: number,
  options: ScheduleOptions,
  bound: number,
): Cost {
  let weights = 0
  for (let at = from; at < to; at += 1) weights += weight[order[at]!]!
  // In calendar order one week of the end counts more than all weight finished in the last week instead of the first.
  return { perWeek: Math.max(weights, 1) * (options.order === 'calendar' ? 2 * bound : END_SHARE) }
}

/** Where each rank begins and ends in an order; the same in every order by rank. */
function stretches({ rank, size }: Network, order: Int32Array): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let from = 0; from < size;) {
    let to = from + 1
    while (to < size && rank[order[to]!] === rank[order[from]!]) to += 1
    found.push({ from, to })
    from = to
  }
  return found
}
