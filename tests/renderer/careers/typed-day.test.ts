import { describe, expect, it } from 'vitest'
import { problemOfTypedDay } from '#renderer/careers/typed-day.ts'

describe('a typed day', () => {
  it('may be left out', () => {
    expect(problemOfTypedDay('', { latest: '2026-11-21' })).toBeUndefined()
  })

  it('is not taken for the year 2 while its year is half typed', () => {
    expect(problemOfTypedDay('0002-05-01')).toBe('Enter a day from the year 2000 on.')
    expect(problemOfTypedDay('2026-02-30')).toBe('Enter a day from the year 2000 on.')
    expect(problemOfTypedDay('2000-01-01')).toBeUndefined()
  })

  it('says which days can be chosen when it lies outside of them', () => {
    const limits = { earliest: '2026-01-05', latest: '2026-11-21' }
    expect(problemOfTypedDay('2026-01-04', limits)).toBe('Choose Jan 5, 2026 or a later day.')
    expect(problemOfTypedDay('2026-11-22', limits)).toBe('Choose Nov 21, 2026 or an earlier day.')
    expect(problemOfTypedDay('2026-01-05', limits)).toBeUndefined()
    expect(problemOfTypedDay('2026-11-21', limits)).toBeUndefined()
  })
})
