/**
 * Which actions close which steps: a weighted set cover in which an action can ask for further steps. Steps and
 * actions are numbers here; `step-cover.ts` gives them meaning.
 */
export interface CoverProblem {
  readonly steps: number
  /** What each action costs; hours, bent by wishes. */
  readonly cost: Float64Array
  /** The steps that each action can close. */
  readonly covers: readonly (readonly number[])[]
  /** The steps that have to be closed as well when the action is chosen. */
  readonly needs: readonly (readonly number[])[]
  /** Steps to close whatever is chosen. */
  readonly required: readonly number[]
  /** Actions that are part of the answer already. */
  readonly fixed: readonly number[]
}

/** A step that an action closes for nothing is worth nothing; it still has to be closed. */
const SMALLEST_WORTH = 1e-9

/**
 * A set of actions under construction. All counts are kept up to date with every action put in or taken out, so that
 * thousands of exchanges cost milliseconds.
 */
export class Cover {
  /** What the chosen actions cost together. */
  sum = 0
  private readonly problem: CoverProblem
  private readonly chosenList: number[] = []
  /** Where each action stands in that list, or -1. */
  private readonly place: Int32Array
  private readonly fixed: Uint8Array
  /** Actions that may be chosen. */
  private readonly allowed: Uint8Array
  /** How many chosen actions close each step, and how many (with the problem itself) ask for it. */
  private readonly closedBy: Int32Array
  private readonly askedBy: Int32Array
  /** By step, the actions that close it, cheapest first. */
  private readonly closing: readonly number[][]
  /** What closing each step is worth. */
  private readonly price: Float64Array
  private readonly openSteps: number[] = []
  private readonly openPlace: Int32Array
  private readonly seen: Int32Array
  private round = 0

  constructor(problem: CoverProblem, price: Float64Array) {
    const { steps, cost, required, fixed } = problem
    this.problem = problem
    this.place = new Int32Array(cost.length).fill(-1)
    this.fixed = new Uint8Array(cost.length)
    this.allowed = new Uint8Array(cost.length).fill(1)
    this.closedBy = new Int32Array(steps)
    this.askedBy = new Int32Array(steps)
    this.openPlace = new Int32Array(steps).fill(-1)
    this.seen = new Int32Array(cost.length)
    for (const action of fixed) this.fixed[action] = 1
    this.closing = closingActions(problem)
    this.price = price
    for (const step of required) this.ask(step, 1)
    for (const action of fixed) this.add(action)
  }

  private ask(step: number, by: number): void {
    this.askedBy[step]! += by
    this.checkOpen(step)
  }

  private close(step: number, by: number): void {
    this.closedBy[step]! += by
    this.checkOpen(step)
  }

  private checkOpen(step: number): void {
    const open = this.askedBy[step]! > 0 && this.closedBy[step] === 0
    const at = this.openPlace[step]!
    if (open === at >= 0) return
    if (open) {
      this.openPlace[step] = this.openSteps.length
      this.openSteps.push(step)
    } else {
      const last = this.openSteps.pop()!
      if (last !== step) {
        this.openSteps[at] = last
        this.openPlace[last] = at
      }
      this.openPlace[step] = -1
    }
  }

  has(action: number): boolean {
    return this.place[action]! >= 0
  }

  /** Keeps the action out from now on. */
  forbid(action: number): void {
    this.allowed[action] = 0
    this.remove(action)
  }

  allow(action: number): void {
    this.allowed[action] = 1
  }

  isClosed(step: number): boolean {
    return this.closedBy[step]! > 0
  }

  /** The actions that could close the step, cheapest first. */
  closers(step: number): number[] {
    return this.closing[step]!.filter((action) => this.allowed[action] === 1)
  }

  /** The open step with the fewest actions to close it, or -1 when none is open. */
  tightestStep(): number {
    let tightest = -1
    let fewest = Infinity
    for (const step of this.openSteps) {
      let count = 0
      for (const action of this.closing[step]!) count += this.allowed[action]!
      if (count < fewest || (count === fewest && step < tightest)) {
        fewest = count
        tightest = step
      }
    }
    return tightest
  }

