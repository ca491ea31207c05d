import { describe, expect, it } from 'vitest'
import { standingPoint } from '#domain/planning/reached-levels.ts'
import { finishAction, reopenAction } from '#domain/profile/plan-changes.ts'
import { openProofs, proofOf, rateToProve } from '#domain/profile/proving.ts'
import { rate } from '#domain/profile/rating-changes.ts'
import { aClimber, aFramework, anAction, aRaise, rated } from '#tests/support/build-framework.ts'

const action = anAction('write-it', [aRaise('reports', 2), aRaise('budget', 1)])
const framework = aFramework({ actions: [action] })
const before = aClimber({ ratings: [rated('reports', 2), rated('budget', 1)] })
const finished = finishAction(before, action, 'p', '2026-11-02')
const says = (skill: string, level: 1 | 2 | 3) => ({ skill, by: 'self', level, sure: 'fairly-sure' }) as const

describe('proving a finished action', () => {
  it('asks for each skill that it raises, also when they were rated earlier on the same day', () => {
    expect(openProofs(before, framework)).toEqual([])
    const [proof] = openProofs(finished, framework)
    expect(proof?.steps.map(({ skill, rated: isRated }) => [skill, isRated])).toEqual([
      ['reports', false],
      ['budget', false],
    ])
  })

  it('can be left half done and is over when the last skill is rated', () => {
    const half = rateToProve(finished, 'write-it', says('reports', 3), 'r', '2026-11-02')
    expect(openProofs(half, framework)[0]?.steps.map((step) => step.rated)).toEqual([true, false])
    const whole = rateToProve(half, 'write-it', says('budget', 2), 'r2', '2026-11-03')
    expect(openProofs(whole, framework)).toEqual([])
    expect(proofOf(whole, framework, 'write-it')?.steps.every((step) => step.rated)).toBe(true)
  })

  it('takes a rating of a later day for the answer, wherever it was given', () => {
    const later = rate(finished, says('reports', 3), 'r', '2026-11-09')
    expect(openProofs(later, framework)[0]?.steps.map((step) => step.rated)).toEqual([true, false])
  })

  it('takes a rating of the same day for the answer when it says that the level is reached, as the board does', () => {
    const same = rate(rate(finished, says('reports', 3), 'r', '2026-11-02'), says('budget', 1), 's', '2026-11-02')
    expect(openProofs(same, framework)[0]?.steps.map((step) => step.rated)).toEqual([true, false])
    expect(openProofs(rate(same, says('budget', 2), 't', '2026-11-02'), framework)).toEqual([])
  })

  it('leaves out what is not applicable', () => {
    const without = rate(finished, { ...says('budget', 1), level: 'not-applicable' }, 'r', '2026-11-02')
    expect(openProofs(without, framework)[0]?.steps.map(({ skill }) => skill)).toEqual(['reports'])
  })

  it('begins anew when the action is reopened and finished again', () => {
    const proved = rateToProve(finished, 'write-it', says('reports', 3), 'r', '2026-11-02')
    const again = finishAction(reopenAction(proved, 'write-it'), action, 'p', '2026-11-03')
    expect(openProofs(again, framework)[0]?.steps.every((step) => !step.rated)).toBe(true)
  })

  it('lets the answer decide what was raised, on the very day too', () => {
    expect(standingPoint(finished, framework).levels.get('reports')).toBe(3)
    const humble = rateToProve(finished, 'write-it', says('reports', 2), 'r', '2026-11-02')
    expect(standingPoint(humble, framework).levels.get('reports')).toBe(2)
  })
})
