import { expect, it } from 'vitest'
import { firstName } from '#domain/one-on-one/words.ts'

it('calls somebody by the first name, whatever stands before it', () => {
  expect(firstName('Dana Ruiz')).toBe('Dana')
  expect(firstName(' Dr. Prof. Dana Ruiz')).toBe('Dana')
  expect(firstName('Dana')).toBe('Dana')
  expect(firstName('D.')).toBe('D.')
})
