import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daySpan,
  dayNumber,
  daysBetween,
  isDay,
  longDay,
  mondayOf,
  mondayOnOrAfter,
  monthName,
  monthsBetween,
  monthStart,
  numberedDay,
  quarterName,
  quarterStart,
} from '#domain/calendar.ts'

describe('days', () => {
  it('accepts real days only', () => {
    expect(['2026-11-21', '2028-02-29', '2000-02-29'].map(isDay)).toEqual([true, true, true])
    expect(
      [
        '2026-02-29',
        '1900-02-29',
        '2026-00-10',
        '2026-04-31',
        '2026-01-00',
        '2026-13-01',
        '2026-1-1',
        '21.11.2026',
        '2026-11-21T00:00',
        '',
      ].map(isDay),
    ).toEqual(Array(10).fill(false))
  })

  it('starts weeks on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOnOrAfter('2026-11-22')).toBe('2026-11-23')
    expect(mondayOnOrAfter('2026-11-23')).toBe('2026-11-23')
  })

  it('counts as Temporal does, in every year that can be written', () => {
    const numbers = fc.integer({ min: dayNumber('0000-01-03'), max: dayNumber('9999-12-31') })
    fc.assert(
      fc.property(numbers, fc.integer({ min: -4_000, max: 4_000 }), (number, days) => {
        const date = new Temporal.PlainDate(1970, 1, 1).add({ days: number })
        const day = date.toString()
        expect(numberedDay(number)).toBe(day)
        expect(dayNumber(day)).toBe(number)
        expect(mondayOf(day)).toBe(date.subtract({ days: date.dayOfWeek - 1 }).toString())
        expect(monthStart(day)).toBe(date.with({ day: 1 }).toString())
        expect(quarterStart(day)).toBe(
          date.with({ month: [1, 4, 7, 10][Math.ceil(date.month / 3) - 1]!, day: 1 }).toString(),
        )
        expect(quarterName(day)).toBe(`Q${Math.ceil(date.month / 3)} ${date.year}`)
        expect(monthName(day)).toMatch(new RegExp(` ${date.year}$`))
        const later = date.add({ days })
        if (later.year < 0 || later.year > 9999) return
        expect(addDays(day, days)).toBe(later.toString())
        expect(daysBetween(day, later.toString())).toBe(days)
      }),
    )
  })

  it('stays at the last day that can be written', () => {
    expect(addDays('9999-12-30', 10)).toBe('9999-12-31')
    expect(addDays('0000-01-02', -10)).toBe('0000-01-01')
  })

  it('refuses what is no day', () => {
    expect(() => dayNumber('soon')).toThrow(RangeError)
    expect(() => addDays('', 1)).toThrow(RangeError)
  })

  it('counts days over the change to summer time', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
    expect(daysBetween('2027-03-29', '2027-03-27')).toBe(-2)
  })

  it('counts whole months and keeps to the end of a short one', () => {
    expect(monthsBetween('2025-05-21', '2026-11-21')).toBe(18)
    expect(monthsBetween('2025-05-22', '2026-11-21')).toBe(17)
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  })

  it('names days, spans and quarters in the same words everywhere', () => {
    expect(longDay('2027-03-05')).toBe('March 5, 2027')
    expect(daySpan('2027-01-11', '2027-03-14')).toBe('Jan 11 – Mar 14, 2027')
    expect(daySpan('2026-12-28', '2027-01-10')).toBe('Dec 28, 2026 – Jan 10, 2027')
    expect(quarterName('2027-12-31')).toBe('Q4 2027')
    expect(quarterStart('2027-12-31')).toBe('2027-10-01')
  })
})
