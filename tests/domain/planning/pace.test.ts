import { describe, expect, it } from 'vitest'
import { weekEnd, weeklyHours, weekOf, weekStart } from '#domain/planning/pace.ts'
import type { Pace } from '#domain/profile/plan-record.ts'

const START = '2026-11-23'

function pace(hoursPerWeek: number, ...slow: readonly (readonly [from: string, to: string, share: number])[]): Pace {
  return {
    hoursPerWeek,
    atOnce: 2,
    slowTimes: slow.map(([from, to, share], i) => ({ id: `s${i}`, from, to, share, reason: '' })),
  }
}

describe('the hours of each week', () => {
  it('are the full hours where nothing slows', () => {
    expect(weeklyHours(pace(5), START)).toEqual({ offered: [], usable: [], full: 5, fullUsable: 5 })
  })

  it('are the mean over the workdays, weekends counting nothing', () => {
    expect(weeklyHours(pace(5, ['2026-11-26', '2026-11-29', 0]), START).offered).toEqual([3])
    expect(weeklyHours(pace(5, ['2026-11-28', '2026-11-29', 0]), START).offered).toEqual([5])
    expect(weeklyHours(pace(5, ['2026-11-27', '2026-11-30', 0.5]), START).offered).toEqual([4.5, 4.5])
  })

  it('count overlapping slow times by the slower', () => {
    expect(
      weeklyHours(pace(10, ['2026-11-23', '2026-11-27', 0.5], ['2026-11-23', '2026-11-24', 0]), START).offered,
    ).toEqual([3])
  })

  it('are used in whole quarters only', () => {
    const { offered, usable, fullUsable } = weeklyHours(pace(3.3, ['2026-11-23', '2026-11-23', 0.5]), START)
    expect([offered, usable, fullUsable]).toEqual([[2.97], [2.75], 3.25])
  })

  it('know slow times that lie before the plan, and those that never end', () => {
    expect(weeklyHours(pace(5, ['2026-01-01', '2026-11-01', 0]), START).offered).toEqual([])
    expect(weeklyHours(pace(5, ['2026-01-01', '2026-11-23', 0]), START).offered).toEqual([4])
    expect(weeklyHours(pace(5, ['2026-01-01', '9999-12-31', 0.2]), START)).toMatchObject({ full: 1, fullUsable: 1 })
  })
})

describe('weeks', () => {
  it('are counted from the first Monday', () => {
    expect([weekOf(START, '2026-11-22'), weekOf(START, '2026-11-29'), weekOf(START, '2026-11-30')]).toEqual([-1, 0, 1])
    expect([weekStart(START, 6), weekEnd(START, 6)]).toEqual(['2027-01-04', '2027-01-10'])
  })
})
