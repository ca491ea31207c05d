import type { CoverProblem } from './cover.ts'

export interface DualPrices {
  /** By step, what closing it is worth: at these prices hardly any action is a bargain. */
  readonly price: Float64Array
  /** No answer costs less. */
  readonly bound: number
  /** By action, what it costs beyond what it closes is worth; negative for a bargain. */
  readonly surplus: Float64Array
}

/** Rounds of raising the price of what nobody would close and lowering that of what is closed more than once. */
const ROUNDS = 150
/** Rounds without a better bound after which the steps get smaller. */
const PATIENCE = 8
const FIRST_STRIDE = 1

/**
 * Prices of the required steps by Lagrangian relaxation (Held and Karp 1971): the best bound that the rounds find, and
 * the prices that give it. Steps that actions ask for are left out, which keeps the bound true. `upper` is what the
 * best known answer costs.
 */
export function dualPrices(problem: CoverProblem, upper: number, start: Float64Array): DualPrices {
  const { cost, covers, required } = problem
  const { firsts, closes, useful } = requiredCovers(problem)
  const wanted = Int32Array.from(new Set(required))
  const price = new Float64Array(problem.steps)
  for (const step of wanted) price[step] = Number.isFinite(start[step]!) ? start[step]! : 0
  const best = { price: price.slice(), bound: -Infinity }
  const closed = new Int32Array(problem.steps)
  let stride = FIRST_STRIDE
  let stale = 0
  for (let round = 0; round < ROUNDS && best.bound < upper; round += 1) {
    closed.fill(0)
    let bound = 0
    for (const step of wanted) bound += price[step]!
    for (let at = 0; at < useful.length; at += 1) {
      let surplus = cost[useful[at]!]!
      for (let k = firsts[at]!; k < firsts[at + 1]!; k += 1) surplus -= price[closes[k]!]!
      if (surplus >= 0) continue
      bound += surplus
      for (let k = firsts[at]!; k < firsts[at + 1]!; k += 1) closed[closes[k]!]! += 1
    }
    if (bound > best.bound) {
      best.bound = bound
      best.price.set(price)
      stale = 0
    } else stale += 1
    if (stale >= PATIENCE) {
      stride /= 2
      stale = 0
    }
    let length = 0
    for (const step of wanted) length += (1 - closed[step]!) ** 2
    if (length === 0) break
    const by = (stride * (upper * 1.01 - bound)) / length
    for (const step of wanted) price[step] = Math.max(0, price[step]! + by * (1 - closed[step]!))
  }
  const surplus = cost.slice()
  for (let action = 0; action < cost.length; action += 1) {
    for (const step of covers[action]!) surplus[action]! -= best.price[step]!
  }
  return { ...best, surplus }
}

/** The required steps of each action that closes any, in one list. */
function requiredCovers({ steps, covers, required }: CoverProblem): {
  firsts: Int32Array
  closes: Int32Array
  useful: number[]
} {
  const isRequired = new Uint8Array(steps)
  for (const step of required) isRequired[step] = 1
  const useful: number[] = []
  const firsts: number[] = [0]
  const closes: number[] = []
  for (let action = 0; action < covers.length; action += 1) {
    for (const step of covers[action]!) if (isRequired[step] === 1) closes.push(step)
    if (closes.length === firsts.at(-1)) continue
    useful.push(action)
    firsts.push(closes.length)
  }
  return { firsts: Int32Array.from(firsts), closes: Int32Array.from(closes), useful }
}
