import {
  actionHours,
  type Action,
  type ActionKind,
  type Framework,
  type GapKind,
  type Rung,
} from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { chooseActions } from './cover.ts'
import { rungHeight, stepsToGates, type Step } from './ladder.ts'
import type { Unreachable } from './plan.ts'
import { explainUnreachable, meetsRequirements, reachableLevels, stepKey } from './reach.ts'
import type { StandingPoint } from './reached-levels.ts'
import { sequenceActions, type SequencedAction } from './sequence.ts'

/** What the person would rather do. Everything here bends the choice; only declining forbids. */
export interface Wishes {
  readonly declined: ReadonlySet<string>
  /** Kept in the plan: pinned or begun. */
  readonly kept: ReadonlySet<string>
  readonly preferredKinds: ReadonlySet<ActionKind>
  /** The kind of gap that stands in the way, by skill. */
  readonly gapKinds: ReadonlyMap<string, GapKind>
}

export interface Selection {
  readonly actions: readonly (SequencedAction & {
    readonly hours: number
    readonly stage: number
    readonly weight: number
  })[]
  /** Steps that the gates ask for, the unreachable ones included. */
  readonly steps: readonly Step[]
  readonly unreachable: readonly Unreachable[]
}

/** An hour of an action that is not realistic yet counts as so many: better late than not at all. */
const TOO_EARLY = 4
/** An hour of study against an hour on the job: a nudge toward work that has to be done anyway. */
const KIND_COST: Readonly<Record<ActionKind, number>> = { 'on-the-job': 1, 'with-people': 1.05, study: 1.2 }
const PREFERRED = 0.7
/** A chance or an authority gap is not closed by learning more. */
const WRONG_GAP = 2

/** Chooses the actions that lead through the gates of `path`, rung by rung, with few hours. */
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
  const reached = reachableLevels(actions, levels)
  const reachable = steps.filter(({ skill, to }) => to <= (reached.get(skill) ?? 0))
  const usable = actions.filter((action) => meetsRequirements(action, reached))

  const index = numberSteps(levels)
  const problem = {
    steps: index.size,
    covers: usable.map((action) => coveredSteps(action, levels, reached, index)),
    needs: usable.map((action) => neededSteps(action, levels, index)),
  }
  const hours = (action: Action): number => begun.get(action.id) ?? actionHours(action)
  let chosen: readonly number[] = usable.flatMap((action, i) => (wishes.kept.has(action.id) ? [i] : []))
  const keep = new Set(chosen.map((i) => usable[i]!))
  for (const [stage, rung] of path.entries()) {
    const required = reachable
      .filter((step) => step.stage <= stage)
      .map(({ skill, to }) => index.get(stepKey(skill, to))!)
    const height = rungHeight(framework, rung.id) - 1
    const cost = Float64Array.from(usable, (action) => hours(action) * hourCost(framework, action, height, wishes))
    chosen = chooseActions({ ...problem, cost, required, fixed: chosen }) ?? chosen
  }
  const picked = chosen.map((i) => usable[i]!)
  const spare = usable.filter((action) => !picked.includes(action)).toSorted((a, b) => hours(a) - hours(b))
  const wanted = wantedSteps(picked, reachable, levels)
  let sequence = sequenceActions(picked, levels, wanted, spare, keep)
  const reachedNow = closedSteps(sequence)
  if (sequence.some(({ action }) => spare.includes(action))) {
    for (const { action } of sequence.toSorted((a, b) => hours(b.action) - hours(a.action))) {
      if (keep.has(action)) continue
      const without = sequence.map((one) => one.action).filter((one) => one !== action)
      const shorter = sequenceActions(without, levels, wantedSteps(without, reachable, levels), [], keep)
      const closed = closedSteps(shorter)
      if (reachable.every(({ skill, to }) => closed.has(stepKey(skill, to)) || !reachedNow.has(stepKey(skill, to))))
        sequence = shorter
    }
  }
  const closed = closedSteps(sequence)
  const open = steps.filter(({ skill, to }) => !closed.has(stepKey(skill, to)))
  return {
    actions: withStages(sequence, reachable, path.length, begun),
    steps,
    unreachable: explainUnreachable(framework, open, levelsAfter(sequence, levels), wishes.declined, done),
  }
}

