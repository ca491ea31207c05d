import { describe, expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { UNPROVEN_FACTOR } from '#domain/readiness/constants.ts'
import { rankedGaps, waitingFor } from '#domain/readiness/gaps.ts'
import { aClimber, aFramework, anAction, aRaise, rated, shown } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const head = findRung(framework, 'head') as Rung

describe('ranked gaps', () => {
  it('ranks by missing levels times weight, a quarter more while unproven', () => {
    const profile = aClimber({
      goal: 'head',
      ratings: [rated('reports', 2), rated('systems', 1), rated('budget', 3), rated('budget', 3, { by: 'manager' })],
      evidence: [shown('budget')],
    })
    const gaps = rankedGaps(profile, framework, head, TODAY)
    expect(gaps.map(({ skill, missing, score }) => ({ skill, missing, score }))).toEqual([
      { skill: 'reports', missing: 1, score: 3 * UNPROVEN_FACTOR },
      { skill: 'budget', missing: 1, score: 3 },
      { skill: 'systems', missing: 2, score: 2 * UNPROVEN_FACTOR },
    ])
  })

  it('leaves out what is met and what is not applicable', () => {
    const profile = aClimber({ ratings: [rated('reports', 5), rated('systems', 'not-applicable'), rated('budget', 1)] })
    expect(rankedGaps(profile, framework, head, TODAY).map(({ skill }) => skill)).toEqual(['budget'])
  })

  it('counts the milestones that wait for a skill, following chains', () => {
    const chained = aFramework({
      actions: [
        anAction('learn-systems', [aRaise('systems', 0)]),
        anAction('use-systems', [aRaise('reports', 0)], { requires: [{ skill: 'systems', level: 1 }] }),
        anAction('pay-for-reports', [aRaise('budget', 0)], { requires: [{ skill: 'reports', level: 1 }] }),
      ],
      rungs: framework.rungs.map((rung) =>
        rung.id === 'lead'
          ? { ...rung, requires: rung.requires.map((one) => ({ ...one, level: 1 as const, core: true })) }
          : rung,
      ),
    })
    const profile = aClimber({ ratings: [rated('reports', 0), rated('systems', 0), rated('budget', 0)] })
    const plan = planFor(profile, chained, TODAY)
    if (!plan.ok) throw new Error(plan.error.message)
    expect(waitingFor(plan.value, 'systems')).toBe(2)
    expect(waitingFor(plan.value, 'budget')).toBe(0)
    const lead = findRung(chained, 'lead') as Rung
    const gap = rankedGaps(profile, chained, lead, TODAY, plan.value).find(({ skill }) => skill === 'systems')
    expect(gap).toMatchObject({ unlocks: 2 / 3, waiting: 2, weight: 1, score: 1 * (1 + 2 / 3) })
  })

  it('carries the latest kind that the person gave', () => {
    const profile = aClimber({
      ratings: [rated('reports', 1), rated('systems', 1), rated('budget', 1)],
      gapKinds: [
        { id: 'a', skill: 'budget', kind: 'skill', on: '2026-11-02' },
        { id: 'b', skill: 'budget', kind: 'authority', on: '2026-11-03' },
      ],
    })
    const kinds = rankedGaps(profile, framework, head, TODAY).map(({ skill, kind }) => [skill, kind])
    expect(kinds).toContainEqual(['budget', 'authority'])
    expect(kinds).toContainEqual(['reports', undefined])
  })
})
