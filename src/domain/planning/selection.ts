import { actionHours, type Action, type Framework, type Rung } from '../framework/framework.ts'
import { HIGHEST_LEVEL, type Level } from '../framework/level.ts'
import { chooseActions } from './choose-actions.ts'
import type { CoverProblem } from './cover.ts'
import { rungHeights, stepsToGates, type Step } from './ladder.ts'
import type { LevelStep, Unreachable } from './plan.ts'
import { meetsRequirements, reachableLevels } from './levels.ts'
import { withOwnOrder } from './own-order.ts'
import { explainUnreachable } from './reach.ts'
import type { StandingPoint } from './reached-levels.ts'
import { closedSteps, sequenceActions, stepKey, type Sequenced } from './sequence.ts'
import { coverShape, StepNumbers, withoutCircles } from './step-cover.ts'
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
  /** The levels in the end, by skill; skills that do not apply are missing. */
  readonly reached: ReadonlyMap<string, Level>
}

/**
 * How much closing a later gate's step counts while choosing for this one: half, because hours saved later are worth
 * something, but less than hours before the next gate.
 */
export const FORESIGHT = 0.5
/** However much an action closes for later, it still costs this share of its hours now. */
export const LEAST_COST_SHARE = 0.3

/**
 * Chooses the actions that lead through the gates of `path` with few hours and by the person's wishes. Rung by rung:
 * what is chosen for one gate is done before the choice for the next, so that no gate waits for a later one.
 */
