import { expect, it } from 'vitest'
import { progressWords, withAnswer } from '#renderer/features/skills/rating-speed.ts'

it('the usual speed counts until three answers tell of another', () => {
  expect(progressWords(2, 16, [60, 60])).toBe('2 of 16 rated · about 7 min left')
  expect(progressWords(3, 16, [60, 60, 60])).toBe('3 of 16 rated · about 13 min left at your speed so far')
})

it('a pause is no answer time', () => {
  expect(withAnswer([20], 600)).toEqual([20])
  expect(withAnswer([20], 25)).toEqual([20, 25])
})

it('a finished round names no time', () => {
  expect(progressWords(16, 16, [10, 10, 10])).toBe('All 16 rated')
})
