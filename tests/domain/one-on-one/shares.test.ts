import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesOf } from '#domain/one-on-one/shares.ts'

describe('who brings the items', () => {
  it('warns only when the manager brings more than half', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (own, theirs) => {
        const agenda = [
          ...Array.from({ length: own }, () => ({ by: 'self' as const })),
          ...Array.from({ length: theirs }, () => ({ by: 'manager' as const })),
        ]
        const shares = sharesOf(agenda)
        expect([shares.self, shares.manager]).toEqual([own, theirs])
        expect(shares.isManagersMeeting).toBe(theirs > own)
      }),
    )
  })
})
