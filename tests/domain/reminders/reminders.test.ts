import { describe, expect, it } from 'vitest'
import { planFor } from '#domain/planning/plan-for.ts'
import { finishAction } from '#domain/profile/plan-changes.ts'
import { reminders } from '#domain/reminders/reminders.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { aManager, aMeeting, aTalkItem } from '#tests/support/build-one-on-one.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const ids = (...given: Parameters<typeof reminders>) => reminders(...given).map(({ id }) => id)

describe('what is due when the app opens', () => {
  it('is nothing in a fresh profile, and a check-in a month after', () => {
    expect(ids(aClimber(), [], TODAY)).toEqual([])
    expect(ids(aClimber(), [], '2026-12-02')).toEqual(['check-in'])
    expect(ids(aClimber({ rhythm: 'off' }), [], '2027-12-02')).toEqual([])
  })

  it('is a day that does not move from two weeks before until it is over', () => {
    const fixedDates = [{ id: 'qbr', title: 'QBR', on: '2026-12-05', kind: 'review' }] as const
    const climber = aClimber({ rhythm: 'off', fixedDates })
    expect(ids(climber, [], '2026-11-20')).toEqual([])
    expect(ids(climber, [], TODAY)).toEqual(['date qbr'])
    expect(reminders(climber, [], '2026-12-05')[0]?.text).toBe('Today.')
    expect(ids(climber, [], '2026-12-06')).toEqual([])
  })

  it('is a certificate from thirty days before, and on until it is renewed', () => {
    const certificates = [
      { id: 'soon', name: 'Privacy', earnedOn: '2024-12-21', renewBy: '2026-12-21' },
      { id: 'never', name: 'Degree', earnedOn: '2010-01-01' },
    ]
    const climber = aClimber({ rhythm: 'off', certificates })
    expect(ids(climber, [], '2026-11-20')).toEqual([])
    expect(ids(climber, [], TODAY)).toEqual(['certificate soon'])
    expect(reminders(climber, [], '2027-01-02')[0]?.text).toBe('It ran out on December 21, 2026.')
  })

  it('is a milestone in the week in which it ends, unless it is finished', () => {
    const framework = aFramework()
    const climber = aClimber({ rhythm: 'off', ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 1)] })
    const { milestones } = value(planFor(climber, framework, TODAY))
    const first = milestones.toSorted((a, b) => (a.ends < b.ends ? -1 : 1))[0]!
    expect(ids(climber, milestones, first.ends)).toContain(`milestone ${first.id}`)
    const action = framework.actions.find(({ id }) => id === first.actions[0])!
    expect(ids(finishAction(climber, action, 'p', TODAY), milestones, first.ends)).not.toContain(
      `milestone ${first.id}`,
    )
  })

  it('is a one-on-one from the day before, and what was promised in one by its day', () => {
    const manager = aManager({ next: '2026-11-22' })
    const talkItems = [
      aTalkItem('mine', { tag: 'do-self', due: TODAY }),
      aTalkItem('done', { tag: 'do-self', due: TODAY, doneOn: TODAY }),
      aTalkItem('theirs', { tag: 'do-manager', due: TODAY }),
    ]
    const climber = aClimber({ rhythm: 'off', manager, talkItems })
    expect(ids(climber, [], '2026-11-20')).toEqual([])
    expect(ids(climber, [], TODAY)).toEqual(['promise mine', 'one-on-one'])
    expect(reminders(climber, [], TODAY)[1]?.text).toBe('Tomorrow. Nothing is prepared yet.')
    const prepared = { ...climber, meetings: [aMeeting({ on: '2026-11-20' })] }
    expect(reminders(prepared, [], TODAY)[0]?.text).toBe('It was meant for November 20, 2026. The agenda is drafted.')
  })
})
