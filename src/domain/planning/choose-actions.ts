import { seededRandom, type Random } from '../scheduling/random.ts'
import { Cover, type CoverProblem } from './cover.ts'
import { dualPrices, type DualPrices } from './dual-prices.ts'
import { stepPrices } from './step-prices.ts'

/** How often a part of the choice is thrown away and filled anew. Counted, so that the same problem gives the same answer. */
const TRIES = 600
/** Tries without anything better after which it is left as it is. */
const PATIENCE = 300
/** How far a bargain may look better or worse than it is, as a share of the whole. */
const WHIM = 0.3
/** Of how many steps the closing actions are thrown away at once. */
const MOST_RUINED = 3
const SEED = 1

/**
 * A cheap set of actions that closes every required step and every step that its own actions ask for, or undefined
 * when some step cannot be closed. In the order of their numbers.
 *
 * Bargains first, at prices of the steps that make them few; what cannot be part of anything cheaper is left out; then
 * parts of the choice are thrown away and filled in other ways, and whatever is cheaper stays.
 */
export function chooseActions(problem: CoverProblem): readonly number[] | undefined {
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
  return cover.chosen()
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
  for (
    let attempt = 0, stale = 0;
    attempt < TRIES && stale < PATIENCE && least > bound + 1e-6;
    attempt += 1, stale += 1
  ) {
    const ruined = 1 + random.below(MOST_RUINED)
    for (let at = 0; at < ruined; at += 1) cover.removeClosing(random.below(steps))
    const complete = cover.complete(taste)
    cover.dropRedundant()
    if (!complete || cover.sum > least + 1e-9) cover.restore(best)
    else {
      if (cover.sum < least - 1e-9) stale = 0
      least = cover.sum
      best = cover.chosen()
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
