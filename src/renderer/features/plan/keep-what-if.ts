import type { Day } from '#domain/calendar.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { bent, type Bend } from '#domain/planning/bend.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { sayProblem } from '../../ui/toasts.tsx'
import { change, newId } from '../../state/changes.ts'
import { settledProposal } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'

/**
 * Makes what was tried out so, as one step of undo: the pace and the goal and, where a plan is adopted, the plan that
 * goes with them. Answers whether it was kept: a plan that cannot be made is not.
 */
export function keepBend(profile: Profile, bend: Bend, framework: Framework, today: Day, label: string): boolean {
  const after = bent(profile, bend)
  const plan = settledProposal(after, framework, today)
  if (!plan.ok) {
    sayProblem('This cannot be kept', plan.error.message)
    return false
  }
  const adopts = profile.plan !== undefined
  change(label, (before) => {
    const changed = bent(before, bend)
    return adopts ? adoptPlan(changed, plan.value, newId(), today) : changed
  })
  sayChanged(
    'Kept',
    adopts ? 'This is your plan now; ticks, pins and notes stayed.' : 'The proposal goes on from here.',
  )
  return true
}
