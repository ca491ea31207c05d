import { bestClosure } from './closure.ts'
import { SMALLEST_WORK } from './keys.ts'
import { linksOf } from './links.ts'
import type { Network } from './network.ts'

/**
 * A key whose order follows Sidney's decomposition (Operations Research 23, 1975): the sets of actions, closed under
 * what they need, with the most weight per hour, best first. Some best order of a single track follows these sets, and
 * any order that does is within twice the best. Only links inside `members` count.
 *
 * A set is split where its average ratio cuts it, then each half again, so that the networks shrink quickly.
 */
export function sidneyBlocks(
  { before, hours, weight }: Network,
  members: readonly number[],
): readonly (readonly number[])[] {
  const place = new Int32Array(hours.length).fill(-1)
  const blocks: (readonly number[])[] = []
  const open: (readonly number[])[] = [members]
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    if (set.length < 2) {
      if (set.length === 1) blocks.push(set)
      continue
    }
    let weights = 0
    let works = 0
    set.forEach((i, at) => {
      place[i] = at
      weights += weight[i]!
      works += Math.max(hours[i]!, SMALLEST_WORK)
    })
    const ratio = weights / works
    const values = Float64Array.from(set, (i) => weight[i]! - ratio * Math.max(hours[i]!, SMALLEST_WORK))
    const needs = set.map((i) =>
      linksOf(before, i)
        .map((j) => place[j]!)
        .filter((at) => at >= 0)
        .sort(),
    )
    for (const i of set) place[i] = -1
    const dust = 1e-9 * Math.max(weights, 1e-9)
    const inside = bestClosure(values, needs, dust)
    let gain = 0
    for (let at = 0; at < set.length; at += 1) if (inside[at] === 1) gain += values[at]!
    if (gain <= dust * set.length) blocks.push(set)
    else {
      const better = set.filter((_, at) => inside[at] === 1)
      open.push(
        set.filter((_, at) => inside[at] === 0),
        better,
      )
    }
  }
  return blocks
}
