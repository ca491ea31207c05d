import { describe, expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import { radarAxes } from '#domain/readiness/radar-axes.ts'
import { aClimber, aFramework, aRung, aSkill, rated } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'

describe('radar axes', () => {
  it('gives each required skill a spoke while there are few domains', () => {
    const framework = aFramework()
    const axes = radarAxes(
      aClimber({ ratings: [rated('reports', 2)] }),
      framework,
      findRung(framework, 'lead') as Rung,
      TODAY,
    )
    expect(axes).toEqual([
      { id: 'reports', label: 'reports', have: 2, need: 3, assumed: false },
      { id: 'systems', label: 'systems', have: 2, need: 2, assumed: true },
      { id: 'budget', label: 'budget', have: 1, need: 2, assumed: true },
    ])
  })

  it('averages by domain from five domains on', () => {
    const ids = ['one', 'two', 'three', 'four', 'five']
    const rung = aRung('top', 'shared', { 'one-a': 4, 'one-b': 2, 'two-a': 3, 'three-a': 3, 'four-a': 3, 'five-a': 3 })
    const framework = aFramework({
      domains: ids.map((id) => ({ id, name: id, shortName: id, meaning: id })),
      skills: [...ids.map((id) => aSkill(`${id}-a`, id)), aSkill('one-b', 'one')],
      rungs: [rung],
    })
    const profile = aClimber({ rung: 'top', goal: 'top', ratings: [rated('one-a', 1), rated('one-b', 2)] })
    expect(radarAxes(profile, framework, rung, TODAY)[0]).toEqual({
      id: 'one',
      label: 'one',
      have: 1.5,
      need: 3,
      assumed: false,
    })
  })
})
