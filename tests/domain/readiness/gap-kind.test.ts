import { describe, expect, it } from 'vitest'
import { sayGapKind } from '#domain/readiness/gap-kind.ts'
import { aProfile } from '#tests/support/build-profile.ts'

describe('saying what stands in the way', () => {
  it('keeps a log: another day adds, the same day corrects', () => {
    const first = sayGapKind(aProfile(), 'budget', 'skill', 'a', '2027-01-04')
    const corrected = sayGapKind(first, 'budget', 'chance', 'b', '2027-01-04')
    expect(corrected.gapKinds).toEqual([{ id: 'a', skill: 'budget', kind: 'chance', on: '2027-01-04' }])
    const later = sayGapKind(corrected, 'budget', 'authority', 'c', '2027-02-01')
    expect(later.gapKinds.map(({ kind }) => kind)).toEqual(['chance', 'authority'])
  })

  it('leaves the profile alone when the same is said again, and other skills always', () => {
    const said = sayGapKind(aProfile(), 'budget', 'skill', 'a', '2027-01-04')
    expect(sayGapKind(said, 'budget', 'skill', 'b', '2027-03-01')).toBe(said)
    expect(sayGapKind(said, 'hiring', 'chance', 'b', '2027-01-04').gapKinds).toHaveLength(2)
  })
})
