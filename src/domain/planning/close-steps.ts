import { fail, ok, type Result } from '../result.ts'
import { chooseActions } from './choose-actions.ts'
import type { CoverProblem } from './cover.ts'
import { meetsRequirements, reachableLevels } from './levels.ts'
import { coverShape, StepNumbers, type Raising } from './step-cover.ts'

export interface StepNeed {
  readonly skill: string
  readonly from: number
  readonly to: number
}

/** An action by its numbers alone, as problem files have it. */
export interface StepAction extends Raising {
  readonly id: string
  readonly hours: number
}

/**
 * A cheap set of actions that closes every needed step and every step that its own actions require, or which skills
 * cannot get there. An action applies to each of its steps when that step has its turn. A skill stands at the lowest
 * `from` of its needs; one that is not listed stands at 0.
 */
export function closeSteps<Action extends StepAction>(
  need: readonly StepNeed[],
  actions: readonly Action[],
): Result<readonly Action[]> {
  const levels = levelsNow(need, actions)
  const steps = new StepNumbers(levels, highestLevel(need, actions))
  const required: number[] = []
  for (const { skill, to } of need) steps.collect(required, skill, to)
  let problem: CoverProblem = {
    ...coverShape(actions, steps),
    cost: Float64Array.from(actions, ({ hours }) => hours),
    required,
    fixed: [],
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answer = chooseActions(problem)
    if (!answer) return fail('bad-input', whyNot(need, reachableLevels(actions, levels)))
    const chosen = answer.map((i) => actions[i]!)
    const reached = reachableLevels(chosen, levels)
    if (suffices(reached, need)) return ok(chosen)
    const open = stepsNeverReached(problem, answer, steps, reached)
    problem = withWayIn(problem, actions, steps, open)
  }
  const all = reachableLevels(actions, levels)
  return suffices(all, need) ? ok(inTurn(need, actions, levels)) : fail('bad-input', whyNot(need, all))
}

/** Choices with a circle are left behind one by one; problems of people have few. */
const MOST_ROUNDS = 30

function suffices(reached: ReadonlyMap<string, number>, need: readonly StepNeed[]): boolean {
  return need.every(({ skill, to }) => reached.get(skill)! >= to)
}

/** The steps that the choice is for or asks for, and that it never gets to. */
function stepsNeverReached(
  { required, needs }: CoverProblem,
  chosen: readonly number[],
  steps: StepNumbers,
  reached: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const open = new Set([...required, ...chosen.flatMap((i) => needs[i]!)])
  for (const [skill, level] of reached) for (const step of steps.of({ skill, from: 0, to: level })) open.delete(step)
  return open
}

/**
 * What was chosen waits for itself in a circle: it never gets to the steps in `open`. The first of them that is ever
 * closed has to be closed by an action that asks for none of them, so one such action becomes required as well. No
 * choice without a circle is lost by that.
 */
function withWayIn(
  problem: CoverProblem,
  actions: readonly Raising[],
  steps: StepNumbers,
  open: ReadonlySet<number>,
): CoverProblem {
  const isOpen = (step: number): boolean => open.has(step)
  const leadsIn = (action: Raising, i: number): boolean =>
    !problem.needs[i]!.some(isOpen) &&
    action.raises.some(
      (raise) => steps.of(raise).some(isOpen) && !steps.of({ ...raise, from: 0, to: raise.from }).some(isOpen),
    )
  const wayIn = problem.steps
  return {
    ...problem,
    steps: wayIn + 1,
    required: [...problem.required, wayIn],
    covers: problem.covers.map((list, i) => (leadsIn(actions[i]!, i) ? [...list, wayIn] : list)),
  }
}

/** Some set that leads there and of which nothing can be left out: the cheapest that raises anything, round by round. */
function inTurn<Action extends StepAction>(
  need: readonly StepNeed[],
  actions: readonly Action[],
  start: ReadonlyMap<string, number>,
): readonly Action[] {
  const byHours = actions.toSorted((a, b) => a.hours - b.hours)
  const levels = new Map(start)
  let taken: readonly Action[] = []
  while (!suffices(levels, need)) {
    const next = byHours.find(
      (action) =>
        meetsRequirements(action, levels) &&
        action.raises.some(({ skill, from, to }) => from <= levels.get(skill)! && to > levels.get(skill)!),
    )!
    taken = [...taken, next]
    for (const [skill, level] of reachableLevels(taken, start)) levels.set(skill, level)
  }
  for (const action of taken.toSorted((a, b) => b.hours - a.hours)) {
    const fewer = taken.filter((other) => other !== action)
    if (suffices(reachableLevels(fewer, start), need)) taken = fewer
  }
  return taken
}

function levelsNow(need: readonly StepNeed[], actions: readonly Raising[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const { skill, from } of need) levels.set(skill, Math.min(from, levels.get(skill) ?? from))
  for (const { raises, requires } of actions)
    for (const { skill } of [...raises, ...requires]) if (!levels.has(skill)) levels.set(skill, 0)
  return levels
}

function highestLevel(need: readonly StepNeed[], actions: readonly Raising[]): number {
  let highest = 0
  for (const { to } of need) highest = Math.max(highest, to)
  for (const { raises, requires } of actions) {
    for (const { to } of raises) highest = Math.max(highest, to)
    for (const { level } of requires) highest = Math.max(highest, level)
  }
  return highest
}

function whyNot(need: readonly StepNeed[], reachable: ReadonlyMap<string, number>): string {
  const short = need.filter(({ skill, to }) => reachable.get(skill)! < to)
  const each = short.map(({ skill, to }) => `"${skill}" is needed at ${to} and gets to ${reachable.get(skill)}`)
  return `These actions together do not close every step: ${each.join(', ')}. Add an action that raises what is missing.`
}
