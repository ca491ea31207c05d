import { decimals, wholes } from './memory.ts'
import { linkCounts, type Network } from './network.ts'

/**
 * Weeks from the start of each action to the end of the longest chain that waits for it. One week is shared at each
 * hand-over, so a chain of single weeks still counts by its hours.
 */
export function longestChains(network: Network): Float64Array {
  const { topological, after, hours, load, weeks } = network
  const chain = decimals(network.size)
  for (let at = network.size - 1; at >= 0; at -= 1) {
    const i = topological[at]!
    let longest = 0
    for (let link = after.from[i]!; link < after.from[i + 1]!; link += 1) {
      const length = chain[after.to[link]!]!
      if (length > longest) longest = length
    }
    const own = hours[i]! > 0 ? hours[i]! / load[i]! : 0
    chain[i] = Math.max(own, weeks[i]! - 1) + longest
  }
  return chain
}

/**
 * The best ratio of weight to hours among the chains that start with each action: one backward pass, for problems too
 * large to cut. An action that is worth nothing by itself is worth what it opens within its own rank.
 */
export function chainRatios(network: Network): Float64Array {
  const { topological, after, hours, weight, rank } = network
  const weights = decimals(network.size)
  const works = decimals(network.size)
  const ratios = decimals(network.size)
  for (let at = network.size - 1; at >= 0; at -= 1) {
    const i = topological[at]!
    const ownWeight = weight[i]!
    const ownWork = Math.max(hours[i]!, SMALLEST_WORK)
    let best = ownWeight / ownWork
    weights[i] = ownWeight
    works[i] = ownWork
    for (let link = after.from[i]!; link < after.from[i + 1]!; link += 1) {
      const j = after.to[link]!
      if (rank[j] !== rank[i]) continue
      const chainWeight = ownWeight + weights[j]!
      const chainWork = ownWork + works[j]!
      const ratio = chainWeight / chainWork
      // Of two alike the longer one, or the order of the links would matter further up.
      if ((ratio - best || chainWeight - weights[i]! || chainWork - works[i]!) > 0) {
        best = ratio
        weights[i] = chainWeight
        works[i] = chainWork
      }
    }
    ratios[i] = best
  }
  return ratios
}

/** A mere wait takes no hours; it still needs a ratio. In hours. */
export const SMALLEST_WORK = 0.01

/**
 * The order by rank and then by key, largest first, then by id, with every action after those that it waits for.
 */
export function orderByKey(network: Network, key: Float64Array): Int32Array {
  const { size, after, rank, ids } = network
  const goesFirst = (a: number, b: number): boolean =>
    rank[a] !== rank[b] ? rank[a]! < rank[b]! : key[a] !== key[b] ? key[a]! > key[b]! : ids[a]! < ids[b]!
  const waiting = linkCounts(network)
  const heap = wholes(size)
  let count = 0
  const push = (i: number): void => {
    let at = count
    count += 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (goesFirst(heap[parent]!, i)) break
      heap[at] = heap[parent]!
      at = parent
    }
    heap[at] = i
  }
  const pop = (): number => {
    const first = heap[0]!
    count -= 1
    const last = heap[count]!
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= count) break
      if (child + 1 < count && goesFirst(heap[child + 1]!, heap[child]!)) child += 1
      if (goesFirst(last, heap[child]!)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = last
    return first
  }
  for (let i = 0; i < size; i += 1) if (waiting[i] === 0) push(i)
  const order = wholes(size)
  for (let at = 0; at < size; at += 1) {
    const i = pop()
    order[at] = i
    for (let link = after.from[i]!; link < after.from[i + 1]!; link += 1) {
      const j = after.to[link]!
      waiting[j]! -= 1
      if (waiting[j] === 0) push(j)
    }
  }
  return order
}
