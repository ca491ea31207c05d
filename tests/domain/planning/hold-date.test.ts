import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { holdDate, weeksToNeighbor } from '#domain/planning/hold-date.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { proposedPlan } from '#domain/planning/replan.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'

function adopted(seed: number) {
  const framework = generateFramework({ seed, skills: 6 })
  const profile = generateProfile(framework, { seed, hoursPerWeek: 4 })
  return { framework, profile: adoptPlan(profile, value(planFor(profile, framework, TODAY)), 'plan-1', TODAY) }
}

function aDate(on: string, milestone: string) {
  return { id: 'qbr', title: 'QBR', on, kind: 'review', milestone } as const
}

describe('a hard date', () => {
  it('has its milestone pinned and over by then, or names a day that can be kept', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(40), fc.integer({ min: 3, max: 300 }), (seed, pick, days) => {
        const { framework, profile } = adopted(seed)
        const milestones = profile.plan!.milestones
        const { id } = milestones[pick % milestones.length]!
        const on = addDays(TODAY, days)
        const held = holdDate(profile, framework, aDate(on, id), 'plan-2', TODAY)
        kinds.add(held.kind)
        const day = held.kind === 'held' ? on : held.nearest
        if (day === undefined) return
        const kept = held.kind === 'held' ? held : holdDate(profile, framework, aDate(day, id), 'plan-2', TODAY)
        expect(kept.kind).toBe('held')
        if (kept.kind !== 'held') return
        const after = kept.profile.plan!.milestones.find((one) => one.id === id)!
        expect(after.pinned).toBe(true)
        expect(after.ends <= day).toBe(true)
        expect(kept.profile.fixedDates).toEqual([aDate(day, id)])
      }),
      { numRuns: 12, seed: 3 },
    )
    expect(kinds).toEqual(new Set(['held', 'refused']))
  })

  it('moves a milestone whose days are over before the date, because a pin to weeks that are over holds nothing', () => {
    const { framework, profile } = adopted(1)
    const milestone = profile.plan!.milestones[0]!
    const later = addDays(milestone.ends, 30)
    const on = addDays(later, 60)
    const held = holdDate(profile, framework, aDate(on, milestone.id), 'plan-2', later)
    if (held.kind !== 'held') throw new Error(held.reason)
    const again = value(proposedPlan(held.profile, framework, later))
    const after = again.milestones.find(({ id }) => id === milestone.id)!
    expect(after.pinned).toBe(true)
    expect(after.starts > later && after.ends <= on).toBe(true)
  })

  it('is refused in time off and in the past, with the nearest day', () => {
    const { framework, profile } = adopted(1)
    const { id } = profile.plan!.milestones[0]!
    const slowTimes = [{ id: 's', from: '2027-08-02', to: '2027-08-15', share: 0, reason: 'Summer' }]
    const off = { ...profile, pace: { ...profile.pace, slowTimes } }
    expect(holdDate(off, framework, aDate('2027-08-05', id), 'p', TODAY)).toEqual({
      kind: 'refused',
      reason: 'August 5, 2027 lies in your time off (Summer).',
      nearest: '2027-08-01',
    })
    expect(holdDate(profile, framework, aDate('2026-11-01', id), 'p', TODAY)).toMatchObject({ nearest: TODAY })
  })
})

describe('the neighbor in the order of the plan', () => {
  it('is the nearest start on that side, if any', () => {
    const all = ['2027-01-04', '2027-01-18', '2027-02-15'].map((starts) => ({ id: starts, starts }))
    expect(weeksToNeighbor(all, '2027-01-18', 'earlier')).toBe(-2)
    expect(weeksToNeighbor(all, '2027-01-18', 'later')).toBe(4)
    expect(weeksToNeighbor(all, '2027-01-04', 'earlier')).toBeUndefined()
  })
})
