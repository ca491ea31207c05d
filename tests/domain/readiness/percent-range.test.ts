import { expect, it } from 'vitest'
import { percentRange } from '#domain/readiness/percent-range.ts'

it('rounds down, so that 100% means all of it, and collapses when both ends agree', () => {
  expect([
    percentRange(0.516, 0.714),
    percentRange(0.706, 0.709),
    percentRange(0.57, 0.999),
    percentRange(1, 1),
  ]).toEqual(['51–71%', '70%', '57–99%', '100%'])
})
