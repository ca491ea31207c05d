import { describe, expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import { readinessOn } from '#domain/readiness/readiness-trend.ts'
import { thenAndNow } from '#domain/readiness/then-and-now.ts'
import { agreed, aClimber, aFramework, rated } from '#tests/support/build-framework.ts'

const framework = aFramework()
const lead = findRung(framework, 'lead') as Rung
const profile = aClimber({
  ratings: [
    rated('reports', 1, { on: '2026-01-05' }),
    rated('systems', 3, { on: '2026-01-05' }),
    rated('reports', 3, { on: '2026-06-05' }),
    rated('budget', 2, { on: '2026-06-05' }),
    rated('systems', 2, { on: '2026-06-05' }),
  ],
})

describe('then and now', () => {
  const compared = thenAndNow(profile, framework, lead, '2026-01-05', '2026-06-05')

  it('lays both days over the same axes', () => {
    expect(compared.axes.map(({ id, before, after, need }) => [id, before, after, need])).toEqual([
      ['reports', 1, 3, 3],
      ['systems', 3, 2, 2],
      ['budget', 1, 2, 2],
    ])
    expect(compared.before).toEqual(readinessOn(profile, framework, lead, '2026-01-05'))
  })

  it('lists what moved, up or down, the largest step first, and says what was only assumed before', () => {
    expect(compared.moved.map(({ skill, from, to, wasAssumed }) => [skill, from, to, wasAssumed])).toEqual([
      ['reports', 1, 3, false],
      ['systems', 3, 2, false],
      ['budget', 1, 2, true],
    ])
  })

  it('marks a level that both agreed on, with its day', () => {
    const settled = { ...profile, agreements: [agreed('reports', 3, { on: '2026-06-05' })] }
    const { moved } = thenAndNow(settled, framework, lead, '2026-01-05', '2026-06-05')
    expect(moved.map(({ skill, agreedOn }) => [skill, agreedOn])).toContainEqual(['reports', '2026-06-05'])
    expect(moved.filter(({ agreedOn }) => agreedOn !== undefined)).toHaveLength(1)
  })

  it('compares any two days, also backwards, and finds nothing between equal ones', () => {
    expect(thenAndNow(profile, framework, lead, '2026-06-05', '2026-01-05').moved[0]).toMatchObject({ from: 3, to: 1 })
    expect(thenAndNow(profile, framework, lead, '2026-03-01', '2026-03-01').moved).toEqual([])
  })
})
