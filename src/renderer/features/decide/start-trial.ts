import type { Day } from '#domain/calendar.ts'
import { startTrial } from '#domain/crossroads/crossroads-changes.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import { adoptPlan, declineAction } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { change, newId } from '../../state/changes.ts'
import { isAdopted, settledProposal } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { sessionStore } from '../../state/session.ts'

/** Plans the trial, as one step of undo. Where a plan is adopted, it is made again around it in the same step. */
export function beginTrial(trial: OwnAction, today: Day): void {
  let adopted = false
  change('starting a trial', (before) => {
    adopted = isAdopted(before)
    return withPlan(startTrial(before, trial, newId(), today), adopted, today)
  })
  sayChanged(
    'The trial is a milestone now',
    adopted
      ? 'Your plan was made again around it; pins and ticks stayed.'
      : 'It stands in the proposed plan, with its last day.',
  )
}

/** The way back: it leaves the plan; what was ticked stays on record. */
export function endTrial(trial: OwnAction, today: Day): void {
  change('ending a trial', (before) =>
    withPlan(declineAction(before, trial.id, newId(), today), isAdopted(before), today),
  )
  sayChanged('The trial is ended', 'It is out of the plan. What you ticked stays on record.')
}

function withPlan(profile: Profile, adopted: boolean, today: Day): Profile {
  if (!adopted) return profile
  const framework = workingFramework(profile, sessionStore.getState().builtIn)
  const plan = settledProposal(profile, framework, today)
  return plan.ok ? adoptPlan(profile, plan.value, newId(), today) : profile
}
