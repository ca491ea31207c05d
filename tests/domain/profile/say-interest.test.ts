import { expect, it } from 'vitest'
import { interestIn, sayInterest } from '#domain/profile/say-interest.ts'
import { aClimber } from '#tests/support/build-framework.ts'

it('a second word on the same day corrects the first, and one of another day adds to the log', () => {
  const first = sayInterest(aClimber(), 'reports', 'neutral', 'one', '2026-11-01')
  const corrected = sayInterest(first, 'reports', 'drains', 'two', '2026-11-01')
  expect(corrected.interests).toEqual([{ id: 'one', skill: 'reports', interest: 'drains', on: '2026-11-01' }])
  const later = sayInterest(corrected, 'reports', 'gives-energy', 'three', '2026-11-21')
  expect(later.interests).toHaveLength(2)
  expect(interestIn(later, 'reports')).toBe('gives-energy')
  expect(interestIn(later, 'budget')).toBeUndefined()
})

it('saying the same again changes nothing', () => {
  const once = sayInterest(aClimber(), 'reports', 'neutral', 'one', '2026-11-01')
  expect(sayInterest(once, 'reports', 'neutral', 'two', '2026-11-21')).toBe(once)
})
