import fc from 'fast-check'
import { expect, it } from 'vitest'
import { same } from '#domain/merge/same.ts'

it('says what JSON says, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy: unknown = JSON.parse(JSON.stringify(value))
      expect(same(copy, copy)).toBe(true)
      expect(same(copy, reversed(copy))).toBe(true)
    }),
  )
  expect(same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(true)
})

it.each([
  [
    [1, 2],
    [2, 1],
  ],
  [[1], { 0: 1 }],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  ['1', 1],
  [null, {}],
])('tells %j from %j', (one, other) => {
  expect(same(one, other)).toBe(false)
})

/** The same value with the keys of every object in the other order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
