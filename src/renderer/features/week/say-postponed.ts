import type { Day } from '#domain/calendar.ts'
import type { WeekPlan } from '#domain/planning/this-week.ts'
import { weekPlan } from '#domain/planning/this-week.ts'
import { ifPostponed, postponementWords, waitingActions } from '#domain/planning/postponement.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { adoptedMilestones } from '#domain/planning/adopted-plan.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { sayChanged } from '../../state/messages.ts'
import { sessionStore } from '../../state/session.ts'

/** What putting off does to one milestone, in words. */
export function consequenceOf(
  profile: Profile,
  framework: Framework,
  week: WeekPlan,
  milestone: Pick<Milestone, 'id' | 'actions' | 'pinned' | 'ends'>,
): string {
  const waiting = waitingActions(week).filter((action) => milestone.actions.includes(action))
  if (waiting.length === 0) return 'The next step takes its hours, so no date moves.'
  if (milestone.pinned) return 'Its dates are pinned, so the weeks that are left have to hold its hours.'
  const difference = ifPostponed(profile, framework, waiting, week.week)
  return difference
    ? postponementWords(difference, milestone, profile.plan?.gates ?? [], framework)
    : 'What moves shows when you plan again.'
}

/** Says what the step that was just put off does to its milestone, and offers the way back. */
export function sayPostponed(milestone: string, week: Day): void {
  const { workspace } = sessionStore.getState()
  if (!workspace) return
  const { profile, framework } = workspace
  const milestones = adoptedMilestones(profile, framework) ?? []
  const own = milestones.find(({ id }) => id === milestone)
  if (own)
    sayChanged('Not this week', consequenceOf(profile, framework, weekPlan(milestones, profile, framework, week), own))
}
