import type { Action } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { LevelStep } from './plan.ts'
import { meetsRequirements, stepKey } from './reach.ts'

/** An action in its place: what it raises there, and what has to end first. */
export interface SequencedAction {
  readonly action: Action
  readonly raises: readonly LevelStep[]
  /** Ids of actions. */
  readonly after: readonly string[]
}

/**
 * One order in which these actions can be done, with each wanted step given to the one action that proves it. Where
 * they wait for each other in a circle, the first of the spare ones that leads on is taken in. Actions that find no
 * place are left out, and so is what raises nothing by its turn, unless it is to be kept.
 */
export function sequenceActions(
  actions: readonly Action[],
  start: ReadonlyMap<string, Level>,
  wanted: ReadonlySet<string>,
  spare: readonly Action[],
  keep: ReadonlySet<Action>,
): readonly SequencedAction[] {
  const levels = new Map(start)
  const provider = new Map<string, string>()
  const waiting = new Set(actions)
  const idle = new Set(spare)
  const sequence: SequencedAction[] = []

  const useful = (action: Action): Action['raises'] =>
    action.raises.filter(({ skill, to }) => wanted.has(stepKey(skill, to)) && (levels.get(skill) ?? to) < to)
  const place = (action: Action): void => {
    const after = new Set<string>()
    const waitFor = (skill: string, level: number): void => {
      const first = provider.get(stepKey(skill, level))
      if (first !== undefined) after.add(first)
    }
    for (const { skill, level } of action.requires) waitFor(skill, level)
    const raises: LevelStep[] = []
    for (const { skill, from, to } of action.raises) {
      const level = levels.get(skill)
      if (level === undefined || level < from || level >= to) continue
      // A level nobody asked for is worth telling only when nothing has to wait for it.
      if (!wanted.has(stepKey(skill, to)) && level > (start.get(skill) ?? 0)) continue
      waitFor(skill, level)
      raises.push({ skill, from: level, to })
    }
    for (const { skill, from, to } of raises) {
      for (let level = from + 1; level <= to; level += 1) provider.set(stepKey(skill, level), action.id)
      levels.set(skill, to)
    }
    waiting.delete(action)
    idle.delete(action)
    sequence.push({ action, raises, after: [...after] })
  }
  const next = (among: ReadonlySet<Action>, complete: boolean): Action | undefined => {
    for (const action of among) {
      if (!meetsRequirements(action, levels)) continue
      const applies = useful(action).map(({ skill, from }) => (levels.get(skill) ?? from) >= from)
      if (applies.some(Boolean) && (!complete || applies.every(Boolean))) return action
    }
    return undefined
  }
  for (;;) {
    // An action is done once: better when everything it can raise has its turn.
    const action = next(waiting, true) ?? next(idle, true) ?? next(waiting, false) ?? next(idle, false)
    if (!action) break
    place(action)
  }
  for (const action of waiting) if (keep.has(action) && meetsRequirements(action, levels)) place(action)
  return sequence
}
