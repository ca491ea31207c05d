import { addMonths, quarterStart, type Day } from '../calendar.ts'
import { findAction, type Action, type Framework } from '../framework/framework.ts'
import type { Milestone } from '../planning/plan.ts'
import { progressOf } from './plan-changes.ts'
import type { Profile } from './profile.ts'

/** Unfinished actions of the plan that cost something for which no amount is entered, by the quarter they start in. */
export function costsToEnter(
  profile: Profile,
  framework: Framework,
  milestones: readonly Pick<Milestone, 'actions' | 'starts'>[],
): readonly { readonly action: Action; readonly quarter: Day }[] {
  const entered = new Set(profile.spending.map(({ action }) => action))
  return milestones.flatMap(({ actions, starts }) =>
    actions.flatMap((id) => {
      const action = findAction(framework, id)
      const isOver = progressOf(profile, id)?.doneOn !== undefined
      return action?.money === undefined || entered.has(id) || isOver ? [] : [{ action, quarter: quarterStart(starts) }]
    }),
  )
}

/** Finished actions that leave a certificate which has to be renewed and is not in the list yet. */
export function certificatesToEnter(
  profile: Profile,
  framework: Framework,
): readonly { readonly action: Action; readonly earnedOn: Day; readonly renewBy: Day }[] {
  const entered = new Set(profile.certificates.map(({ action }) => action))
  return profile.progress.flatMap(({ action: id, doneOn }) => {
    const action = findAction(framework, id)
    if (doneOn === undefined || action?.renewalMonths === undefined || entered.has(id)) return []
    return [{ action, earnedOn: doneOn, renewBy: addMonths(doneOn, action.renewalMonths) }]
  })
}
