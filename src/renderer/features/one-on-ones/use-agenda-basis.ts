import type { Day } from '#domain/calendar.ts'
import type { AgendaBasis } from '#domain/one-on-one/suggestion.ts'
import { pathOf, useShownPlan } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'

/** What an agenda for this day is drafted from. */
export function useAgendaBasis(on: Day): AgendaBasis {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const plan = useShownPlan()
  return { profile, framework, plan: plan.ok ? plan.value : undefined, path: pathOf(profile, framework), on }
}
