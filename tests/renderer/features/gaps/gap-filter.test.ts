import { describe, expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import { rankedGaps } from '#domain/readiness/gaps.ts'
import { filterChoices, NO_FILTER, passes } from '#renderer/features/gaps/gap-filter.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'

const framework = aFramework()
const profile = aClimber({
  ratings: [rated('reports', 2), rated('systems', 1), rated('budget', 1)],
  gapKinds: [{ id: 'a', skill: 'budget', kind: 'authority', on: '2026-11-02' }],
})
const gaps = rankedGaps(profile, framework, findRung(framework, 'lead') as Rung, '2026-11-21')
const left = (filter: Partial<typeof NO_FILTER>): string[] =>
  gaps.filter((gap) => passes(gap, { ...NO_FILTER, ...filter }, framework)).map(({ skill }) => skill)

describe('filters over the gaps', () => {
  it('leave those of a domain, a kind or a weight, and all together', () => {
    expect(left({ domain: 'business' })).toEqual(['budget'])
    expect(left({ kind: 'authority' })).toEqual(['budget'])
    expect(left({ kind: 'none', weight: 'core' })).toEqual(['reports'])
    expect(left({ weight: 'supporting' })).toEqual(['systems'])
    expect(left({})).toHaveLength(gaps.length)
  })

  it('say how many each choice would leave, and offer no domain without gaps', () => {
    const [domain, kind] = filterChoices(framework, gaps)
    expect(domain?.options.map(({ label }) => label)).toEqual(['All', 'The craft (2)', 'The business (1)'])
    expect(kind?.options.map(({ label }) => label)).toContain('not said yet (2)')
    const [, , weight] = filterChoices(framework, gaps, { ...NO_FILTER, domain: 'business' })
    expect(weight?.options.map(({ label }) => label)).toEqual(['All', 'core (1)', 'supporting (0)'])
    const onlyBudget = gaps.filter(({ skill }) => skill === 'budget')
    expect(filterChoices(framework, onlyBudget)[0]?.options.map(({ value }) => value)).toEqual(['all', 'business'])
  })
})
