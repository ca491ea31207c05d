import { chooseActions } from './choose-actions.ts'
import { coverShape, numberSteps, type Raising } from './step-cover.ts'

export interface StepNeed {
  readonly skill: string
  readonly from: number
  readonly to: number
}

/**
 * The positions of a cheap set of actions that closes every needed step and every step that its own actions require,
 * or undefined when some step cannot be closed. `from` is where each skill stands; one that is not listed stands at 0.
 */
export function closeSteps(need: readonly StepNeed[], actions: readonly (Raising & { readonly hours: number })[]): readonly number[] | undefined {
  const levels = new Map<string, number>()
  let highest = 0
  const mention = (skill: string, level: number): void => {
    if (!levels.has(skill)) levels.set(skill, 0)
    highest = Math.max(highest, level)
  }
  for (const { skill, from } of need) levels.set(skill, from)
  for (const { skill, to } of need) mention(skill, to)
  for (const { raises, requires } of actions) {
    for (const { skill, to } of raises) mention(skill, to)
    for (const { skill, level } of requires) mention(skill, level)
  }
  const steps = numberSteps(levels, highest)
  return chooseActions({
    ...coverShape(actions, levels, steps),
    cost: Float64Array.from(actions, ({ hours }) => hours),
    required: need.flatMap(({ skill, to }) => steps.upTo(skill, to)),
    fixed: [],
  })
}
