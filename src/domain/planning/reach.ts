import { findSkill, type Action, type Framework } from '../framework/framework.ts'
import { levelName, type Level } from '../framework/level.ts'
import type { Step } from './ladder.ts'
import type { Unreachable } from './plan.ts'

/** The levels that can be reached with all these actions together. */
export function reachableLevels(
  actions: readonly Action[],
  start: ReadonlyMap<string, Level>,
): ReadonlyMap<string, Level> {
  const levels = new Map(start)
  for (let changed = true; changed;) {
    changed = false
    for (const action of actions) {
      if (!meetsRequirements(action, levels)) continue
      for (const { skill, from, to } of action.raises) {
        const level = levels.get(skill)
        if (level === undefined || level < from || level >= to) continue
        levels.set(skill, to)
        changed = true
      }
    }
  }
  return levels
}

export function stepKey(skill: string, to: number): string {
  return `${skill} ${to}`
}

/** A skill that is not applicable holds nothing up. */
export function meetsRequirements(action: Action, levels: ReadonlyMap<string, Level>): boolean {
  return action.requires.every(({ skill, level }) => (levels.get(skill) ?? level) >= level)
}

/** Each skill whose wanted level lies beyond reach, with the first reason that stands in the way. */
export function explainUnreachable(
  framework: Framework,
  steps: readonly Step[],
  reached: ReadonlyMap<string, Level>,
  declined: ReadonlySet<string>,
  done: ReadonlySet<string>,
): readonly Unreachable[] {
  const wanted = new Map<string, Level>()
  for (const { skill, to } of steps) if (to > (reached.get(skill) ?? 0)) wanted.set(skill, to)
  return [...wanted].map(([skill, level]) => {
    const from = reached.get(skill) ?? 0
    return { skill, level, reason: reasonFor(framework, skill, from as Level, reached, declined, done) }
  })
}

function reasonFor(
  framework: Framework,
  skill: string,
  from: Level,
  reached: ReadonlyMap<string, Level>,
  declined: ReadonlySet<string>,
  done: ReadonlySet<string>,
): string {
  const name = findSkill(framework, skill)?.name ?? skill
  const step = `${name} from ${levelName(from)} to ${levelName((from + 1) as Level)}`
  const leading = framework.actions.filter((action) =>
    action.raises.some((raise) => raise.skill === skill && raise.from <= from && raise.to > from),
  )
  if (leading.length === 0) return `No action in ${framework.name} raises ${step}.`
  const open = leading.filter((action) => !declined.has(action.id) && !done.has(action.id))
  const refused = leading.filter((action) => declined.has(action.id))
  if (open.length === 0 && refused.length > 0)
    return `What raises ${step} was declined: ${titles(refused)}. Take one back to plan it.`
  if (open.length === 0)
    return `What raises ${step} is already done: ${titles(leading)}. Rate ${name} again if it is there by now.`
  for (const action of open) {
    for (const { skill: other, level } of action.requires) {
      if ((reached.get(other) ?? level) >= level) continue
      const otherName = findSkill(framework, other)?.name ?? other
      return `${titles([action])} raises ${step}, but asks first for ${otherName} at ${levelName(level)}, which cannot be reached.`
    }
  }
  return `The actions that raise ${step} wait for each other: ${titles(open)}.`
}

function titles(actions: readonly Action[]): string {
  return actions.map((action) => `“${action.title}”`).join(', ')
}
