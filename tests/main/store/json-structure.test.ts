import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEEPEST, findStructureProblem } from '#main/store/json-structure.ts'

describe('findStructureProblem', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"b":{"c":1,\n"c":2}}', 'c'],
    ['[{"a":1},{"b":[],"b":[]}]', 'b'],
    ['{"a":{},"a":{}}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"":1,"":2}', ''],
    ['{"a\\"b" : 1, "a\\"b"\n:2}', 'a"b'],
  ])('finds the key given twice in %j', (text, key) => {
    expect(findStructureProblem(text)).toMatchObject({ kind: 'duplicate-key', key })
  })

  it('names the line of the second key', () => {
    expect(findStructureProblem('{\n"a": 1,\n"b": 2,\n"a": 3\n}')).toMatchObject({ line: 4 })
  })

  it.each([
    '{"a":{"a":1},"b":{"a":1}}',
    '[{"a":1},{"a":2}]',
    '{"a":"b","b":"a"}',
    '{"a":["a","a"],"b":"a:a"}',
    '{"x":"\\\\","y":"{[\\"a\\":"}',
    '"a"',
    '7',
    '',
  ])('lets %j pass', (text) => {
    expect(findStructureProblem(text)).toBeUndefined()
  })

  it('refuses __proto__ at any depth, spelled in any way, but not as a text', () => {
    expect(findStructureProblem('{"a":[{"__proto__":{"x":1}}]}')).toMatchObject({ kind: 'forbidden-key' })
    expect(findStructureProblem('{"\\u005f_proto__":1}')).toMatchObject({ kind: 'forbidden-key' })
    expect(findStructureProblem('{"a":"__proto__"}')).toBeUndefined()
  })

  it('allows nesting up to the limit and not one deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(findStructureProblem(nested(DEEPEST))).toBeUndefined()
    expect(findStructureProblem(nested(DEEPEST + 1))).toEqual({ kind: 'too-deep' })
    expect(findStructureProblem('{"a":'.repeat(100_000))).toEqual({ kind: 'too-deep' })
  })

  it('has nothing against any JSON that was written from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        expect(text.includes('__proto__') ? undefined : findStructureProblem(text)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('finds a key doubled anywhere in any JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.string({ unit: 'grapheme' }),
        fc.jsonValue(),
        (around, key, value) => {
          fc.pre(key !== '__proto__' && !JSON.stringify([around, value]).includes('__proto__'))
          const member = `${JSON.stringify(key)}:${JSON.stringify(value)}`
          const text = `[${JSON.stringify(around)},{${member},${JSON.stringify(`between ${key}`)}:1,${member}}]`
          expect(findStructureProblem(text)).toMatchObject({ kind: 'duplicate-key', key })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('comes to an end on any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'a', ' ') }), (text) => {
        expect(['object', 'undefined']).toContain(typeof findStructureProblem(text))
      }),
      { numRuns: 300 },
    )
  })
})
