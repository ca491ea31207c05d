import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { Profile } from '../profile/profile.ts'
import { explainMilestone, type Explanation } from './explain.ts'
import { planFrom } from './plan-for.ts'
import { proposalBasis, proposalFrom } from './replan.ts'
import { adoptedPlan } from './shown-plan.ts'

/**
 * The explanation of a milestone of the plan that is shown: the adopted one, or the proposal. Makes two plans, so it is
 * for a worker. Undefined when the plan has no such milestone or none can be made.
 */
export function explainShown(
  profile: Profile,
  framework: Framework,
  today: Day,
  milestone: string,
): Explanation | undefined {
  const basis = proposalBasis(profile, framework, today)
  if (!basis.ok) return undefined
  const fresh = planFrom(basis.value, profile.pace)
  if (!fresh.ok) return undefined
  const adopted = adoptedPlan(profile, framework, basis.value.selection.unreachable)
  const proposal = proposalFrom(basis.value, profile, fresh)
  const shown = adopted ?? (proposal.ok ? proposal.value : fresh.value)
  return explainMilestone(basis.value, profile.pace, shown, milestone, fresh.value)
}
