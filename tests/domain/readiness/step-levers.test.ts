import { describe, expect, it } from 'vitest'
import { planFor } from '#domain/planning/plan-for.ts'
import { stepLevers, stepLeverTasks } from '#domain/readiness/step-levers.ts'
import { aClimber, aFramework, anAction, aRaise, rated } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const framework = aFramework()

describe('the level steps that bring the next gate forward', () => {
  it('saves the weeks that the plan without that step is shorter', () => {
    const profile = aClimber({ ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 0)], atOnce: 1 })
    const levers = stepLevers(profile, framework, TODAY)
    expect(levers.map(({ skill, from, to }) => [skill, from, to])).toEqual(
      expect.arrayContaining([
        ['reports', 2, 3],
        ['budget', 0, 1],
      ]),
    )
    const gateOf = (ratings: typeof profile.ratings): string | undefined => {
      const plan = planFor({ ...profile, ratings }, framework, TODAY)
      return plan.ok ? plan.value.gates[0]?.readyOn : undefined
    }
    const before = gateOf(profile.ratings) ?? ''
    for (const { skill, to, weeks } of levers) {
      const after = gateOf([...profile.ratings, rated(skill, to, { on: TODAY })]) ?? ''
      expect((Date.parse(before) - Date.parse(after)) / (7 * 86_400_000)).toBe(weeks)
    }
    expect(levers.map(({ weeks }) => weeks)).toEqual(levers.map(({ weeks }) => weeks).toSorted((a, b) => b - a))
  })

  it('looks at the next rung only, and not at what a supporting skill may lag by', () => {
    const profile = aClimber({
      goal: 'head',
      ratings: [rated('reports', 3), rated('systems', 1), rated('budget', 1)],
    })
    expect(stepLeverTasks(profile, framework, TODAY)).toHaveLength(1)
    expect(stepLevers(profile, framework, TODAY).map(({ skill }) => skill)).toEqual(['budget'])
  })

  it('puts first a step that no action leads to, because it opens the gate', () => {
    const steps = framework.actions.filter(({ id }) => !id.startsWith('budget'))
    const stuck = aFramework({ actions: [...steps, anAction('budget-to-1', [aRaise('budget', 0)])] })
    const profile = aClimber({ ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 1)] })
    expect(stepLevers(profile, stuck, TODAY)[0]).toMatchObject({ skill: 'budget', from: 1, to: 2, opens: true })
  })

  it('finds nothing once the gate is open', () => {
    const profile = aClimber({ ratings: [rated('reports', 3), rated('systems', 2), rated('budget', 2)] })
    expect(stepLevers(profile, framework, TODAY)).toEqual([])
  })

  it('sees a skill that is only raised on the way to one that the gate asks for', () => {
    const roundabout = aFramework({
      actions: [
        anAction('learn-systems', [aRaise('systems', 2)]),
        anAction('use-systems', [aRaise('reports', 2)], { requires: [{ skill: 'systems', level: 3 }] }),
      ],
    })
    const profile = aClimber({ ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 2)] })
    expect(stepLevers(profile, roundabout, TODAY).map(({ skill }) => skill)).toEqual(
      expect.arrayContaining(['reports', 'systems']),
    )
  })
})
