import { describe, expect, it } from 'vitest'
import { adoptedMilestones } from '#domain/planning/adopted-plan.ts'
import { hoursThatKeep, lostPins } from '#domain/planning/lost-pins.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { proposedPlan } from '#domain/planning/replan.ts'
import { adoptPlan, changeMilestone } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-23'
const framework = aFramework()

/** Ten hours a week, and the first milestone pinned where it lies. */
function pinned(): { readonly profile: Profile; readonly id: string } {
  const before = aClimber({
    hoursPerWeek: 10,
    ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 0)],
  })
  const adopted = adoptPlan(before, value(planFor(before, framework, TODAY)), 'plan', TODAY)
  const id = adopted.plan!.milestones[0]!.id
  return { profile: changeMilestone(adopted, id, { pinned: true }), id }
}

const lostAt = (profile: Profile, pace: Partial<Profile['pace']>): readonly string[] => {
  const tried = { ...profile, pace: { ...profile.pace, ...pace } }
  const then = value(proposedPlan(tried, framework, TODAY)).milestones
  return lostPins(adoptedMilestones(profile, framework)!, then).map(({ id }) => id)
}

describe('pinned weeks that have no room any more', () => {
  it('are told, and the nearest hours that keep them are found', () => {
    const { profile, id } = pinned()
    expect(lostAt(profile, {})).toEqual([])
    expect(lostAt(profile, { hoursPerWeek: 0.5 })).toEqual([id])
    const tried = { ...profile, pace: { ...profile.pace, hoursPerWeek: 0.5 } }
    const hours = hoursThatKeep(tried, framework, TODAY, [id])!
    expect(hours).toBeGreaterThan(0.5)
    expect(hours).toBeLessThanOrEqual(10)
    expect(lostAt(profile, { hoursPerWeek: hours })).toEqual([])
    expect(lostAt(profile, { hoursPerWeek: hours - 0.5 })).toEqual([id])
  })

  it('are out of reach where all of them are time off', () => {
    const { profile, id } = pinned()
    const slowTimes = [{ id: 's', from: '2026-11-01', to: '2028-12-31', share: 0, reason: 'Leave' }]
    expect(lostAt(profile, { slowTimes })).toEqual([id])
    expect(hoursThatKeep({ ...profile, pace: { ...profile.pace, slowTimes } }, framework, TODAY, [id])).toBeUndefined()
  })
})
