import { addDays, daysBetween, mondayOf, type Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { PlanVersion } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import { ok, type Result } from '../result.ts'
import { adoptedMilestones } from './adopted-plan.ts'
import { hundredths, weeklyHours } from './pace.ts'
import { planFrom } from './plan-for.ts'
import type { Gate, Milestone, Plan, PlanWeek, Unreachable } from './plan.ts'
import { planInForce, proposalBasis } from './replan.ts'

/**
 * The plan to show and to print: the adopted one while it leads to today's goal, else one made today. What no action
 * leads to is always of today.
 */
export function shownPlan(profile: Profile, framework: Framework, today: Day): Result<Plan> {
  const basis = proposalBasis(profile, framework, today)
  if (!basis.ok) return basis
  const adopted = adoptedPlan(profile, framework, basis.value.selection.unreachable)
  return adopted ? ok(adopted) : planFrom(basis.value, profile.pace)
}

/** The adopted plan as it stands, while it leads to today's goal. */
export function adoptedPlan(
  profile: Profile,
  framework: Framework,
  unreachable: readonly Unreachable[],
): Plan | undefined {
  const adopted = planInForce(profile)
  const milestones = adoptedMilestones(profile, framework)
  if (!adopted || !milestones) return undefined
  const start = milestones.reduce((first, { starts }) => (starts < first ? starts : first), mondayOf(adopted.on))
  return {
    goal: adopted.goal,
    start,
    gates: gatesOf(adopted, milestones),
    milestones,
    weeks: weeksOf(milestones, profile, start),
    unreachable,
  }
}

function gatesOf(adopted: PlanVersion, milestones: readonly Milestone[]): readonly Gate[] {
  return adopted.gates.map(({ rung, readyOn }) => {
    const serving = milestones.filter((milestone) => milestone.gate === rung)
    return { rung, readyOn, hours: hundredths(serving.reduce((sum, milestone) => sum + milestone.hours, 0)) }
  })
}

function weeksOf(milestones: readonly Milestone[], profile: Profile, start: Day): readonly PlanWeek[] {
  const end = milestones.reduce((last, { ends }) => (ends > last ? ends : last), start)
  const { offered, full } = weeklyHours(profile.pace, start)
  return Array.from({ length: Math.floor(daysBetween(start, end) / 7) + 1 }, (_, week) => {
    const starts = addDays(start, week * 7)
    const shares = milestones.map((milestone) => milestone.byWeek[starts] ?? 0).filter((hours) => hours > 0)
    return {
      starts,
      capacity: offered[week] ?? full,
      hours: hundredths(shares.reduce((sum, hours) => sum + hours, 0)),
      atOnce: shares.length,
    }
  })
}
