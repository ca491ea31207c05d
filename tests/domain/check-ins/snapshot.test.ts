import { describe, expect, it } from 'vitest'
import { snapshotOf, takeCheckIn } from '#domain/check-ins/snapshot.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import { adoptPlan, finishAction } from '#domain/profile/plan-changes.ts'
import { rate } from '#domain/profile/rating-changes.ts'
import { findAction } from '#domain/framework/framework.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { aFramework, aProfile, TODAY } from '#tests/support/build-plan.ts'
import { agreed } from '#tests/support/build-framework.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const framework = aFramework()
const adopted = adoptPlan(aProfile(), valueOf(planFor(aProfile(), framework, TODAY)), 'plan-1', TODAY)

describe('a snapshot', () => {
  it('has readiness for every rung of the way, in whole percent', () => {
    const { readiness, rung, goal } = snapshotOf(adopted, framework, TODAY)
    expect([rung, goal]).toEqual([adopted.person.rung, adopted.person.goal])
    expect(readiness.at(-1)?.rung).toBe(goal)
    for (const { low, high } of readiness) {
      expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true)
      expect(low).toBeLessThanOrEqual(high)
    }
  })

  it('holds the rating that counts of each rater, and what is finished', () => {
    const input = { skill: 'reporting', level: 3, sure: 'fairly-sure' } as const
    const self = rate(adopted, { ...input, by: 'self' }, 'r-new', '2026-12-01')
    const both = rate(self, { ...input, level: 2, by: 'manager' }, 'r-manager', '2026-12-01')
    const action = findAction(framework, adopted.plan?.milestones[0]?.actions[0] ?? '')
    if (!action) throw new Error('The plan is empty.')
    const { ratings, done } = snapshotOf(finishAction(both, action, 'p', '2026-12-01'), framework, '2026-12-01')
    const reporting = ratings.filter(({ skill }) => skill === 'reporting')
    expect(reporting.map(({ by, level }) => `${by} ${level}`).toSorted()).toEqual(['manager 2', 'self 3'])
    expect(done).toEqual([action.id])
  })
})

it('holds a level that both agreed on as the word of both', () => {
  const input = { skill: 'reporting', level: 4, sure: 'fairly-sure', by: 'self' } as const
  const rated = rate(adopted, input, 'r-new', '2026-12-01')
  const both = { ...rated, agreements: [agreed('reporting', 3, { on: '2026-12-02' })] }
  const { ratings } = snapshotOf(both, framework, '2026-12-03')
  expect(ratings.filter(({ skill }) => skill === 'reporting').map(({ by, level }) => `${by} ${level}`)).toEqual([
    'self 3',
    'manager 3',
  ])
})

describe('a check-in', () => {
  it('freezes the day: what changes later does not change it', () => {
    const taken = takeCheckIn(adopted, framework, { nothingChanged: false, note: 'Good month.' }, 'c', '2026-12-21')
    const later = rate(taken, { skill: 'reporting', by: 'self', level: 5, sure: 'guess' }, 'r', '2027-01-10')
    expect(later.checkIns).toEqual(taken.checkIns)
    expect(later.checkIns[0]?.snapshot.plan).toEqual(adopted.plan)
  })

  it('takes the place of an earlier one of the same day', () => {
    const once = takeCheckIn(adopted, framework, { nothingChanged: true, note: '' }, 'first', '2026-12-21')
    const twice = takeCheckIn(once, framework, { nothingChanged: false, note: 'After all.' }, 'second', '2026-12-21')
    expect(twice.checkIns).toHaveLength(1)
    expect(twice.checkIns[0]).toMatchObject({ id: 'first', nothingChanged: false, note: 'After all.' })
    expect(
      takeCheckIn(twice, framework, { nothingChanged: true, note: '' }, 'third', '2027-01-21').checkIns,
    ).toHaveLength(2)
  })

  it('keeps the words of the one it takes the place of', () => {
    const first = takeCheckIn(adopted, framework, { nothingChanged: false, note: 'Good month.' }, 'a', '2026-12-21')
    const again = takeCheckIn(first, framework, { nothingChanged: true, note: '' }, 'b', '2026-12-21')
    expect(again.checkIns[0]).toMatchObject({ nothingChanged: false, note: 'Good month.' })
    const more = takeCheckIn(again, framework, { nothingChanged: false, note: 'And a talk.' }, 'c', '2026-12-21')
    expect(more.checkIns[0]?.note).toBe('Good month.\nAnd a talk.')
  })

  it('is a part of the document that opens again', () => {
    const taken = takeCheckIn(adopted, framework, { nothingChanged: true, note: '' }, 'c', '2026-12-21')
    expect(valueOf(openProfile(JSON.parse(JSON.stringify(taken)), 'sam.json'))).toEqual(taken)
  })
})