export function selectActions(
  framework: Framework,
  path: readonly Rung[],
  standing: StandingPoint,
  wishes: Wishes,
): Selection {
  const { levels: start, done, begun } = standing
  const actions = framework.actions
    .filter((action) => !done.has(action.id) && !wishes.declined.has(action.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const steps = stepsToGates(path, start)
  const within = reachableLevels(actions, start)
  const hours = (action: Action): number => begun.get(action.id) ?? actionHours(action)
  const asked = new Map(steps.map((step) => [stepKey(step.skill, step.to), step]))

  const heights = rungHeights(framework)
  const selected: SelectedAction[] = []
  const levels = new Map(start)
  const providers = new Map<string, string>()
  const left = new Set(actions.filter((action) => meetsRequirements(action, within)))
  path.forEach((rung, stage) => {
    const open = steps.filter(({ skill, to }) => to > levels.get(skill)! && to <= within.get(skill)!)
    const isLast = stage === path.length - 1
    const height = Math.max(0, heights.get(rung.id)! - 1)
    const sequence = chooseForGate({
      actions: [...left],
      levels,
      providers,
      goals: open.filter((step) => step.stage <= stage),
      later: open.filter((step) => step.stage > stage),
      cost: (action) =>
        hours(action) * (wishes.kept.has(action.id) ? ALREADY_CHOSEN : hourCost(action, height, heights, wishes)),
      // What is kept belongs to the gate that first has a use for it, else to the last.
      keep: isLast ? wishes.kept : inTurn(left, levels, wishes.own),
    })
    for (const { action, raises, after } of sequence) {
      left.delete(action)
      for (const { skill, from, to } of raises) {
        levels.set(skill, to as Level)
        for (let step = from + 1; step <= to; step += 1) providers.set(stepKey(skill, step), action.id)
      }
      selected.push({
        action,
        hours: hours(action),
        raises: raises.map(({ skill, from, to }) => ({ skill, from: from as Level, to: to as Level })),
        after,
        stage,
        weight: raises.reduce((sum, { skill, to }) => sum + (asked.get(stepKey(skill, to))?.weight ?? 0), 0),
      })
    }
  })
  const unclosed = steps.filter(({ skill, to }) => to > levels.get(skill)!)
  const context = { framework, reached: levels, declined: wishes.declined, done }
  return {
    actions: withOwnOrder(selected, wishes.order),
    steps,
    reached: levels,
    unreachable: explainUnreachable(unclosed, context),
  }
}

/** The share of its hours that an action costs when it is in the plan anyway: just enough to be left out when useless. */
const ALREADY_CHOSEN = 0.001

/** Own actions that have nothing to wait for: what they raise and ask for, if anything, is where they set out from. */
function inTurn(
  actions: ReadonlySet<Action>,
  levels: ReadonlyMap<string, Level>,
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const hasItsTurn = (action: Action): boolean =>
    own.has(action.id) &&
    meetsRequirements(action, levels) &&
    action.raises.every(({ skill, from }) => (levels.get(skill) ?? from) >= from)
  return new Set([...actions].filter(hasItsTurn).map(({ id }) => id))
}

interface GateChoice {
  readonly actions: readonly Action[]
  /** Where each skill stands before this gate. */
  readonly levels: ReadonlyMap<string, Level>
  readonly providers: ReadonlyMap<string, string>
  readonly goals: readonly Step[]
  /** What later gates ask for. */
  readonly later: readonly Step[]
  readonly cost: (action: Action) => number
  /** Ids of actions that stay whatever they raise. */
  readonly keep: ReadonlySet<string>
}

function chooseForGate({
  actions,
  levels,
  providers,
  goals,
  later,
  cost,
  keep,
}: GateChoice): readonly Sequenced<Action>[] {
  const numbers = new StepNumbers(levels, HIGHEST_LEVEL)
  const shape = coverShape(actions, numbers)
  const costs = Float64Array.from(actions, cost)
  const price = stepPrices({ ...shape, cost: costs })
  // An action is done once, so what it raised too early may have nothing left to close it.
  const isClosable = (steps: readonly number[]): boolean => steps.every((step) => price[step]! < Infinity)
  const within = goals.filter((goal) => isClosable(numbers.of(goal)))
  const fixed = actions.flatMap(({ id }, i) => (keep.has(id) && isClosable(shape.needs[i]!) ? [i] : []))
  if (within.length === 0 && fixed.length === 0) return []

  const credit = new Float64Array(shape.steps)
  for (const step of takenAlong(later, levels, within))
    for (const number of numbers.of(step)) credit[number] = FORESIGHT * price[number]!
  const problem: CoverProblem = {
    ...shape,
    cost: costs.map((own, i) =>
      Math.max(
        own * LEAST_COST_SHARE,
        shape.covers[i]!.reduce((sum, step) => sum - credit[step]!, own),
      ),
    ),
    required: within.flatMap((goal) => numbers.of(goal)),
    fixed,
  }
  const goalKeys = new Set(within.map(({ skill, to }) => stepKey(skill, to)))
  const inOrder = (chosen: readonly number[]): readonly Sequenced<Action>[] => {
    const taken = new Set(chosen)
    const spare = [...actions.keys()].filter((i) => !taken.has(i)).toSorted((a, b) => costs[a]! - costs[b]!)
    return sequenceActions({
      chosen: chosen.map((i) => actions[i]!),
      spare: spare.map((i) => actions[i]!),
      keep: new Set(fixed.map((i) => actions[i]!)),
      levels,
      goals: goalKeys,
      later: new Set(later.map(({ skill, to }) => stepKey(skill, to))),
      providers,
    })
  }
  const cheapest = inOrder(chooseActions(problem) ?? fixed)
  if (openGoals(goalKeys, cheapest) === 0) return cheapest
  // The cheapest choice waits for itself in a circle that nothing else opens.
  const straight = inOrder(chooseActions({ ...problem, covers: withoutCircles(actions, levels, numbers) }) ?? fixed)
  return openGoals(goalKeys, straight) < openGoals(goalKeys, cheapest) ? straight : cheapest
}

function openGoals(goals: ReadonlySet<string>, sequence: readonly Sequenced<Action>[]): number {
  const closed = closedSteps(sequence)
  return [...goals].filter((goal) => !closed.has(goal)).length
}

/** The later steps that an action chosen now can close: those that follow on what this gate reaches. */
function takenAlong(
  later: readonly Step[],
  levels: ReadonlyMap<string, Level>,
  goals: readonly Step[],
): readonly Step[] {
  const reached = new Map<string, number>(levels)
  for (const { skill, to } of goals) reached.set(skill, Math.max(to, reached.get(skill)!))
  return later.filter(({ skill, from }) => from <= reached.get(skill)!)
}
