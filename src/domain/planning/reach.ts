import { findSkill, type Action, type Framework } from '../framework/framework.ts'
import { levelName, type Level } from '../framework/level.ts'
import type { Step } from './ladder.ts'
import type { Unreachable } from './plan.ts'

export interface ReachContext {
  readonly framework: Framework
  /** The levels that the plan reaches. */
  readonly reached: ReadonlyMap<string, Level>
  readonly declined: ReadonlySet<string>
  readonly done: ReadonlySet<string>
}

/** Each skill with an open step, with the first reason that stands in the way. */
export function explainUnreachable(open: readonly Step[], context: ReachContext): readonly Unreachable[] {
  const wanted = new Map<string, Level>()
  for (const { skill, to } of open) wanted.set(skill, to)
  return [...wanted].map(([skill, level]) => ({ skill, level, reason: reasonFor(skill, context) }))
}

function reasonFor(skill: string, { framework, reached, declined, done }: ReachContext): string {
  const from = reached.get(skill) ?? 0
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
