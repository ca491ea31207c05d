import type { Action } from '../framework/framework.ts'
import { withWishes, type PlanningBasis } from './basis.ts'

/** Another way to prove what an action proves. */
export interface Alternative {
  readonly instead: readonly Action[]
  /** Hours that the plan takes more with it; negative when it takes fewer but was liked less. */
  readonly hoursMore: number
}

/**
 * The cheapest way to do without a chosen action while the rest of the plan stays; undefined when nothing else leads
 * there.
 */
export function alternativeTo(basis: PlanningBasis, action: string): Alternative | undefined {
  const rest = basis.selection.actions.map((chosen) => chosen.action.id).filter((id) => id !== action)
  const { selection } = withWishes(basis, {
    declined: new Set([...basis.wishes.declined, action]),
    kept: new Set([...basis.wishes.kept, ...rest].filter((id) => id !== action)),
  })
  if (selection.unreachable.length > basis.selection.unreachable.length) return undefined
  const before = new Set(rest)
  return {
    instead: selection.actions.flatMap((chosen) => (before.has(chosen.action.id) ? [] : [chosen.action])),
    hoursMore: hoursOf(selection.actions) - hoursOf(basis.selection.actions),
  }
}

function hoursOf(actions: PlanningBasis['selection']['actions']): number {
  return actions.reduce((sum, { hours }) => sum + hours, 0)
}
