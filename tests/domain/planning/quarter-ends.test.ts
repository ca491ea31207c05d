import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { isQuarterEnd, quarterEndShare, withQuarterEnds } from '#domain/planning/quarter-ends.ts'

const TODAY = '2026-11-21'
const holidays = { id: 'h', from: '2026-12-24', to: '2027-01-03', share: 0, reason: 'Holidays' }

describe('quarter ends', () => {
  it('are the last two weeks of each quarter for five years, beside the other slow times', () => {
    const slowTimes = withQuarterEnds([holidays], 0.5, TODAY)
    const ends = slowTimes.filter(isQuarterEnd)
    expect(ends).toHaveLength(20)
    expect(ends.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-18', '2026-12-31'],
      ['2027-03-18', '2027-03-31'],
    ])
    for (const { from, to } of ends) expect(addDays(from, 13)).toBe(to)
    expect(slowTimes).toContainEqual(holidays)
    expect(slowTimes.map(({ from }) => from)).toEqual(slowTimes.map(({ from }) => from).toSorted())
    expect(quarterEndShare(slowTimes, TODAY)).toBe(0.5)
  })

  it('change their pace in place, and go at full pace', () => {
    const half = withQuarterEnds([holidays], 0.5, TODAY)
    const none = withQuarterEnds(half, 0, TODAY)
    expect(none.map(({ id }) => id)).toEqual(half.map(({ id }) => id))
    expect(quarterEndShare(none, TODAY)).toBe(0)
    expect(withQuarterEnds(none, 1, TODAY)).toEqual([holidays])
    expect(quarterEndShare([holidays], TODAY)).toBe(1)
  })

  it('that are over stay as they were', () => {
    const year = withQuarterEnds([], 0.5, TODAY)
    const later = withQuarterEnds(year, 1, '2027-05-01')
    expect(later.map(({ to }) => to)).toEqual(['2026-12-31', '2027-03-31'])
    expect(quarterEndShare(later, '2027-05-01')).toBe(1)
  })
})
