import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { weeklyHours } from '#domain/planning/pace.ts'
import { findInSlowTime, turnWeek, weekReasons, weekShare } from '#domain/planning/slow-weeks.ts'

const TODAY = '2026-11-21'
const MONDAY = '2026-12-21'
const holidays = { id: 'h', from: '2026-12-24', to: '2027-01-03', share: 0, reason: 'Holidays' }

describe('the share of a week', () => {
  it('is what the planner counts with', () => {
    const slowTime = fc.record({
      id: fc.uuid(),
      from: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-23', days)),
      length: fc.integer({ min: 0, max: 30 }),
      share: fc.constantFrom(0, 0.25, 0.5, 1),
    })
    fc.assert(
      fc.property(fc.array(slowTime, { maxLength: 4 }), (drawn) => {
        const slowTimes = drawn.map(({ length, ...slow }) => ({ ...slow, to: addDays(slow.from, length), reason: '' }))
        const { offered } = weeklyHours({ hoursPerWeek: 10, atOnce: 1, slowTimes }, '2026-11-23')
        offered.forEach((hours, week) =>
          expect(weekShare(slowTimes, addDays('2026-11-23', week * 7)) * 10).toBeCloseTo(hours, 2),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('has the reasons of what touches its workdays', () => {
    expect(weekShare([holidays], MONDAY)).toBe(0.6)
    expect(weekReasons([holidays, { ...holidays, id: 'x', reason: '' }], MONDAY)).toEqual(['Holidays', 'Time off'])
    expect(weekReasons([holidays], '2026-12-14')).toEqual([])
  })
})

describe('turning a week', () => {
  it('goes from full pace over half pace and off back to full pace', () => {
    const half = turnWeek([], MONDAY, 'w')
    expect(half).toEqual([{ id: 'w', from: MONDAY, to: '2026-12-27', share: 0.5, reason: '' }])
    const off = turnWeek(half, MONDAY, 'unused')
    expect(weekShare(off, MONDAY)).toBe(0)
    expect(turnWeek(off, MONDAY, 'unused')).toEqual([])
  })

  it('leaves a longer slow time alone', () => {
    const longer = { ...holidays, from: '2026-12-14' }
    expect(turnWeek([longer], MONDAY, 'w')).toEqual([longer])
    expect(turnWeek([holidays], MONDAY, 'w')).toContainEqual(holidays)
  })
})

describe('a slow time', () => {
  const of = (change: Partial<typeof holidays>) =>
    findInSlowTime([holidays], { ...holidays, id: 'new', ...change }, TODAY)

  it('that ends before it starts, is over, never ends or is there already has to be put right', () => {
    expect(of({ from: '2027-02-10', to: '2027-02-09' }).problem).toMatch(/before the first/)
    expect(of({ from: '2026-11-01', to: '2026-11-20' }).problem).toMatch(/are over/)
    expect(of({ from: '2027-02-01', to: '2099-12-31' }).problem).toMatch(/nothing can be planned/)
    expect(of({ from: '2027-02-01', to: '2099-12-31', share: 0.5 }).problem).toBeUndefined()
    expect(of({}).problem).toMatch(/“Holidays” has these very days/)
  })

  it('may overlap another, which is said; itself it does not overlap', () => {
    expect(of({ from: '2027-01-01', to: '2027-01-10' })).toEqual({ note: expect.stringMatching(/slower pace counts/) })
    expect(of({ from: '2027-01-04', to: '2027-01-10' })).toEqual({})
    expect(findInSlowTime([holidays], { ...holidays, to: '2027-01-05' }, TODAY)).toEqual({})
  })
})
