import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dividedBy, exactly, minus, plus, roundedTo, times } from '#domain/impact/estimate.ts'
import type { Estimate } from '#domain/profile/impact-record.ts'

const anyEstimate = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: -1e9, max: 1e9, noNaN: true })))
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]): Estimate => ({ low, likely, high }))

const within = ({ low, high }: Estimate, share: number): number => low + (high - low) * share

const OPERATIONS = [
  ['plus', plus, (a: number, b: number) => a + b],
  ['minus', minus, (a: number, b: number) => a - b],
  ['times', times, (a: number, b: number) => a * b],
] as const

describe('arithmetic on estimates', () => {
  it.each(OPERATIONS)('%s keeps low ≤ likely ≤ high, also with negative numbers', (_, operation) => {
    fc.assert(
      fc.property(anyEstimate, anyEstimate, (one, other) => {
        const { low, likely, high } = operation(one, other)
        expect(low).toBeLessThanOrEqual(likely)
        expect(likely).toBeLessThanOrEqual(high)
      }),
    )
  })

  it.each(OPERATIONS)('%s holds every result that numbers inside the ranges can give', (_, operation, exact) => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(anyEstimate, anyEstimate, share, share, (one, other, s, t) => {
        const result = exact(within(one, s), within(other, t))
        const { low, high } = operation(one, other)
        const slack = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))
        expect(result).toBeGreaterThanOrEqual(low - slack)
        expect(result).toBeLessThanOrEqual(high + slack)
      }),
    )
  })

  it('keeps the order through chains of all of them, division and rounding', () => {
    fc.assert(
      fc.property(fc.array(anyEstimate, { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        const chain = roundedTo(dividedBy(times(minus(a!, b!), plus(c!, d!)), 60), 2)
        expect(chain.low).toBeLessThanOrEqual(chain.likely)
        expect(chain.likely).toBeLessThanOrEqual(chain.high)
      }),
    )
  })

  it('subtracts the high end from the low one, so that a saving is never shown too sure', () => {
    expect(minus({ low: 90, likely: 95, high: 100 }, { low: 10, likely: 20, high: 30 })).toEqual({
      low: 60,
      likely: 75,
      high: 90,
    })
  })

  it('rounds half a cent away from zero as it is written, not as binary fractions have it', () => {
    expect(roundedTo(exactly(1.005), 2).likely).toBe(1.01)
    expect(roundedTo(exactly(-1.005), 2).likely).toBe(-1.01)
    expect(roundedTo(exactly(-0.001), 2).likely).toBe(0)
  })
})
