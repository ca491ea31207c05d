import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { Profile } from '../profile/profile.ts'
import { draftPlan } from './plan-for.ts'
import type { Milestone } from './plan.ts'
import { proposalBasis } from './replan.ts'
import { HOUR_STEP, MOST_HOURS } from './what-if.ts'

/** Milestones that are pinned now and could not keep their weeks in the other plan. */
export function lostPins(now: readonly Milestone[], then: readonly Milestone[]): readonly Milestone[] {
  const held = new Map(then.map(({ id, pinned }) => [id, pinned]))
  return now.filter(({ id, pinned }) => pinned && held.get(id) === false)
}

/**
 * The hours a week next above those of the profile at which these milestones keep their pinned weeks; undefined when no
 * hours are enough, because there is time off in those weeks or something else stands there. Makes a plan for each try.
 */
export function hoursThatKeep(
  profile: Profile,
  framework: Framework,
  today: Day,
  milestones: readonly string[],
): number | undefined {
  const basis = proposalBasis(profile, framework, today)
  if (!basis.ok) return undefined
  const keeps = (hoursPerWeek: number): boolean => {
    const made = draftPlan(basis.value, { ...profile.pace, hoursPerWeek })
    const pinned = new Set(made.ok ? made.value.plan.milestones.flatMap((one) => (one.pinned ? [one.id] : [])) : [])
    return milestones.every((id) => pinned.has(id))
  }
  if (!keeps(MOST_HOURS)) return undefined
  for (let hours = profile.pace.hoursPerWeek; hours <= MOST_HOURS; hours += HOUR_STEP) if (keeps(hours)) return hours
  return undefined
}
