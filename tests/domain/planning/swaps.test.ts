import { describe, expect, it } from 'vitest'
import { MOST_SWAPS, swapsFor, takeSwap } from '#domain/planning/swaps.ts'
import { replan } from '#domain/planning/replan.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'

function adopted(seed: number) {
  const framework = generateFramework({ seed, skills: 8 })
  const profile = generateProfile(framework, { seed, hoursPerWeek: 4 })
  return { framework, profile: adoptPlan(profile, value(planFor(profile, framework, TODAY)), 'plan-1', TODAY) }
}

describe('swapping a milestone for another action', () => {
  it('offers only what leads to a level of it, fits, and is not in the plan', () => {
    let offered = 0
    for (let seed = 1; seed <= 6; seed += 1) {
      const { framework, profile } = adopted(seed)
      const milestone = profile.plan!.milestones[1]!
      const [action] = milestone.actions
      const raises = framework.actions.find(({ id }) => id === action)!.raises
      const swaps = swapsFor(profile, framework, TODAY, milestone.id)
      offered += swaps.length
      expect(swaps.length).toBeLessThanOrEqual(MOST_SWAPS)
      for (const swap of swaps) {
        const other = framework.actions.find(({ id }) => id === swap.action)!
        expect(other.raises.some(({ skill, to }) => raises.some((one) => one.skill === skill && one.to === to))).toBe(
          true,
        )
        expect(profile.plan!.milestones.flatMap(({ actions }) => actions)).not.toContain(swap.action)
        const planned = swap.plan.milestones.flatMap(({ actions }) => actions)
        expect(planned).toContain(swap.action)
        expect(planned).not.toContain(action)
      }
    }
    expect(offered).toBeGreaterThan(0)
  })

  it('once taken, stays when the plan is made again, and the other does not come back', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const { framework, profile } = adopted(seed)
      const milestone = profile.plan!.milestones[1]!
      for (const swap of swapsFor(profile, framework, TODAY, milestone.id).slice(0, 2)) {
        let ids = 0
        const taken = takeSwap(profile, milestone.id, swap, () => `id-${(ids += 1)}`, TODAY)
        const again = value(replan(taken, framework, TODAY)).plan.milestones.flatMap(({ actions }) => actions)
        expect(again).toContain(swap.action)
        expect(again).not.toContain(milestone.actions[0])
        expect(taken.baseline).toEqual(profile.baseline)
      }
    }
  })
})
