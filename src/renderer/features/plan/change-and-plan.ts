import type { Day } from '#domain/calendar.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { change, newId } from '../../state/changes.ts'
import { isAdopted, settledProposal } from '../../state/derived.ts'
import { sessionStore } from '../../state/session.ts'

/** A change that has to show in the plan: an adopted one is made again around it, in the same step of undo. */
export function changeAndPlan(label: string, today: Day, transition: (profile: Profile) => Profile): void {
  change(label, (before) => {
    const after = transition(before)
    if (after === before || !isAdopted(after)) return after
    const framework = workingFramework(after, sessionStore.getState().builtIn)
    const plan = settledProposal(after, framework, today)
    return plan.ok ? adoptPlan(after, plan.value, newId(), today) : after
  })
}
