import { seededRandom } from '../scheduling/random.ts'
import { Cover, type CoverProblem } from './cover.ts'

/** How often a part of the choice is thrown away and filled anew. Counted, so that the same problem gives the same answer. */
const TRIES = 400
/** How many of the chosen actions are thrown away at most. */
const LARGEST_RUIN = 6
/** How far a bargain may look better or worse than it is. */
const WHIM = 0.6
const SEED = 1

/**
 * A cheap set of actions that closes every required step and every step that its own actions ask for, or undefined
 * when some step cannot be closed. In the order of their numbers.
 *
 * Greedy first, without what turned out redundant; then parts of it are thrown away and filled in other ways, and
 * whatever is cheaper stays.
 */
export function chooseActions(problem: CoverProblem, tries = TRIES): readonly number[] | undefined {
  const { covers, needs } = problem
  const cover = new Cover(withoutDominated(problem))
  if (!cover.complete()) return undefined
  cover.dropRedundant()
  const random = seededRandom(SEED)
  const taste = (): number => 1 - WHIM / 2 + WHIM * random.next()
  let best = cover.chosen()
  let least = cover.sum
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const free = cover.free()
    if (free.length === 0) break
    const first = free[random.below(free.length)]!
    const near = neighbors(free, first, covers, needs)
    const count = 1 + random.below(Math.min(LARGEST_RUIN, near.length))
    for (let at = 0; at < count; at += 1) cover.remove(near[at]!)
    const complete = cover.complete(taste)
    cover.dropRedundant()
    if (complete && cover.sum <= least + 1e-9) {
      if (cover.sum < least - 1e-9) least = cover.sum
      best = cover.chosen()
    } else cover.restore(best)
  }
  return best
}

/** The action itself, then those that share most with it; what is near can be exchanged together. */
function neighbors(free: readonly number[], first: number, covers: CoverProblem['covers'], needs: CoverProblem['needs']): readonly number[] {
  const own = new Set([...covers[first]!, ...needs[first]!])
  const shared = (action: number): number => {
    let count = 0
    for (const step of covers[action]!) if (own.has(step)) count += 1
    for (const step of needs[action]!) if (own.has(step)) count += 1
    return action === first ? Infinity : count
  }
  return free
    .map((action) => ({ action, count: shared(action) }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ action }) => action)
}

/** Actions that another one beats in every respect close nothing any more; fixed ones stay. */
function withoutDominated(problem: CoverProblem): CoverProblem {
  const { cost, covers, needs, fixed } = problem
  const kept = new Set(fixed)
  const byStep: number[][] = Array.from({ length: problem.steps }, () => [])
  covers.forEach((list, action) => {
    for (const step of list) byStep[step]!.push(action)
  })
  for (const list of byStep) list.sort((a, b) => cost[a]! - cost[b]! || a - b)
  const beats = (b: number, a: number): boolean =>
    (cost[b]! < cost[a]! || (cost[b] === cost[a] && b < a)) &&
    covers[a]!.every((step) => covers[b]!.includes(step)) &&
    needs[b]!.every((step) => needs[a]!.includes(step))
  return {
    ...problem,
    covers: covers.map((list, action) => {
      const [first] = list
      if (first === undefined || kept.has(action)) return list
      for (const other of byStep[first]!) {
        if (cost[other]! > cost[action]!) break
        if (other !== action && beats(other, action)) return []
      }
      return list
    }),
  }
}
