import type { Milestone } from '#domain/planning/plan.ts'
import { progressOf } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'

/** Done when every action of it is. */
export function isDone(profile: Profile, milestone: Pick<Milestone, 'actions'>): boolean {
  return milestone.actions.every((action) => progressOf(profile, action)?.doneOn !== undefined)
}
