import type { Milestone, Plan } from '#domain/planning/plan.ts'
import type { PlannedMilestone, PlanVersion } from '#domain/profile/plan-record.ts'

/** The plan as it is kept in a profile, with these milestones pinned. */
export function adoptedVersion(plan: Plan, pinned: ReadonlySet<string> = new Set()): PlanVersion {
  return {
    id: 'plan-1',
    on: plan.start,
    goal: plan.goal,
    gates: plan.gates.map(({ rung, readyOn }) => ({ rung, readyOn })),
    milestones: plan.milestones.map((milestone) => plannedMilestone(milestone, pinned.has(milestone.id))),
  }
}

function plannedMilestone(milestone: Milestone, pinned: boolean): PlannedMilestone {
  const { id, actions, starts, ends, byWeek, gate, after, critical, why } = milestone
  return { id, actions, starts, ends, byWeek, gate, after, critical, why, pinned, note: '' }
}
