import { describe, expect, it } from 'vitest'
import {
  exactMoney,
  fullNumber,
  rangeTile,
  rangeWords,
  roundMoney,
  roundNumber,
  shortMoney,
} from '#domain/impact/amounts.ts'

describe('amounts in words', () => {
  it('round to two significant digits, in words from a million on', () => {
    expect([19.8, 22_770, 1_249_000, 0.0347, -1_260, 3_450_000_000].map(roundNumber)).toEqual([
      '20',
      '23,000',
      '1.2 million',
      '0.035',
      '−1,300',
      '3.5 billion',
    ])
  })

  it('put a known symbol before and any other code after, with the coins that the currency has', () => {
    expect(exactMoney(22_770, 'USD')).toBe('$22,770.00')
    expect(exactMoney(-22_770.5, 'EUR')).toBe('−€22,770.50')
    expect(exactMoney(22_770, 'JPY')).toBe('22,770 JPY')
    expect(exactMoney(1.5, 'KWD')).toBe('1.500 KWD')
    expect(roundMoney(61_300, 'SEK')).toBe('61,000 SEK')
    expect(shortMoney(22_770, 'USD')).toBe('$23k')
  })

  it('leave the range out where it says nothing', () => {
    const write = (value: number): string => shortMoney(value, 'USD')
    expect(rangeWords({ low: 14_000, likely: 23_000, high: 31_000 }, write)).toBe('between $14k and $31k')
    expect(rangeWords({ low: 5, likely: 5, high: 5 }, write)).toBe('')
    expect(rangeTile({ low: 14_000, likely: 23_000, high: 31_000 }, write)).toBe('$14k – $23k – $31k')
    expect(rangeTile({ low: 5, likely: 5, high: 5 }, write)).toBe('$5')
  })

  it('are never written with an exponent', () => {
    expect(fullNumber(1e12)).toBe('1,000,000,000,000')
    expect(fullNumber(0.0000001)).toBe('0')
  })
})
