import type { FrameworkPath } from './framework-problem.ts'
import type { Outline, OutlineAction } from './outline.ts'

/** An action that can never be started, and the first thing it waits for in vain. */
export interface Blocked {
  readonly action: OutlineAction
  readonly path: FrameworkPath
  readonly unmet: { readonly skill: string; readonly level: number }
}

export interface BlockedRaise {
  readonly from: number
  readonly to: number
  readonly blocked: Blocked
}

export interface Reach {
  levelOf(skill: string): number
  readonly blocked: readonly Blocked[]
  /** The raises of this skill by actions that can never be started. */
  raisersOf(skill: string): readonly BlockedRaise[]
  blockedSkills(): Iterable<string>
}

interface Condition {
  readonly skill: string
  readonly level: number
  readonly path: FrameworkPath
}

/**
 * How far somebody gets who starts at zero and does every action as soon as all that it needs is there. Doing more
 * never takes an action away, so one run covers every order. An action waits with one condition at a time, so that
 * each condition is looked at once or twice, however many actions there are.
 */
export function highestReach(outline: Outline): Reach {
  const levels = new Map<string, number>()
  const levelOf = (skill: string): number => levels.get(skill) ?? 0
  const waiting = new Map<string, { action: OutlineAction; unmet: Condition; index: number }[]>()
  const queue = outline.actions.map((action, index) => ({ action, index }))
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { action, index } = next
    const unmet = conditionsOf(action, index).find(({ skill, level }) => levelOf(skill) < level)
    if (unmet) {
      const others = waiting.get(unmet.skill)
      if (others) others.push({ action, unmet, index })
      else waiting.set(unmet.skill, [{ action, unmet, index }])
      continue
    }
    for (const { skill, to } of action.raises) {
      if (to <= levelOf(skill)) continue
      levels.set(skill, to)
      queue.push(...(waiting.get(skill) ?? []))
      waiting.delete(skill)
    }
  }
  const blocked = [...waiting.values()]
    .flat()
    .sort((one, other) => one.index - other.index)
    .map(({ action, unmet }) => ({ action, path: unmet.path, unmet }))
  const raisers = new Map<string, BlockedRaise[]>()
  for (const one of blocked) {
    for (const { skill, from, to } of one.action.raises) {
      const raise = { from, to, blocked: one }
      const others = raisers.get(skill)
      if (others) others.push(raise)
      else raisers.set(skill, [raise])
    }
  }
  return {
    levelOf,
    blocked,
    raisersOf: (skill) => raisers.get(skill) ?? [],
    blockedSkills: () => raisers.keys(),
  }
}

function conditionsOf(action: OutlineAction, index: number): readonly Condition[] {
  return [
    ...action.requires.map(({ skill, level }, item) => ({ skill, level, path: ['actions', index, 'requires', item] })),
    ...action.raises.map(({ skill, from }, item) => ({
      skill,
      level: from,
      path: ['actions', index, 'raises', item, 'from'],
    })),
  ]
}
