import type { CoverProblem } from './cover.ts'

/** What an action does to levels; an action of a framework is one. */
export interface Raising {
  readonly raises: readonly { readonly skill: string; readonly from: number; readonly to: number }[]
  readonly requires: readonly { readonly skill: string; readonly level: number }[]
}

/** Steps as numbers: one for each level of each skill above where it stands. */
export interface StepNumbers {
  readonly count: number
  /** The steps from where the skill stands up to `level`, in order; none for a skill that does not count. */
  readonly upTo: (skill: string, level: number) => readonly number[]
}

/** Numbers the steps of every skill in `levels`. */
export function numberSteps(levels: ReadonlyMap<string, number>, highest: number): StepNumbers {
  const first = new Map<string, number>()
  let count = 0
  for (const [skill, level] of levels) {
    first.set(skill, count)
    count += Math.max(0, highest - level)
  }
  return {
    count,
    upTo: (skill, level) => {
      const start = first.get(skill)
      if (start === undefined) return []
      return Array.from({ length: Math.max(0, Math.min(level, highest) - levels.get(skill)!) }, (_, at) => start + at)
    },
  }
}

/** The same without costs and without what is required. */
export type CoverShape = Pick<CoverProblem, 'steps' | 'covers' | 'needs'>

/**
 * Which steps each action closes and asks for. It closes a step when one is at or above `from` and below `to`, so what
 * lies between counts as well; it asks for every step up to each level it requires.
 */
export function coverShape(actions: readonly Raising[], levels: ReadonlyMap<string, number>, steps: StepNumbers): CoverShape {
  const covers = actions.map(({ raises }) =>
    raises.flatMap(({ skill, from, to }) => steps.upTo(skill, to).slice(Math.max(0, from - (levels.get(skill) ?? 0)))),
  )
  const needs = actions.map(({ requires }) => [...new Set(requires.flatMap(({ skill, level }) => steps.upTo(skill, level)))])
  return { steps: steps.count, covers, needs }
}
