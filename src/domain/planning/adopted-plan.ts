import { actionHours, findAction, type Action, type Framework } from '../framework/framework.ts'
import type { PlannedMilestone } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import type { Milestone } from './plan.ts'

/**
 * The milestones of the adopted plan with what the framework says of their actions. An action that the framework no
 * longer has keeps its place and its id as title, so that nothing that was planned disappears silently.
 */
export function adoptedMilestones(profile: Profile, framework: Framework): readonly Milestone[] | undefined {
  return profile.plan?.milestones.map((milestone) => described(milestone, framework))
}

function described(milestone: PlannedMilestone, framework: Framework): Milestone {
  const actions = milestone.actions.flatMap((id) => findAction(framework, id) ?? [])
  const first = actions[0]
  return {
    id: milestone.id,
    title: first?.title ?? `Retired action ${milestone.actions.join(', ')}`,
    starts: milestone.starts,
    ends: milestone.ends,
    hours: Object.values(milestone.byWeek).reduce((sum, hours) => sum + hours, 0),
    load: actions.reduce((most, action) => Math.max(most, action.load), 0),
    kind: mainKind(actions),
    actions: milestone.actions,
    raises: actions.flatMap((action) => action.raises.map(({ skill, from, to }) => ({ skill, from, to }))),
    after: milestone.after,
    critical: milestone.critical,
    why: milestone.why,
    byWeek: milestone.byWeek,
    gate: milestone.gate,
    pinned: milestone.pinned,
  }
}

function mainKind(actions: readonly Action[]): Milestone['kind'] {
  const longest = actions.toSorted((a, b) => actionHours(b) - actionHours(a))[0]
  return longest?.kind ?? 'on-the-job'
}
