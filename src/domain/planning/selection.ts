import { actionHours, type Action, type Framework, type Rung } from '../framework/framework.ts'
import { HIGHEST_LEVEL, type Level } from '../framework/level.ts'
import { chooseActions } from './choose-actions.ts'
import type { CoverProblem } from './cover.ts'
import { rungHeight, stepsToGates, type Step } from './ladder.ts'
import type { LevelStep, Unreachable } from './plan.ts'
import { meetsRequirements, reachableLevels } from './levels.ts'
import { explainUnreachable } from './reach.ts'
import type { StandingPoint } from './reached-levels.ts'
import { closedSteps, sequenceActions, stepKey, type Sequenced } from './sequence.ts'
import { coverShape, StepNumbers } from './step-cover.ts'
import { stepPrices } from './step-prices.ts'
import { hourCost, type Wishes } from './wishes.ts'

export interface SelectedAction {
  readonly action: Action
  /** Hours left of it. */
  readonly hours: number
  readonly raises: readonly LevelStep[]
  /** Ids of actions that end first. */
  readonly after: readonly string[]
  /** Index in the path of the first rung whose gate needs it. */
  readonly stage: number
  /** The weight of the requirements it meets. */
  readonly weight: number
}

export interface Selection {
  /** In an order in which they can be done. */
  readonly actions: readonly SelectedAction[]
  /** Steps that the gates ask for, the unreachable ones included. */
  readonly steps: readonly Step[]
  readonly unreachable: readonly Unreachable[]
}

/**
 * How much closing a later gate's step counts while choosing for this one: half, because hours saved later are worth
 * something, but less than hours before the next gate.
 */
export const FORESIGHT = 0.5
/** However much an action closes for later, it still costs this share of its hours now. */
export const LEAST_COST_SHARE = 0.3

/** Chooses the actions that lead through the gates of `path`, rung by rung, with few hours and by the person's wishes. */
export function selectActions(
  framework: Framework,
  path: readonly Rung[],
  standing: StandingPoint,
  wishes: Wishes,
): Selection {
  const { levels, done, begun } = standing
  const actions = framework.actions
    .filter((action) => !done.has(action.id) && !wishes.declined.has(action.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const steps = stepsToGates(path, levels)
  const within = reachableLevels(actions, levels)
  const reachable = steps.filter(({ skill, to }) => to <= (within.get(skill) ?? 0))
  const usable = actions.filter((action) => meetsRequirements(action, within))
  const hours = (action: Action): number => begun.get(action.id) ?? actionHours(action)

  const keep = new Set(usable.filter((action) => wishes.kept.has(action.id)))
  const chosen = chooseByStage({ framework, path, usable, keep, hours, reachable, levels, within, wishes })
  const taken = new Set(chosen)
  const sequence = sequenceActions({
    chosen,
    spare: usable.filter((action) => !taken.has(action)).toSorted((a, b) => hours(a) - hours(b)),
    keep,
    levels,
    goals: new Set(reachable.map(({ skill, to }) => stepKey(skill, to))),
  })
  const closed = closedSteps(sequence)
  const reached = new Map(levels)
  for (const { raises } of sequence) for (const { skill, to } of raises) reached.set(skill, to as Level)
  const open = steps.filter(({ skill, to }) => !closed.has(stepKey(skill, to)))
  return {
    actions: withStages(sequence, reachable, path.length, hours),
    steps,
    unreachable: explainUnreachable(open, { framework, reached, declined: wishes.declined, done }),
  }
}

interface StageChoice {
  readonly framework: Framework
  readonly path: readonly Rung[]
  /** Actions whose requirements can be met. */
  readonly usable: readonly Action[]
  readonly keep: ReadonlySet<Action>
  readonly hours: (action: Action) => number
  readonly reachable: readonly Step[]
  readonly levels: ReadonlyMap<string, Level>
  /** The highest levels within reach. */
  readonly within: ReadonlyMap<string, number>
  readonly wishes: Wishes
}

/** What is chosen for one gate is given for the next, so that no later gate makes an earlier one longer. */
function chooseByStage({
  framework,
  path,
  usable,
  keep,
  hours,
  reachable,
  levels,
  within,
  wishes,
}: StageChoice): readonly Action[] {
  const numbers = new StepNumbers(levels, HIGHEST_LEVEL)
  const shape = coverShape(
    usable.map(({ raises, requires }) => ({
      raises: raises.filter(({ skill, from }) => (within.get(skill) ?? -1) >= from),
      requires,
    })),
    numbers,
  )
  const whole = Float64Array.from(usable, hours)
  let chosen: readonly number[] = usable.flatMap((action, i) => (keep.has(action) ? [i] : []))
  const stageOf = new Map<number, number>()
  for (const { skill, to, stage } of reachable) {
    const own: number[] = []
    numbers.collect(own, skill, to, to - 1)
    for (const step of own) stageOf.set(step, stage)
  }
  for (const [stage, rung] of path.entries()) {
    const required = [...stageOf].flatMap(([step, own]) => (own <= stage ? [step] : []))
    if (!required.some((step) => stageOf.get(step) === stage)) continue
    const height = rungHeight(framework, rung.id) - 1
    const cost = Float64Array.from(
      usable,
      (action, i) => whole[i]! * hourCost(framework, action, Math.max(0, height), wishes),
    )
    const problem: CoverProblem = { ...shape, cost, required, fixed: chosen }
    chosen = chooseActions({ ...problem, cost: withForesight(problem, stageOf, stage) }) ?? chosen
  }
  return chosen.map((i) => usable[i]!)
}

function withForesight(problem: CoverProblem, stageOf: ReadonlyMap<number, number>, stage: number): Float64Array {
  const price = stepPrices(problem)
  return problem.cost.map((cost, i) => {
    let later = 0
    for (const step of problem.covers[i]!) if ((stageOf.get(step) ?? stage) > stage) later += price[step]!
    return Math.max(cost * LEAST_COST_SHARE, cost - FORESIGHT * later)
  })
}

/** An action belongs to the first gate that asks for one of its steps, or for those of an action that waits for it. */
function withStages(
  sequence: readonly Sequenced<Action>[],
  steps: readonly Step[],
  stages: number,
  hours: (action: Action) => number,
): readonly SelectedAction[] {
  const asked = new Map(steps.map((step) => [stepKey(step.skill, step.to), step]))
  const stageOf = new Map<string, number>()
  for (const { action, raises, after } of sequence.toReversed()) {
    let stage = stageOf.get(action.id) ?? stages - 1
    for (const { skill, to } of raises) stage = Math.min(stage, asked.get(stepKey(skill, to))?.stage ?? stage)
    stageOf.set(action.id, stage)
    for (const first of after) stageOf.set(first, Math.min(stageOf.get(first) ?? stage, stage))
  }
  return sequence.map(({ action, raises, after }) => ({
    action,
    hours: hours(action),
    raises: raises.map(({ skill, from, to }) => ({ skill, from: from as Level, to: to as Level })),
    after,
    stage: stageOf.get(action.id)!,
    weight: raises.reduce((sum, { skill, to }) => sum + (asked.get(stepKey(skill, to))?.weight ?? 0), 0),
  }))
}
