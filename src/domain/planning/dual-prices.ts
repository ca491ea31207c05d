import type { CoverProblem } from './cover.ts'

/** Rounds without a better bound after which the prices change by smaller steps. */
const PATIENCE = 8
/** Every so many rounds the actions that cannot be part of anything cheaper any more are left out. */
const CLEARING = 10

/**
 * Prices of the steps by Lagrangian relaxation (Held and Karp 1971), and the bound that they prove. A required step is
 * paid for by the problem, any other step by each action that asks for it. Round by round the price of what nobody
 * would close rises and that of what is closed too often falls.
 */
export class DualPrices {
  /** No answer costs less, except one that costs as much as the best known one. */
  bound = -Infinity
  /** By step, what closing it is worth at the prices that gave the bound: hardly any action is a bargain. */
  readonly price: Float64Array
  /**
   * By action, what it costs, with what it asks for, beyond what it closes is worth; negative for a bargain. An answer
   * costs at least the bound, the surplus of each dear action in it and the gain of each bargain that is not.
   */
  readonly surplus: Float64Array
  private readonly cost: Float64Array
  private readonly required: Int32Array
  private readonly covers: Lists
  private readonly asks: Lists
  /** The actions that may still be part of something cheaper. */
  private live: Int32Array
  /** What the problem pays for each step, and what each action pays for each step that it asks for. */
  private readonly paid: Float64Array
  private readonly paidBy: Float64Array
  private readonly priceNow: Float64Array
  private readonly surplusNow: Float64Array
  /** How many bargains close each step. */
  private readonly closed: Int32Array
  private stride = 1
  private stale = 0

  /** Begins with the prices of `guess`. */
  constructor({ steps, cost, covers, needs, required }: CoverProblem, guess: Float64Array) {
    this.cost = cost
    this.required = Int32Array.from(new Set(required))
    this.paid = new Float64Array(steps)
    for (const step of this.required) this.paid[step] = Number.isFinite(guess[step]!) ? guess[step]! : 0
    const isRequired = new Set(required)
    this.covers = new Lists(covers)
    this.asks = new Lists(
      needs.map((list, action) =>
        list.filter((step) => !isRequired.has(step) && covers[action]!.length > 0 && !covers[action]!.includes(step)),
      ),
    )
    this.live = Int32Array.from(covers.keys()).filter((action) => covers[action]!.length > 0)
    this.paidBy = new Float64Array(this.asks.items.length)
    this.price = new Float64Array(steps)
    this.priceNow = new Float64Array(steps)
    this.surplus = cost.slice()
    this.surplusNow = cost.slice()
    this.closed = new Int32Array(steps)
  }

  /** Looks for a better bound; `upper` is what the best known answer costs. */
  improve(upper: number, rounds: number): void {
    for (let round = 1; round <= rounds && this.bound < upper; round += 1) {
      const bound = this.evaluate()
      if (bound > this.bound) {
        this.bound = bound
        this.price.set(this.priceNow)
        this.surplus.set(this.surplusNow)
        this.stale = 0
      } else this.stale += 1
      if (this.stale >= PATIENCE) {
        this.stride /= 2
        this.stale = 0
      }
      const error = this.error()
      if (error === 0) return
      this.adjust((this.stride * (upper * 1.01 - bound)) / error)
      if (round % CLEARING === 0) this.clear(upper)
    }
  }

  /** The bound at the prices of now: all that is paid, less what the bargains gain. */
  private evaluate(): number {
    const { cost, covers, asks, live, paid, paidBy, priceNow, surplusNow, closed } = this
    priceNow.set(paid)
    for (const action of live)
      for (let k = asks.from[action]!; k < asks.from[action + 1]!; k += 1) priceNow[asks.items[k]!]! += paidBy[k]!
    closed.fill(0)
    let bound = 0
    for (const step of this.required) bound += paid[step]!
    for (const action of live) {
      let own = cost[action]!
      for (let k = covers.from[action]!; k < covers.from[action + 1]!; k += 1) own -= priceNow[covers.items[k]!]!
      for (let k = asks.from[action]!; k < asks.from[action + 1]!; k += 1) own += paidBy[k]!
      surplusNow[action] = own
      if (own >= 0) continue
      bound += own
      for (let k = covers.from[action]!; k < covers.from[action + 1]!; k += 1) closed[covers.items[k]!]! += 1
    }
    return bound
  }

  /** How far the prices are from being right, as a sum of squares: each step closed as often as it is asked for. */
  private error(): number {
    const { asks, live, paidBy, surplusNow, closed } = this
    let error = 0
    for (const step of this.required) error += (1 - closed[step]!) ** 2
    for (const action of live) {
      const asking = surplusNow[action]! < 0 ? 1 : 0
      for (let k = asks.from[action]!; k < asks.from[action + 1]!; k += 1) {
        const missing = asking - closed[asks.items[k]!]!
        if (missing > 0 || paidBy[k]! > 0) error += missing * missing
      }
    }
    return error
  }

  private adjust(by: number): void {
    const { asks, live, paid, paidBy, surplusNow, closed } = this
    for (const step of this.required) paid[step] = Math.max(0, paid[step]! + by * (1 - closed[step]!))
    for (const action of live) {
      const asking = surplusNow[action]! < 0 ? 1 : 0
      for (let k = asks.from[action]!; k < asks.from[action + 1]!; k += 1)
        paidBy[k] = Math.max(0, paidBy[k]! + by * (asking - closed[asks.items[k]!]!))
    }
  }

  /** Leaves out what cannot be part of anything cheaper. Its surplus stays as it is: too high at any later bound. */
  private clear(upper: number): void {
    const { bound, surplus, surplusNow } = this
    this.live = this.live.filter((action) => {
      if (bound + surplus[action]! < upper) return true
      surplusNow[action] = surplus[action]!
      return false
    })
  }
}

/** Lists of numbers, one after the other in one array. */
class Lists {
  readonly items: Int32Array
  /** Where each list begins; the last entry is where the last one ends. */
  readonly from: Int32Array

  constructor(lists: readonly (readonly number[])[]) {
    this.from = new Int32Array(lists.length + 1)
    lists.forEach((list, at) => (this.from[at + 1] = this.from[at]! + list.length))
    this.items = new Int32Array(this.from[lists.length]!)
    lists.forEach((list, at) => this.items.set(list, this.from[at]!))
  }
}
