import type { Milestone, Plan } from '#domain/planning/plan.ts'
import type { FramedProfile } from '../services/framework-of.ts'

/**
 * The plan as one object for other programs. The keys and their order are a promise: the same profile and day give
 * the same bytes.
 */
export function planJson({ profile, framework }: FramedProfile, plan: Plan): string {
  const value = {
    profile: profile.id,
    framework: framework.id,
    goal: plan.goal,
    start: plan.start,
    gates: plan.gates.map(({ rung, readyOn, hours }) => ({ rung, readyOn, hours })),
    milestones: plan.milestones.map(milestoneJson),
    weeks: plan.weeks.map(({ starts, capacity, hours, atOnce }) => ({ starts, capacity, hours, atOnce })),
    unreachable: plan.unreachable.map(({ skill, level, reason }) => ({ skill, level, reason })),
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}

function milestoneJson(milestone: Milestone) {
  const { id, title, starts, ends, hours, load, kind, actions, raises, after, critical, why, byWeek } = milestone
  return {
    id,
    title,
    starts,
    ends,
    hours,
    load,
    kind,
    actions,
    raises: raises.map(({ skill, from, to }) => ({ skill, from, to })),
    after,
    critical,
    why,
    byWeek: Object.fromEntries(Object.entries(byWeek).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  }
}
