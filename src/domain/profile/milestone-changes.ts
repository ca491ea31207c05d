import type { Day } from '../calendar.ts'
import { findAction, type Framework } from '../framework/framework.ts'
import { declineAction, finishAction, progressOf, startAction, unstartAction } from './plan-changes.ts'
import type { PlannedMilestone } from './plan-record.ts'
import type { Profile } from './profile.ts'

/** What happens to a milestone happens to each of its actions. `id` names the new record, or the first of several. */

type Actions = Pick<PlannedMilestone, 'actions'>

export function startMilestone(profile: Profile, milestone: Actions, id: string, on: Day): Profile {
  return each(milestone, id, profile, (next, action, own) => startAction(next, action, own, on))
}

export function unstartMilestone(profile: Profile, milestone: Actions): Profile {
  return milestone.actions.reduce(unstartAction, profile)
}

/** Actions that are finished already keep their day; those that the framework no longer has are left alone. */
export function finishMilestone(
  profile: Profile,
  framework: Framework,
  milestone: Actions,
  id: string,
  on: Day,
): Profile {
  return each(milestone, id, profile, (next, name, own) => {
    const action = findAction(framework, name)
    return action && progressOf(next, name)?.doneOn === undefined ? finishAction(next, action, own, on) : next
  })
}

export function declineMilestone(profile: Profile, milestone: Actions, id: string, on: Day): Profile {
  return each(milestone, id, profile, (next, action, own) => declineAction(next, action, own, on))
}

function each(
  { actions }: Actions,
  id: string,
  profile: Profile,
  apply: (next: Profile, action: string, id: string) => Profile,
): Profile {
  return actions.reduce((next, action, at) => apply(next, action, at === 0 ? id : `${id}-${at}`), profile)
}
