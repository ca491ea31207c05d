import { describe, expect, it } from 'vitest'
import { compareSnapshots } from '#domain/check-ins/compare-snapshots.ts'
import { differenceRows } from '#domain/check-ins/difference-rows.ts'
import { lookBack } from '#domain/check-ins/look-back.ts'
import { snapshotOf, takeCheckIn } from '#domain/check-ins/snapshot.ts'
import { finishAction } from '#domain/profile/plan-changes.ts'
import { rate } from '#domain/profile/rating-changes.ts'
import { takeTurn } from '#domain/profile/life-changes.ts'
import { value } from '#tests/support/result.ts'
import { aClimber, aFramework, rated, shown } from '#tests/support/build-framework.ts'
import { aPlanVersion } from '#tests/support/build-profile.ts'

const framework = aFramework()
const climber = aClimber({
  ratings: [rated('reports', 3), rated('budget', 1)],
  evidence: [shown('reports', { on: '2024-01-01' })],
  fixedDates: [
    { id: 'far', title: 'Appraisal', on: '2027-09-01', kind: 'appraisal' },
    { id: 'near', title: 'QBR', on: '2026-12-20', kind: 'review' },
  ],
})

describe('what a check-in asks about', () => {
  it('offers old evidence, days that come soon, and counts ticks since the last one', () => {
    const checked = takeCheckIn(climber, framework, { nothingChanged: true, note: '' }, 'c', '2026-11-10')
    const action = framework.actions.find(({ id }) => id === 'budget-to-2')!
    const worked = finishAction(checked, action, 'p', '2026-11-20')
    const back = lookBack(worked, framework, [], '2026-12-10')
    expect(back.stale.map(({ id }) => id)).toEqual(['reports'])
    expect(back.dates.map(({ id }) => id)).toEqual(['near'])
    expect(back.ticked).toBe(2)
    expect(lookBack(worked, framework, [], '2026-12-21').dates).toEqual([])
  })

  it('counts ticks from the first plan on while there is no check-in, however often the plan was made again', () => {
    const action = framework.actions.find(({ id }) => id === 'budget-to-2')!
    const worked = finishAction(climber, action, 'p', '2026-11-20')
    const plans = { baseline: aPlanVersion({ on: '2026-11-16' }), plan: aPlanVersion({ on: '2026-11-30' }) }
    expect(lookBack({ ...worked, ...plans }, framework, [], '2026-12-10').ticked).toBe(2)
  })

  it('says what moved in sentences, the job first and levels last, and nothing when nothing did', () => {
    const before = snapshotOf(climber, framework, '2026-11-10')
    expect(differenceRows(compareSnapshots(before, before), framework)).toEqual([])
    const better = rate(climber, { skill: 'budget', by: 'self', level: 2, sure: 'fairly-sure' }, 'r', '2026-12-01')
    const turn = { kind: 'new-goal', goal: 'head', note: '' } as const
    const moved = value(takeTurn(better, framework, turn, 't', '2026-12-01'))
    const rows = differenceRows(compareSnapshots(before, snapshotOf(moved, framework, '2026-12-01')), framework)
    expect(rows[0]?.sentence).toBe('Goal: The lead before, The head after.')
    expect(rows[1]?.what).toBe('Ready for The lead')
    expect(rows.at(-1)).toMatchObject({ what: 'budget', before: '1 Aware', after: '2 Practicing' })
  })
})
