import type { CoverProblem } from './cover.ts'

/** What an action does to levels; an action of a framework is one. */
export interface Raising {
  readonly raises: readonly { readonly skill: string; readonly from: number; readonly to: number }[]
  readonly requires: readonly { readonly skill: string; readonly level: number }[]
}

/** Steps as numbers: one for each level of each skill above where it stands, the lowest first. */
export class StepNumbers {
  readonly count: number
  private readonly first = new Map<string, number>()
  private readonly levels: ReadonlyMap<string, number>
  private readonly highest: number

  constructor(levels: ReadonlyMap<string, number>, highest: number) {
    this.levels = levels
    this.highest = highest
    let count = 0
    for (const [skill, level] of levels) {
      this.first.set(skill, count)
      count += Math.max(0, highest - level)
    }
    this.count = count
  }

  /** The number of one step, in a list; an empty one for a skill that does not count. */
  of({ skill, from, to }: { readonly skill: string; readonly from: number; readonly to: number }): readonly number[] {
    const found: number[] = []
    this.collect(found, skill, to, from)
    return found
  }

  /** Adds to `into` the steps of the skill above `from`, or above where it stands, up to `to`; none for one that does not count. */
  collect(into: number[], skill: string, to: number, from = 0): void {
    const first = this.first.get(skill)
    if (first === undefined) return
    const level = this.levels.get(skill)!
    for (let step = Math.max(level, from) + 1; step <= to && step <= this.highest; step += 1) {
      const number = first + step - level - 1
      if (!into.includes(number)) into.push(number)
    }
  }
}

/** The same without costs and without what is required. */
export type CoverShape = Pick<CoverProblem, 'steps' | 'covers' | 'needs'>

/**
 * Which steps each action closes and asks for. It closes a step when one is at or above `from` and below `to`, so what
 * lies between counts as well; it asks for every step up to each level it requires.
 */
export function coverShape(actions: readonly Raising[], steps: StepNumbers): CoverShape {
  const covers: number[][] = []
  const needs: number[][] = []
  for (const { raises, requires } of actions) {
    const closes: number[] = []
    for (const { skill, from, to } of raises) steps.collect(closes, skill, to, from)
    covers.push(closes)
    const asks: number[] = []
    for (const { skill, level } of requires) steps.collect(asks, skill, level)
    needs.push(asks)
  }
  return { steps: steps.count, covers, needs }
}

/**
 * The steps that each action closes, without any that could make a choice wait for itself: an action counts for a step
 * only when it raises it in the first round in which anything can, all actions being done as soon as possible. What
 * such an action asks for is closed in earlier rounds.
 */
export function withoutCircles(
  actions: readonly Raising[],
  levels: ReadonlyMap<string, number>,
  steps: StepNumbers,
): CoverShape['covers'] {
  const covers = actions.map((): number[] => [])
  const reached = new Map(levels)
  for (let raised = true; raised;) {
    raised = false
    const before = new Map(reached)
    for (const [i, { raises, requires }] of actions.entries()) {
      // It is done once, so it counts for one round.
      if (covers[i]!.length > 0 || !requires.every(({ skill, level }) => (before.get(skill) ?? level) >= level))
        continue
      for (const { skill, from, to } of raises) {
        const level = before.get(skill)
        if (level === undefined || level < from || level >= to) continue
        steps.collect(covers[i]!, skill, to, level)
        reached.set(skill, Math.max(to, reached.get(skill)!))
        raised = true
      }
    }
  }
  return covers
}
