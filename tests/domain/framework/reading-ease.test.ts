import { expect, it } from 'vitest'
import { readingEase } from '#domain/framework/reading-ease.ts'

it('of a text with known counts is the formula of Flesch', () => {
  expect(readingEase(['The cat sat on the mat.'])).toBeCloseTo(206.835 - 1.015 * 6 - 84.6)
})

it('falls with longer words and with longer sentences', () => {
  const plain = readingEase(['We sent the list. The rep called.'])
  expect(readingEase(['We sent the list and then the rep called'])).toBeLessThan(plain)
  expect(readingEase(['Organizational accountability necessitates documentation.'])).toBeLessThan(plain)
})

it('counts a line without a full stop as a sentence, and no line as none', () => {
  expect(readingEase(['A cat', 'A cat'])).toBeCloseTo(readingEase(['A cat.']))
  expect(readingEase(['', '—'])).toBeNaN()
})