function closedSteps(sequence: readonly SequencedAction[]): ReadonlySet<string> {
  return new Set(sequence.flatMap(({ raises }) => raises.map(({ skill, to }) => stepKey(skill, to))))
}

function levelsAfter(
  sequence: readonly SequencedAction[],
  start: ReadonlyMap<string, Level>,
): ReadonlyMap<string, Level> {
  const levels = new Map(start)
  for (const { raises } of sequence) for (const { skill, to } of raises) levels.set(skill, to)
  return levels
}

function hourCost(framework: Framework, action: Action, height: number, wishes: Wishes): number {
  let cost = KIND_COST[action.kind]
  if (wishes.preferredKinds.has(action.kind)) cost *= PREFERRED
  if (action.earliestRung !== undefined && rungHeight(framework, action.earliestRung) > Math.max(0, height))
    cost *= TOO_EARLY
  const kinds = action.raises.map(({ skill }) => wishes.gapKinds.get(skill)).filter((kind) => kind !== undefined)
  if (kinds.length > 0 && !kinds.some((kind) => action.fits.includes(kind))) cost *= WRONG_GAP
  return cost
}

function numberSteps(levels: ReadonlyMap<string, Level>): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  for (const [skill, level] of levels)
    for (let to = level + 1; to <= 5; to += 1) index.set(stepKey(skill, to), index.size)
  return index
}

function coveredSteps(
  action: Action,
  levels: ReadonlyMap<string, Level>,
  reached: ReadonlyMap<string, Level>,
  index: ReadonlyMap<string, number>,
): number[] {
  const steps: number[] = []
  for (const { skill, from, to } of action.raises) {
    if ((reached.get(skill) ?? -1) < from) continue
    for (let level = Math.max(from, levels.get(skill) ?? 5) + 1; level <= to; level += 1)
      steps.push(index.get(stepKey(skill, level))!)
  }
  return steps
}

function neededSteps(action: Action, levels: ReadonlyMap<string, Level>, index: ReadonlyMap<string, number>): number[] {
  const steps: number[] = []
  for (const { skill, level } of action.requires) {
    for (let to = (levels.get(skill) ?? 5) + 1; to <= level; to += 1) steps.push(index.get(stepKey(skill, to))!)
  }
  return steps
}

/** What the gates ask for, and what the chosen actions ask for themselves. */
function wantedSteps(
  chosen: readonly Action[],
  steps: readonly Step[],
  levels: ReadonlyMap<string, Level>,
): ReadonlySet<string> {
  const wanted = new Set(steps.map(({ skill, to }) => stepKey(skill, to)))
  for (const action of chosen) {
    for (const { skill, level } of action.requires) {
      for (let to = (levels.get(skill) ?? 5) + 1; to <= level; to += 1) wanted.add(stepKey(skill, to))
    }
  }
  return wanted
}

/** An action belongs to the first gate that asks for one of its steps, or for those of an action that waits for it. */
function withStages(
  sequence: readonly SequencedAction[],
  steps: readonly Step[],
  stages: number,
  begun: ReadonlyMap<string, number>,
): Selection['actions'] {
  const asked = new Map(steps.map((step) => [stepKey(step.skill, step.to), step]))
  const stageOf = new Map<string, number>()
  for (const { action, raises, after } of sequence.toReversed()) {
    let stage = stageOf.get(action.id) ?? stages - 1
    for (const { skill, to } of raises) stage = Math.min(stage, asked.get(stepKey(skill, to))?.stage ?? stage)
    stageOf.set(action.id, stage)
    for (const first of after) stageOf.set(first, Math.min(stageOf.get(first) ?? stage, stage))
  }
  return sequence.map((one) => ({
    ...one,
    hours: begun.get(one.action.id) ?? actionHours(one.action),
    stage: stageOf.get(one.action.id)!,
    weight: one.raises.reduce((sum, { skill, to }) => sum + (asked.get(stepKey(skill, to))?.weight ?? 0), 0),
  }))
}
