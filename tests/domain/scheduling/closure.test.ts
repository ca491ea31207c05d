import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestClosure } from '#domain/scheduling/closure.ts'

/** Every closed set tried. */
function bestSum(values: readonly number[], needs: readonly (readonly number[])[]): number {
  let best = 0
  for (let set = 0; set < 2 ** values.length; set += 1) {
    const inside = (i: number): boolean => ((set >> i) & 1) === 1
    if (!values.every((_, i) => !inside(i) || needs[i]!.every(inside))) continue
    best = Math.max(
      best,
      values.reduce((sum, value, i) => sum + (inside(i) ? value : 0), 0),
    )
  }
  return best
}

describe('the best closed set', () => {
  it('is closed, and no closed set is worth more', () => {
    const graphs = fc.array(
      fc.record({ value: fc.integer({ min: -9, max: 9 }), links: fc.array(fc.nat(), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 9 },
    )
    fc.assert(
      fc.property(graphs, (nodes) => {
        const values = nodes.map(({ value }) => value)
        const needs = nodes.map(({ links }, i) => (i === 0 ? [] : [...new Set(links.map((link) => link % i))]))
        const inside = bestClosure(Float64Array.from(values), needs, 1e-9)
        needs.forEach((list, i) => {
          if (inside[i] === 1) for (const j of list) expect(inside[j]).toBe(1)
        })
        expect(values.reduce((sum, value, i) => sum + (inside[i] === 1 ? value : 0), 0)).toBe(bestSum(values, needs))
      }),
    )
  })

  it('of a long chain is found without running out of stack', () => {
    const length = 2_000
    const values = Float64Array.from({ length }, (_, i) => (i === length - 1 ? length * 2 : -1))
    const needs = Array.from({ length }, (_, i) => (i === 0 ? [] : [i - 1]))
    expect(bestClosure(values, needs, 1e-9).every((inside) => inside === 1)).toBe(true)
  })
})