  add(action: number): void {
    if (this.has(action)) return
    this.place[action] = this.chosenList.length
    this.chosenList.push(action)
    this.sum += this.problem.cost[action]!
    for (const step of this.problem.covers[action]!) this.close(step, 1)
    for (const step of this.problem.needs[action]!) this.ask(step, 1)
  }

  remove(action: number): void {
    const at = this.place[action]!
    if (at < 0) return
    const last = this.chosenList.pop()!
    if (last !== action) {
      this.chosenList[at] = last
      this.place[last] = at
    }
    this.place[action] = -1
    this.sum -= this.problem.cost[action]!
    for (const step of this.problem.covers[action]!) this.close(step, -1)
    for (const step of this.problem.needs[action]!) this.ask(step, -1)
  }

  /**
   * Adds the best bargain until every step that is asked for is closed; false when one cannot be. `taste` bends the
   * bargains, so that one and the same gap is filled in different ways.
   */
  complete(taste: () => number = () => 1): boolean {
    const { cost, covers, needs } = this.problem
    const { price, openSteps, openPlace } = this
    while (openSteps.length > 0) {
      let best = -1
      let bestScore = Infinity
      this.round += 1
      for (const step of openSteps) {
        for (const action of this.closing[step]!) {
          if (this.seen[action] === this.round || this.allowed[action] === 0) continue
          this.seen[action] = this.round
          let whole = cost[action]!
          for (const need of needs[action]!)
            if (this.askedBy[need] === 0 && this.closedBy[need] === 0) whole += price[need]!
          let worth = 0
          for (const covered of covers[action]!) if (openPlace[covered]! >= 0) worth += price[covered]!
          const score = (whole / Math.max(worth, SMALLEST_WORTH)) * taste()
          if (score < bestScore) {
            bestScore = score
            best = action
          }
        }
      }
      if (best < 0) return false
      this.add(best)
    }
    return true
  }

  /** Takes out every action that closes the step, fixed ones excepted. */
  removeClosing(step: number): void {
    if (this.closedBy[step] === 0) return
    for (const action of this.closing[step]!) if (this.fixed[action] === 0) this.remove(action)
  }

  /** Takes out what is not needed, dearest first. */
  dropRedundant(): void {
    const { cost, covers } = this.problem
    const order = this.chosenList.toSorted((a, b) => cost[b]! - cost[a]! || a - b)
    for (let changed = true; changed;) {
      changed = false
      for (const action of order) {
        if (!this.has(action) || this.fixed[action] === 1) continue
        // What only this action asks for may go with it.
        if (
          covers[action]!.some(
            (step) => this.closedBy[step] === 1 && this.askedBy[step]! > 0 && !this.asksAlone(action, step),
          )
        )
          continue
        this.remove(action)
        if (this.openSteps.length > 0) this.add(action)
        else changed = true
      }
    }
  }

  private asksAlone(action: number, step: number): boolean {
    return this.askedBy[step] === 1 && this.problem.needs[action]!.includes(step)
  }

  chosen(): number[] {
    return this.chosenList.toSorted((a, b) => a - b)
  }

  /** Goes back to this set. */
  restore(chosen: readonly number[]): void {
    const wanted = new Set(chosen)
    for (const action of this.chosenList.filter((own) => !wanted.has(own))) this.remove(action)
    for (const action of chosen) this.add(action)
  }
}

function closingActions({ steps, cost, covers }: CoverProblem): number[][] {
  const closing: number[][] = Array.from({ length: steps }, () => [])
  for (let action = 0; action < covers.length; action += 1)
    for (const step of covers[action]!) closing[step]!.push(action)
  for (const list of closing) list.sort((a, b) => cost[a]! - cost[b]! || a - b)
  return closing
}
