import type { CoverProblem } from './cover.ts'

/** What closing each step costs when an action's cost and all it asks for are shared out evenly; a guess, to compare. */
export function stepPrices({
  steps,
  cost,
  covers,
  needs,
}: Pick<CoverProblem, 'steps' | 'cost' | 'covers' | 'needs'>): Float64Array {
  const price = new Float64Array(steps).fill(Infinity)
  for (let round = 0, changed = true; changed && round <= steps; round += 1) {
    changed = false
    for (let action = 0; action < cost.length; action += 1) {
      if (covers[action]!.length === 0) continue
      let whole = cost[action]!
      for (const step of needs[action]!) whole += price[step]!
      const share = whole / covers[action]!.length
      for (const step of covers[action]!) {
        if (share >= price[step]! - 1e-9) continue
        price[step] = share
        changed = true
      }
    }
  }
  return price
}
