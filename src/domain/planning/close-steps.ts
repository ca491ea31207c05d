import { chooseActions } from './choose-actions.ts'
import { reachableLevels } from './levels.ts'
import { sequenceActions, stepKey } from './sequence.ts'
import { coverShape, StepNumbers, type Raising } from './step-cover.ts'

const NONE: ReadonlySet<string> = new Set()
const NOBODY: ReadonlyMap<string, string> = new Map()

export interface StepNeed {
  readonly skill: string
  readonly from: number
  readonly to: number
}

/**
 * A cheap set of actions that closes every needed step and every step that its own actions require; undefined when
 * some step cannot be closed. An action applies to each of its steps when that step has its turn. `from` is where each
 * skill stands; one that is not listed stands at 0.
 */
export function closeSteps<Action extends Raising & { readonly id: string; readonly hours: number }>(
  need: readonly StepNeed[],
  actions: readonly Action[],
): readonly Action[] | undefined {
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
  const steps = new StepNumbers(levels, highest)
  const required: number[] = []
  const goals = new Set<string>()
  for (const { skill, from, to } of need) {
    steps.collect(required, skill, to)
    for (let step = from + 1; step <= to; step += 1) goals.add(stepKey(skill, step))
  }
  const cost = Float64Array.from(actions, ({ hours }) => hours)
  const answer = chooseActions({ ...coverShape(actions, steps), cost, required, fixed: [] })
  if (!answer) return undefined
  const chosen = answer.map((i) => actions[i]!)
  const reaches = (found: readonly Action[]): boolean => {
    const reached = reachableLevels(found, levels)
    return need.every(({ skill, to }) => reached.get(skill)! >= to)
  }
  if (reaches(chosen)) return chosen
  if (!reaches(actions)) return undefined
  // The cheapest choice waits for itself in a circle: what breaks it is taken in, then whatever can go goes.
  const taken = new Set(chosen)
  const spare = actions.filter((action) => !taken.has(action)).toSorted((a, b) => a.hours - b.hours)
  const input = { chosen, spare, keep: new Set<Action>(), levels, goals, later: NONE, providers: NOBODY }
  const sequence = sequenceActions(input).map(({ action }) => action)
  return withoutNeedless(reaches(sequence) ? sequence : actions, reaches)
}

/** Leaves out one action after the other, dearest first, as long as the rest will do. */
function withoutNeedless<Action extends { readonly hours: number }>(
  actions: readonly Action[],
  suffices: (actions: readonly Action[]) => boolean,
): readonly Action[] {
  let left = actions
  for (const action of actions.toSorted((a, b) => b.hours - a.hours)) {
    const fewer = left.filter((other) => other !== action)
    if (suffices(fewer)) left = fewer
  }
  return left
}
