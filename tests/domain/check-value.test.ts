import { expect, test } from 'vitest'
import { z } from 'zod/mini'
import { checkValue } from '#domain/check-value.ts'

const schema = z.strictObject({ name: z.string(), list: z.array(z.strictObject({ id: z.string() })) })
const good = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }))

test('gives the value of what fits, long lists included', () => {
  for (const count of [0, 3, 5_000, 12_345]) {
    const value = { name: 'x', list: good(count) }
    expect(checkValue(schema, value)).toEqual({ ok: true, value })
  }
})

test('gives every mistake of a short list, and what is no object at all', () => {
  const checked = checkValue(schema, { name: 1, list: [{}, {}] })
  expect(!checked.ok && checked.issues.map(({ path }) => path.join(' '))).toEqual(['name', 'list 0 id', 'list 1 id'])
  for (const value of [undefined, null, 7, 'text', []]) expect(checkValue(schema, value).ok).toBe(false)
})

test('finds one mistake in a long list at its place in the whole', () => {
  const list: object[] = [...good(20_000)]
  list[12_345] = {}
  const checked = checkValue(schema, { name: 'x', list })
  expect(!checked.ok && checked.issues.map(({ path }) => path)).toEqual([['list', 12_345, 'id']])
})

test('a list with more mistakes than can be told has no mistakes named but its first', () => {
  const checked = checkValue(schema, { name: 'x', list: Array.from({ length: 300_000 }, () => ({})) })
  expect(!checked.ok && checked.issues[0]?.path).toEqual(['list', 0, 'id'])
  expect(!checked.ok && checked.issues.length).toBeLessThanOrEqual(5_000)
})
