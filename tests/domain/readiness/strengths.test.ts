import { describe, expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import { strengths } from '#domain/readiness/strengths.ts'
import { aClimber, aFramework, rated, shown } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const path = ['lead', 'head'].map((id) => findRung(framework, id) as Rung)

describe('strengths', () => {
  it('counts the rungs that ask for no more, the furthest ahead first', () => {
    const profile = aClimber({ ratings: [rated('reports', 3), rated('systems', 2), rated('budget', 4)] })
    expect(strengths(profile, framework, path, TODAY).map(({ skill, rungsMet }) => [skill, rungsMet])).toEqual([
      ['budget', 2],
      ['reports', 2],
      ['systems', 1],
    ])
  })

  it('puts what is proven before what is not, and says what gives energy', () => {
    const profile = aClimber({
      ratings: [rated('reports', 3), rated('reports', 3, { by: 'manager' }), rated('budget', 4)],
      evidence: [shown('reports')],
      interests: [{ id: 'one', skill: 'budget', interest: 'gives-energy', on: '2026-11-02' }],
    })
    expect(strengths(profile, framework, path, TODAY)).toEqual([
      { skill: 'reports', level: 3, rungsMet: 2, proven: true },
      { skill: 'budget', level: 4, rungsMet: 2, proven: false, interest: 'gives-energy' },
    ])
  })

  it('leaves out what is assumed, not applicable or below the next rung', () => {
    const profile = aClimber({ ratings: [rated('reports', 2), rated('budget', 'not-applicable')] })
    expect(strengths(profile, framework, path, TODAY)).toEqual([])
    expect(strengths(profile, framework, [], TODAY)).toEqual([])
  })
})
