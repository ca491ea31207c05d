import type { Cover, CoverProblem } from './cover.ts'
import type { DualPrices } from './dual-prices.ts'

/**
 * The cheapest set found by trying, for one open step after the other, each action that closes it; `found` when none
 * is cheaper. A branch ends where the bound says that nothing cheaper is in it: what is chosen costs its surplus and,
 * for each step closed twice, the price of that step once more. Looks at `nodes` sets at most; `complete` says that
 * these were all. `cover` is left in no particular state.
 */
export function cheapestInTree(
  cover: Cover,
  found: Cover,
  problem: CoverProblem,
  dual: DualPrices,
  nodes: number,
): { readonly chosen: readonly number[]; readonly complete: boolean } {
  let best = found.chosen()
  let least = found.sum
  let left = nodes
  const branch = (lower: number): void => {
    if (left <= 0) return
    left -= 1
    const step = cover.tightestStep()
    if (step < 0) {
      if (cover.sum < least - 1e-9) {
        least = cover.sum
        best = cover.chosen()
      }
      return
    }
    const options = cover.closers(step).map((action) => ({ action, bound: lower + penalty(action) }))
    options.sort((a, b) => a.bound - b.bound || a.action - b.action)
    const excluded: number[] = []
    let passed = 0
    for (const { action, bound } of options) {
      if (bound + passed >= least - 1e-9) break
      cover.add(action)
      branch(bound + passed)
      cover.remove(action)
      passed += Math.max(0, -dual.surplus[action]!)
      // Whatever is found from here on does without this action, so that no set is looked at twice.
      cover.forbid(action)
      excluded.push(action)
    }
    for (const action of excluded) cover.allow(action)
  }
  const penalty = (action: number): number => {
    let more = Math.max(0, dual.surplus[action]!)
    for (const covered of problem.covers[action]!) if (cover.isClosed(covered)) more += dual.price[covered]!
    return more
  }
  branch(dual.bound)
  return { chosen: best, complete: left > 0 }
}
