import { SMALLEST_WORK } from './keys.ts'
import { linksOf } from './links.ts'
import type { Network } from './network.ts'

/** The longest run of actions that is moved as one. */
const LONGEST_RUN = 8

/**
 * Improves an order as if one action ran at a time: swaps neighboring runs of actions wherever that brings weight
 * forward, until no swap does. Swapping runs A and B changes the sum of weight × end by hours(A) × weight(B) taken off
 * and hours(B) × weight(A) added. Changes `order` between `from` and `to` (not included) and never breaks a link.
 */
export function improveSingleTrack(
  { before, hours, weight }: Network,
  order: Int32Array,
  from: number,
  to: number,
): void {
  const position = new Int32Array(hours.length).fill(-1)
  for (let at = from; at < to; at += 1) position[order[at]!] = at
  const spare = new Int32Array(LONGEST_RUN * 2)
  // Each swap lowers the sum by a whole part of it; the limit is for ties of rounding.
  let swaps = (to - from) * 200
  for (let improved = true; improved && swaps > 0;) {
    improved = false
    for (let middle = from + 1; middle < to; middle += 1) {
      // Runs that end before `middle` and start at it, both growing while nothing on the right needs the left.
      let best = 1e-9
      let bestLeft = 0
      let bestRight = 0
      let rightWork = 0
      let rightWeight = 0
      let barrier = from
      for (let right = middle; right < Math.min(to, middle + LONGEST_RUN); right += 1) {
        const i = order[right]!
        rightWork += Math.max(hours[i]!, SMALLEST_WORK)
        rightWeight += weight[i]!
        for (const j of linksOf(before, i)) if (position[j]! < middle) barrier = Math.max(barrier, position[j]! + 1)
        if (barrier >= middle) break
        let leftWork = 0
        let leftWeight = 0
        for (let left = middle - 1; left >= Math.max(barrier, middle - LONGEST_RUN); left -= 1) {
          const j = order[left]!
          leftWork += Math.max(hours[j]!, SMALLEST_WORK)
          leftWeight += weight[j]!
          const gain = leftWork * rightWeight - rightWork * leftWeight
          if (gain > best * (1 + 1e-12)) {
            best = gain
            bestLeft = left
            bestRight = right
          }
        }
      }
      if (bestRight === 0) continue
      const lefts = middle - bestLeft
      const rights = bestRight - middle + 1
      for (let at = 0; at < rights; at += 1) spare[at] = order[middle + at]!
      for (let at = 0; at < lefts; at += 1) spare[rights + at] = order[bestLeft + at]!
      for (let at = 0; at < lefts + rights; at += 1) {
        order[bestLeft + at] = spare[at]!
        position[spare[at]!] = bestLeft + at
      }
      improved = true
      swaps -= 1
    }
  }
}
