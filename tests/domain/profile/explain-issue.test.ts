import { describe, expect, it } from 'vitest'
import { z } from 'zod/mini'
import { explainIssue, placeOf } from '#domain/profile/explain-issue.ts'

function explain(schema: z.ZodMiniType, value: unknown): string {
  const parsed = schema.safeParse(value)
  const issue = parsed.error?.issues[0]
  if (!issue) throw new Error('This value fits the schema.')
  return explainIssue(value, issue)
}

describe('explainIssue', () => {
  it.each([
    [z.number().check(z.positive()), 0, 'the document is 0; it must be more than 0'],
    [z.number().check(z.lt(3)), 3, 'the document is 3; it must be less than 3'],
    [z.string().check(z.maxLength(1)), 'ab', 'the document is "ab"; it must be at most 1 character long'],
    [z.array(z.number()).check(z.maxLength(1)), [1, 2], 'the document is a list; it must have at most 1 entry'],
    [z.literal('a'), 'b', 'the document is "b"; it must be "a"'],
    [z.string().check(z.regex(/^a$/, 'must be the letter a')), 'b', 'the document is "b"; it must be the letter a'],
    [z.boolean(), 1, 'the document is 1; it must be true or false'],
    [z.number(), Infinity, 'the document is Infinity; it must be a number'],
    [z.strictObject({}), { a: 1, b: 2 }, 'the document has the unknown fields "a", "b"'],
    [z.object({ a: z.null() }), { a: {} }, 'a is an object; it must be null'],
  ])('puts what a schema says into words (%#)', (schema, value, words) => {
    expect(explain(schema, value)).toBe(words)
  })

  it('takes the alternative that was meant', () => {
    const schema = z.union([
      z.strictObject({ kind: z.literal('near'), steps: z.number(), by: z.string() }),
      z.strictObject({ kind: z.literal('far'), miles: z.number() }),
    ])
    expect(explain(schema, { kind: 'near', by: 'foot' })).toBe('steps is missing; it must be a number')
    expect(explain(schema, { kind: 'far', miles: 'many' })).toBe('miles is "many"; it must be a number')
  })
})

describe('placeOf', () => {
  it('prefers ids to positions, and finds its way through what is not there', () => {
    const root = { list: [{ id: 'a', x: 1 }, { x: 2 }, { id: 7 }] }
    expect(placeOf(root, ['list', 0, 'x'])).toBe('list › a › x')
    expect(placeOf(root, ['list', 1, 'x'])).toBe('list › item 2 › x')
    expect(placeOf(root, ['list', 2])).toBe('list › item 3')
    expect(placeOf(root, ['other', 4, 'y'])).toBe('other › item 5 › y')
    expect(placeOf(root, [])).toBe('the document')
  })
})
