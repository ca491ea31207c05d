import { describe, expect, it } from 'vitest'
import { adoptedMilestones } from '#domain/planning/adopted-plan.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { standingPoint } from '#domain/planning/reached-levels.ts'
import { adoptPlan, finishAction } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aClimber, aFramework, anAction, aRaise, rated } from '#tests/support/build-framework.ts'
import { goldenFramework, goldenPeople } from '#tests/support/golden-people.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-23'
const both = anAction('both', [aRaise('budget', 0), aRaise('reports', 2)])
const more = anAction('more', [aRaise('budget', 1), aRaise('systems', 1)])
const framework = aFramework({ actions: [both, more] })
const climber = aClimber({ framework, ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 1)] })
const adopted = adopt(climber)

function adopt(profile: Profile, on = TODAY): Profile {
  return adoptPlan(profile, value(planFor(profile, framework, on)), 'plan', on)
}

function raisesOf(profile: Profile): readonly string[] {
  return adoptedMilestones(profile, framework)!.flatMap(({ raises }) =>
    raises.map(({ skill, from, to }) => `${skill} ${from} to ${to}`),
  )
}

describe('what the milestones of an adopted plan raise', () => {
  it('is what was not reached when the plan was made', () => {
    expect(raisesOf(adopted).toSorted()).toEqual(['budget 1 to 2', 'reports 2 to 3'])
  })

  it('stays when it is finished and rated, and when the skill is rated again', () => {
    const finished = finishAction(adopted, both, 'p', '2026-12-14')
    const again = [...finished.ratings, rated('reports', 3, { on: '2026-12-15' })]
    expect(raisesOf({ ...finished, ratings: again })).toEqual(raisesOf(adopted))
  })

  it('is all that the action raises where nobody rated anything, and of what was over before the plan', () => {
    expect(raisesOf({ ...adopted, ratings: [] })).toContain('budget 0 to 1')
    expect(raisesOf(finishAction(adopted, both, 'p', '2026-11-16'))).toContain('budget 0 to 1')
  })

  it.each(goldenPeople())('is never reached before or raised twice in the plan of $sample', ({ profile }) => {
    const golden = goldenFramework()
    const { levels } = standingPoint(profile, golden)
    const plan = adoptPlan(profile, value(planFor(profile, golden, TODAY)), 'plan', TODAY)
    const raises = adoptedMilestones(plan, golden)!.flatMap((milestone) => milestone.raises)
    const reached = raises.map(({ skill, to }) => `${skill} ${to}`)
    expect(raises.length).toBeGreaterThan(30)
    expect(raises.filter(({ skill, to }) => levels.get(skill)! >= to)).toEqual([])
    expect(reached).toEqual([...new Set(reached)])
  })
})
