import { describe, expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import { agreementRounds, agreementTrend, agreementWords } from '#domain/one-on-one/agreement-history.ts'
import { agreeOn, agreeWhereSame, takeBackAgreement } from '#domain/one-on-one/agree.ts'
import { calibrationRows, differences, LARGE_DIFFERENCE } from '#domain/one-on-one/calibration.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { agreed, aClimber, aFramework, rated } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const head = findRung(framework, 'head') as Rung

function rows(profile: Profile) {
  return calibrationRows(profile, framework, head)
}

const manager = (skill: string, level: 0 | 1 | 2 | 3 | 4 | 5, example?: string) =>
  rated(skill, level, { by: 'manager', ...(example !== undefined && { example }) })

const apart = aClimber({
  manager: { name: 'Dana Ruiz', rhythm: 'weekly', minutes: 30 },
  ratings: [
    rated('reports', 3, { example: 'The pipeline report.' }),
    manager('reports', 2, 'Sales rebuilt it.'),
    rated('systems', 1),
    manager('systems', 3),
    rated('budget', 2),
    manager('budget', 2),
  ],
})

describe('calibration', () => {
  it('puts the largest difference first and what both see alike after it', () => {
    expect(rows(apart).map(({ skill, state, apart: levels }) => [skill, state, levels])).toEqual([
      ['systems', 'differs', 2],
      ['reports', 'differs', 1],
      ['budget', 'same', 0],
    ])
    expect(rows(apart)[1]).toMatchObject({
      required: 3,
      core: true,
      examples: { self: 'The pipeline report.', manager: 'Sales rebuilt it.' },
    })
    expect(differences(rows(apart), LARGE_DIFFERENCE).map(({ skill }) => skill)).toEqual(['systems'])
  })

  it('says who has not rated, and leaves out what does not apply', () => {
    const profile = aClimber({
      ratings: [rated('reports', 3), manager('systems', 2), rated('budget', 'not-applicable')],
    })
    expect(rows(profile).map(({ skill, state }) => [skill, state])).toEqual([
      ['reports', 'manager-open'],
      ['systems', 'self-open'],
    ])
  })

  it('is settled once agreed, until one of both says something else', () => {
    const settled = { ...apart, agreements: [agreed('systems', 2)] }
    expect(rows(settled).find(({ skill }) => skill === 'systems')).toMatchObject({
      state: 'agreed',
      self: 2,
      manager: 2,
    })
    const again = { ...settled, ratings: [...settled.ratings, rated('systems', 3, { id: 'again', on: TODAY })] }
    expect(rows(again).find(({ skill }) => skill === 'systems')).toMatchObject({ state: 'differs', apart: 1 })
  })
})

describe('agreeing', () => {
  const [systems, reports] = rows(apart)
  const input = { level: 2 as const, reason: ' Read level 2. ', selfExample: 'Mine.', managerExample: 'Theirs.' }

  it('keeps what each had said, with the manager’s name', () => {
    const after = agreeOn(apart, systems!, input, 'a1', TODAY)
    expect(after.agreements).toEqual([
      {
        id: 'a1',
        skill: 'systems',
        on: TODAY,
        level: 2,
        reason: 'Read level 2.',
        self: { level: 1, example: 'Mine.' },
        manager: { name: 'Dana Ruiz', level: 3, example: 'Theirs.' },
      },
    ])
    expect(after.ratings).toBe(apart.ratings)
    expect(takeBackAgreement(after, 'a1').agreements).toEqual([])
    expect(takeBackAgreement(after, 'unknown')).toBe(after)
  })

  it('takes the place of what was agreed earlier that day and keeps what came before both', () => {
    const first = agreeOn(apart, systems!, input, 'a1', TODAY)
    const row = rows(first).find(({ skill }) => skill === 'systems')!
    const second = agreeOn(first, row, { ...input, level: 3 }, 'a2', TODAY)
    expect(second.agreements).toMatchObject([{ id: 'a1', level: 3, self: { level: 1 }, manager: { level: 3 } }])
  })

  it('changes nothing while one of both has not rated', () => {
    const profile = aClimber({ ratings: [rated('reports', 3)] })
    expect(agreeOn(profile, rows(profile)[0]!, input, 'a1', TODAY)).toBe(profile)
    expect(reports?.state).toBe('differs')
  })

  it('agrees in one step on all that both see alike', () => {
    const after = agreeWhereSame(apart, rows(apart), () => 'a1', TODAY)
    expect(after.agreements).toMatchObject([{ skill: 'budget', level: 2 }])
    expect(rows(after).find(({ skill }) => skill === 'budget')?.state).toBe('agreed')
  })
})

describe('the history of agreement', () => {
  const round = (on: string, ...pairs: readonly (readonly [0 | 1 | 2 | 3 | 4 | 5, 0 | 1 | 2 | 3 | 4 | 5])[]) =>
    pairs.map(([self, theirs], index) =>
      agreed(['reports', 'systems', 'budget'][index] ?? '', self, {
        on,
        self: { level: self, example: '' },
        manager: { level: theirs, example: '' },
      }),
    )
  const three = aClimber({
    agreements: [...round('2026-11-12', [3, 3], [2, 3]), ...round('2026-05-02', [3, 1], [2, 3])],
  })

  it('counts rounds by day, with how far apart they began', () => {
    expect(agreementRounds(three)).toEqual([
      { on: '2026-05-02', skills: 2, same: 0, apart: 1.5 },
      { on: '2026-11-12', skills: 2, same: 1, apart: 0.5 },
    ])
  })

  it('says in words whether both get closer', () => {
    expect(agreementWords(agreementRounds(three))).toBe(
      'Agreed 2 times. On May 2, 2026 you began 1.5 levels apart on average, on November 12, 2026 0.5 levels apart on average. You are getting closer.',
    )
    const alike = agreementRounds(
      aClimber({ agreements: [...round('2026-05-02', [3, 3]), ...round('2026-11-12', [2, 2])] }),
    )
    expect(agreementWords(alike)).toContain('You see the same from the start.')
    const [first] = agreementRounds(three)
    expect(agreementTrend([first!])).toBeUndefined()
    expect(agreementWords([])).toBe('No level has been agreed on yet.')
    expect(agreementTrend([first!, { ...first!, on: TODAY, apart: 1.6 }])).toBe('even')
    expect(agreementTrend([first!, { ...first!, on: TODAY, apart: 2 }])).toBe('further')
  })
})
