import { findAction, GAP_KINDS, type Action, type Framework } from '../framework/framework.ts'
import type { OwnAction } from './own-action.ts'
import type { Profile } from './profile.ts'

type Framed = Pick<Profile, 'framework' | 'ownActions'>

/** The framework that a profile carries, or the built-in one that it names: what is edited and exported. */
export function carriedFramework(profile: Pick<Profile, 'framework'>, builtIn: Framework): Framework {
  return profile.framework.kind === 'own' ? (profile.framework.framework as Framework) : builtIn
}

/**
 * The framework that a profile works with: the carried one with the person's own actions among the others, so that
 * nothing that looks an action up has to know where it comes from. The same profile parts give the same object.
 */
export function workingFramework(profile: Framed, builtIn: Framework): Framework {
  const framework = carriedFramework(profile, builtIn)
  const { ownActions } = profile
  if (ownActions.length === 0) return framework
  const known = remembered.get(ownActions) ?? new WeakMap<Framework, Framework>()
  remembered.set(ownActions, known)
  const last = known.get(framework)
  if (last) return last
  const own: Action[] = []
  const find = (id: string): Action | undefined => own.find((action) => action.id === id) ?? findAction(framework, id)
  for (const action of ownActions) own.push(asAction(action, find))
  const working = { ...framework, actions: [...framework.actions, ...own] }
  known.set(framework, working)
  return working
}

const remembered = new WeakMap<Profile['ownActions'], WeakMap<Framework, Framework>>()

/**
 * It asks for nothing first and fits every gap: the person has decided on it already. A part of another action keeps
 * what that one asks for, and the part that raises nothing itself waits where the whole would have.
 */
function asAction(
  { id, title, kind, steps, load, weeks, raises, leaves, partOf }: OwnAction,
  find: (id: string) => Action | undefined,
): Action {
  const own = {
    id,
    title,
    kind,
    fits: [...GAP_KINDS],
    steps: steps.map((step) => ({ ...step })),
    load,
    weeks,
    raises: raises.map((raise) => ({ ...raise })),
    requires: [],
    leaves,
    sources: [],
  }
  const whole = partOf === undefined ? undefined : find(partOf)
  if (!whole) return own
  const { asks, earliestRung, tools, sources, requires } = whole
  const setsOut = raises.length > 0 ? [] : whole.raises.filter(({ from }) => from > 0)
  return {
    ...own,
    ...(asks !== undefined && { asks }),
    ...(earliestRung !== undefined && { earliestRung }),
    ...(tools && { tools }),
    // Paid for once, at the beginning.
    ...(whole.money !== undefined && raises.length === 0 && { money: whole.money }),
    ...(whole.renewalMonths !== undefined && raises.length > 0 && { renewalMonths: whole.renewalMonths }),
    sources,
    requires: [...requires, ...setsOut.map(({ skill, from }) => ({ skill, level: from }))],
  }
}
