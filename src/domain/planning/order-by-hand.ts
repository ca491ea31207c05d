import type { Day } from '../calendar.ts'
import { findAction, type Framework } from '../framework/framework.ts'
import type { OwnAction } from '../profile/own-action.ts'
import type { Profile } from '../profile/profile.ts'
import { workingFramework } from '../profile/working-framework.ts'
import { proposalBasis } from './replan.ts'

/** An order of own actions that cannot be. */
export interface Circle {
  /** A sentence: what already waits for what. */
  readonly reason: string
  /** The other action without the wish that stands against it: with that the order works. Absent where levels do. */
  readonly instead?: OwnAction
}

/**
 * Whether `action` can come after what it names, beside all other own actions; undefined when it can. Somebody who
 * wants two things each before the other is told, and nothing is planned until one of the wishes is gone.
 */
export function circleOf(profile: Profile, builtIn: Framework, action: OwnAction, today: Day): Circle | undefined {
  const own = new Map([...profile.ownActions, action].map((one) => [one.id, one]))
  for (const id of action.after ?? []) {
    const last = lastBefore(own, id, action.id)
    const before = own.get(id)
    if (!last || !before) continue
    const through = last.id === id ? '' : `, by way of “${last.title}”`
    return {
      reason: `“${before.title}” already comes after “${action.title}”${through}, so this cannot come after it.`,
      instead: { ...last, after: last.after?.filter((other) => other !== action.id) ?? [] },
    }
  }
  return circleByLevels({ ...profile, ownActions: [...own.values()] }, builtIn, action, today)
}

/** The own action on the way from `id` back to `goal` that names `goal` itself. */
function lastBefore(own: ReadonlyMap<string, OwnAction>, id: string, goal: string): OwnAction | undefined {
  const seen = new Set<string>()
  const visit = (at: string): OwnAction | undefined => {
    const one = own.get(at)
    if (!one || seen.has(at)) return undefined
    seen.add(at)
    if (one.after?.includes(goal)) return one
    for (const before of one.after ?? []) {
      const found = visit(before)
      if (found) return found
    }
    return undefined
  }
  return visit(id)
}

/** What comes first may need a level that only this one raises. */
function circleByLevels(profile: Profile, builtIn: Framework, action: OwnAction, today: Day): Circle | undefined {
  const framework = workingFramework(profile, builtIn)
  const basis = proposalBasis(profile, framework, today)
  const chosen = basis.ok ? basis.value.selection.actions : []
  const kept = chosen.find((one) => one.action.id === action.id)?.after ?? []
  const unkept = (action.after ?? []).find(
    (id) =>
      !kept.includes(id) &&
      chosen.some((one) => one.action.id === id) &&
      chosen.some((one) => one.action.id === action.id),
  )
  if (unkept === undefined) return undefined
  const title = findAction(framework, unkept)?.title ?? unkept
  return { reason: `“${title}” needs a level that “${action.title}” raises, so it cannot come first.` }
}
