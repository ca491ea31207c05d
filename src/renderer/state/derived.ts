import type { Day } from '#domain/calendar.ts'
import type { Framework, Rung } from '#domain/framework/framework.ts'
import { pathBetween } from '#domain/framework/path.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { Result } from '#domain/result.ts'
import { useSession, useWorkspace } from './session.ts'

type Planner = (profile: Profile, framework: Framework, today: Day) => Result<Plan>

/** Computed once per value of the profile: every screen that asks gets the same object. */
function remembered(compute: Planner): Planner {
  const known = new WeakMap<Profile, { framework: Framework; today: Day; plan: Result<Plan> }>()
  return (profile, framework, today) => {
    const last = known.get(profile)
    if (last && last.framework === framework && last.today === today) return last.plan
    const plan = compute(profile, framework, today)
    known.set(profile, { framework, today, plan })
    return plan
  }
}

/** The plan as it would be made today. */
export const freshPlan = remembered(planFor)

const planInForce = remembered(shownPlan)

/** Whether a plan is adopted for the goal of today. */
export function isAdopted(profile: Profile): boolean {
  return profile.plan?.goal === profile.person.goal
}

export function useToday(): Day {
  return useSession((session) => session.app.today)
}

/** The adopted plan, or the proposal while there is none. */
export function useShownPlan(): Result<Plan> {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  return planInForce(profile, framework, useToday())
}

/** The rungs from here to the goal; empty when the goal cannot be reached from here. */
export function pathOf(profile: Profile, framework: Framework): readonly Rung[] {
  const path = pathBetween(framework, profile.person.rung, profile.person.goal)
  return path.ok ? path.value : []
}
