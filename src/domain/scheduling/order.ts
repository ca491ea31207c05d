import type { Filler } from './filler.ts'
import { chainRatios, longestChains, orderByKey } from './keys.ts'
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
/** Above this many actions in a stage the cuts of Sidney's decomposition cost more than they bring. */
const LARGEST_CUT = 2_000

/**
 * The order to fill the weeks in. Without evaluations it is one pass over a key; with them the best order found for
 * each rank in turn, so that no rank waits for a later one. `bound` are the least weeks of the whole.
 */
export function findOrder(network: Network, filler: Filler, options: ScheduleOptions, bound: number): Int32Array {
  const byChain = (): Int32Array => orderByKey(network, longestChains(network))
  const byRatio = (): Int32Array => orderByKey(network, chainRatios(network))
  if (options.evaluations === 0) return options.order === 'calendar' ? byChain() : byRatio()

  const calendar = byChain()
  const ratio = byRatio()
  const readiness = ratio.slice()
  const random = seededRandom(options.seed)
  const order = new Int32Array(network.size)
  filler.wipe()
  for (const { from, to } of stretches(network, calendar)) {
    const share = Math.floor((options.evaluations * (to - from)) / network.size)
    readyFirst(network, readiness, from, to)
    const cost = costOf(network, calendar, from, to, options, bound)
    let best: Int32Array = readiness
    let least = Infinity
    for (const candidate of [readiness, calendar, ratio]) {
      const own = searchOrder(network, filler, candidate, from, to, cost, 0, random)
      if (own < least) [best, least] = [candidate, own]
    }
    if (share > 0) searchOrder(network, filler, best, from, to, cost, share, random)
    order.set(best.subarray(from, to), from)
    filler.reset()
    for (let at = from; at < to; at += 1) if (filler.place(order[at]!) < 0) return order
    filler.keep()
  }
  filler.wipe()
  return order
}

/** The best order found for the stretch as if one action ran at a time; a large stretch stays as it is. */
function readyFirst(network: Network, order: Int32Array, from: number, to: number): void {
  if (to - from > LARGEST_CUT) return
  const blocks = sidneyBlocks(network, [...order.subarray(from, to)])
  order.set(blocks.flat(), from)
  improveSingleTrack(network, order, from, to)
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
