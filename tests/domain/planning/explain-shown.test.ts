import { describe, expect, it } from 'vitest'
import { explainShown } from '#domain/planning/explain-shown.ts'
import { adoptPlan, changeMilestone } from '#domain/profile/plan-changes.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { changePace } from '#domain/profile/person-changes.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const profile = aClimber({ ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 0)] })
const plan = value(planFor(profile, framework, TODAY))
const adopted = adoptPlan(profile, plan, 'plan-1', TODAY)
const id = plan.milestones[0]!.id

describe('the explanation of a shown milestone', () => {
  it('is the same for a proposal and for the plan adopted from it', () => {
    expect(explainShown(adopted, framework, TODAY, id)).toEqual(explainShown(profile, framework, TODAY, id))
  })

  it('does not blame a milestone for what another pace has moved', () => {
    const slower = changePace(adopted, { hoursPerWeek: 1 })
    const explained = explainShown(slower, framework, TODAY, id)!
    const fresh = value(planFor(slower, framework, TODAY))
    for (const { rung, before } of explained.without)
      expect(before).toBe(fresh.gates.find((gate) => gate.rung === rung)?.readyOn)
  })

  it('says that a pinned one is pinned, and nothing of one that is not in the plan', () => {
    const pinned = changeMilestone(adopted, id, { pinned: true })
    expect(explainShown(pinned, framework, TODAY, id)?.timing).toEqual({ kind: 'pinned' })
    expect(explainShown(adopted, framework, TODAY, 'm-unknown')).toBeUndefined()
  })
})
