import { seededRandom, type Random } from '../scheduling/random.ts'
import { Cover, type CoverProblem } from './cover.ts'
import { cheapestInTree } from './cover-tree.ts'
import { DualPrices } from './dual-prices.ts'
import { stepPrices } from './step-prices.ts'

/** How often prices are bettered before the second choice by bargains, and after it. */
const FIRST_ROUNDS = 50
const LAST_ROUNDS = 100
/** How many sets are looked at before trying out exchanges: enough where the bound is close. */
const FIRST_NODES = 300
/** How often a part of the choice is thrown away and filled anew. Counted, so that the same problem gives the same answer. */
const TRIES = 120
/** How many sets are looked at in the end to prove that nothing is cheaper: enough for a few thousand actions. */
const LAST_NODES = 12_000
/** How far a bargain may look better or worse than it is, as a share of the whole. */
const WHIM = 1.6
/** Of how many steps at most the closing actions are thrown away at once. */
const MOST_RUINED = 5
/** How much dearer a next choice may be at first, as a share of what might be saved at all. */
const LENIENCE = 0.2
const SEED = 1

/**
 * A cheap set of actions that closes every required step and every step that its own actions ask for, or undefined
 * when some step cannot be closed. In the order of their numbers.
 *
 * Bargains first, then prices of the steps that make bargains few, which show what cannot be part of anything cheaper.
 * What is left is searched as a tree of all choices. For a framework of usual size that ends at once, and nothing is
 * cheaper; else parts of the choice are thrown away and filled in other ways, and the tree gets a longer try.
 */
export function chooseActions(problem: CoverProblem): readonly number[] | undefined {
  if (problem.steps === 0) return problem.fixed.toSorted((a, b) => a - b)
  const guess = stepPrices(problem)
  const usable = withoutUnusable(problem, guess)
  const first = new Cover(usable, guess)
  if (!first.complete()) return undefined
  first.dropRedundant()
  const dual = new DualPrices(usable, guess)
  dual.improve(first.sum, FIRST_ROUNDS)
  const core = withoutDominated(withoutHopeless(usable, first, dual), first)
  const price = guess.map((own, step) => (dual.price[step]! > 0 ? dual.price[step]! : own))
  const cover = new Cover(core, price)
  if (cover.complete()) cover.dropRedundant()
  if (cover.sum > first.sum) cover.restore(first.chosen())
  dual.improve(cover.sum, LAST_ROUNDS)
  if (searchTree(cover, core, dual, price, FIRST_NODES)) return cover.chosen()
  improve(cover, core, dual.bound, seededRandom(SEED))
  searchTree(cover, core, dual, price, LAST_NODES)
  return cover.chosen()
}

/** Whether the tree was searched to its end; the cheapest set found is left in `cover`. */
function searchTree(cover: Cover, core: CoverProblem, dual: DualPrices, price: Float64Array, nodes: number): boolean {
  const last = withoutHopeless(core, cover, dual)
  const { chosen, complete } = cheapestInTree(new Cover(last, price), cover, last, dual, nodes)
  cover.restore(chosen)
  return complete
}

/** Actions that ask for what nothing closes are no choice. */
function withoutUnusable(problem: CoverProblem, price: Float64Array): CoverProblem {
  const isUsable = (action: number): boolean => problem.needs[action]!.every((step) => price[step]! < Infinity)
  const kept = new Set(problem.fixed)
  return { ...problem, covers: problem.covers.map((list, i) => (kept.has(i) || isUsable(i) ? list : [])) }
}

/** An action whose surplus alone lifts the bound to what is found already cannot be part of anything cheaper. */
function withoutHopeless(problem: CoverProblem, found: Cover, { bound, surplus }: DualPrices): CoverProblem {
  const hopes = (action: number): boolean => bound + Math.max(0, surplus[action]!) < found.sum - 1e-9
  return { ...problem, covers: problem.covers.map((list, action) => (found.has(action) || hopes(action) ? list : [])) }
}

function improve(cover: Cover, { steps }: CoverProblem, bound: number, random: Random): void {
  const taste = (): number => 1 + WHIM * (random.next() - 0.5)
  let best = cover.chosen()
  let least = cover.sum
  let current = best
  let sum = least
  for (let attempt = 0; attempt < TRIES && least > bound + 1e-6; attempt += 1) {
    const ruined = 1 + random.below(MOST_RUINED)
    for (let at = 0; at < ruined; at += 1) cover.removeClosing(random.below(steps))
    const complete = cover.complete(taste)
    cover.dropRedundant()
    const worse = LENIENCE * (1 - attempt / TRIES) * (least - bound)
    if (!complete || cover.sum > sum + worse + 1e-9) {
      cover.restore(current)
      continue
    }
    current = cover.chosen()
    sum = cover.sum
    if (sum < least - 1e-9) {
      least = sum
      best = current
    }
  }
  cover.restore(best)
}

/** Actions that another one beats in every respect close nothing any more; those of `found` stay. */
function withoutDominated(problem: CoverProblem, found: Cover): CoverProblem {
  const { cost, covers, needs } = problem
  const byStep: number[][] = Array.from({ length: problem.steps }, () => [])
  covers.forEach((list, action) => {
    for (const step of list) byStep[step]!.push(action)
  })
  for (const list of byStep) list.sort((a, b) => cost[a]! - cost[b]! || a - b)
  const beats = (b: number, a: number): boolean =>
    (cost[b]! < cost[a]! || b < a) &&
    covers[a]!.every((step) => covers[b]!.includes(step)) &&
    needs[b]!.every((step) => needs[a]!.includes(step))
  return {
    ...problem,
    covers: covers.map((list, action) => {
      const [first] = list
      if (first === undefined || found.has(action)) return list
      for (const other of byStep[first]!) {
        if (cost[other]! > cost[action]!) break
        if (other !== action && beats(other, action)) return []
      }
      return list
    }),
  }
}
