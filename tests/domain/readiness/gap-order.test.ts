import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOwnOrder, moveGap, resetGapOrder } from '#domain/readiness/gap-order.ts'
import { aProfile } from '#tests/support/build-profile.ts'

const RANKED = ['a', 'b', 'c', 'd', 'e']
const gaps = RANKED.map((skill) => ({ skill }))
const shown = (gapOrder: readonly string[]): string =>
  inOwnOrder(gaps, gapOrder)
    .map(({ skill }) => skill)
    .join('')

describe('gaps in an order of one’s own', () => {
  it('puts those moved by hand first and leaves the others to their scores', () => {
    expect(shown([])).toBe('abcde')
    expect(shown(['d', 'b'])).toBe('dbace')
    expect(shown(['gone', 'e'])).toBe('eabcd')
  })

  it('moves one before another, or to the end', () => {
    const moved = moveGap(aProfile(), RANKED, 'd', 'b')
    expect(shown(moved.gapOrder)).toBe('adbce')
    expect(moved.gapOrder).toEqual(['a', 'd'])
    expect(shown(moveGap(moved, RANKED, 'a', undefined).gapOrder)).toBe('dbcea')
  })

  it('forgets the order when a gap is moved back to where its score puts it', () => {
    const moved = moveGap(aProfile(), RANKED, 'c', 'a')
    expect(moveGap(moved, RANKED, 'c', 'd').gapOrder).toEqual([])
    expect(resetGapOrder(moved).gapOrder).toEqual([])
  })

  it('leaves the profile alone when nothing moves or the skill is no gap', () => {
    const profile = aProfile()
    expect(moveGap(profile, RANKED, 'b', 'c')).toBe(profile)
    expect(moveGap(profile, RANKED, 'b', 'b')).toBe(profile)
    expect(moveGap(profile, RANKED, 'gone', 'b')).toBe(profile)
    expect(resetGapOrder(profile)).toBe(profile)
  })

  it('shows exactly the order that was asked for, whatever was moved before', () => {
    const letter = fc.constantFrom(...RANKED)
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, fc.option(letter, { nil: undefined })), { maxLength: 8 }), (moves) => {
        let profile = aProfile()
        let expected = [...RANKED]
        for (const [skill, before] of moves) {
          if (skill === before) continue
          profile = moveGap(profile, RANKED, skill, before)
          const others = expected.filter((one) => one !== skill)
          expected = others.toSpliced(before === undefined ? others.length : others.indexOf(before), 0, skill)
          expect(shown(profile.gapOrder)).toBe(expected.join(''))
        }
      }),
    )
  })
})
