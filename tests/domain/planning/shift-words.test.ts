import { expect, it } from 'vitest'
import { shiftWords } from '#domain/planning/shift-words.ts'

it('tells a shift in the largest unit that people count in', () => {
  expect(shiftWords('2027-03-14', '2027-03-14')).toBeUndefined()
  expect(shiftWords('2027-03-14', '2027-03-15')).toBe('1 day later')
  expect(shiftWords('2027-03-14', '2027-03-07')).toBe('1 week sooner')
  expect(shiftWords('2027-03-14', '2027-05-02')).toBe('7 weeks later')
  expect(shiftWords('2028-08-13', '2028-03-12')).toBe('5 months sooner')
  expect(shiftWords(undefined, '2028-03-12')).toBe('comes within reach')
  expect(shiftWords('2028-03-12', undefined)).toBe('no longer reached')
})
