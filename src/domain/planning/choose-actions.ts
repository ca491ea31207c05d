import { seededRandom, type Random } from '../scheduling/random.ts'
import { Cover, type CoverProblem } from './cover.ts'
import { cheapestInTree } from './cover-tree.ts'
import { dualPrices, type DualPrices } from './dual-prices.ts'
import { stepPrices } from './step-prices.ts'

/** How often a part of the choice is thrown away and filled anew. Counted, so that the same problem gives the same answer. */
const TRIES = 200
/** How many sets are looked at in the end to prove that nothing is cheaper: enough for a few thousand actions. */
const NODES = 20_000
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
 * Bargains first, at prices of the steps that make them few; what cannot be part of anything cheaper is left out; then
 * parts of the choice are thrown away and filled in other ways; and at last a search of the tree of all choices, which
 * for a framework of usual size is complete, so that nothing is cheaper.
 */
export function chooseActions(problem: CoverProblem): readonly number[] | undefined {
  if (problem.steps === 0) return problem.fixed.toSorted((a, b) => a - b)
  const whole = withoutDominated(problem)
  const guess = stepPrices(whole)
  const first = new Cover(whole, guess)
  if (!first.complete()) return undefined
  first.dropRedundant()
  const dual = dualPrices(whole, first.sum, guess)
  const price = guess.map((own, step) => (dual.price[step]! > 0 ? dual.price[step]! : own))
  const second = new Cover(whole, price)
  second.complete()
  second.dropRedundant()
  const start = first.sum < second.sum ? first : second
  const core = withoutHopeless(whole, start, dual)
  const cover = new Cover(core, price)
  cover.restore(start.chosen())
  improve(cover, core, dual.bound, seededRandom(SEED))
  const last = withoutHopeless(core, cover, dual)
  const proof = new Cover(last, price)
  proof.restore(cover.chosen())
  return cheapestInTree(proof, last, dual, NODES)
}

/** An action whose surplus alone lifts the bound to what is found already cannot be part of anything cheaper. */
function withoutHopeless(problem: CoverProblem, start: Cover, { bound, surplus }: DualPrices): CoverProblem {
  const hopes = (action: number): boolean => bound + Math.max(0, surplus[action]!) < start.sum - 1e-9
  return { ...problem, covers: problem.covers.map((list, action) => (start.has(action) || hopes(action) ? list : [])) }
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
    (cost[b]! < cost[a]! || b < a) &&
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
