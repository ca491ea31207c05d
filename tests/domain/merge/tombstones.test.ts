import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyDifferences, mergeCopies } from '#domain/merge/merge-copies.ts'
import { fingerprint } from '#domain/merge/fingerprint.ts'
import { RECORD_LISTS, type ProfileRecord } from '#domain/merge/places.ts'
import { MOST_TOMBSTONES, withTombstones } from '#domain/merge/tombstones.ts'
import type { Choice } from '#domain/merge/apply-merge.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { anyProfile } from '#tests/support/arbitrary-profile.ts'
import { aProfile, anEvidence, aRating } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'

const start = aProfile({
  ratings: [aRating({ id: 'r1' })],
  evidence: [anEvidence({ id: 'e1' }), anEvidence({ id: 'e2' })],
})
let count = 0
const newId = (): string => `t${(count += 1)}`
const without = (profile: Profile, id: string): Profile =>
  withTombstones(
    profile,
    { ...profile, evidence: profile.evidence.filter((one) => one.id !== id) },
    '2027-01-05',
    newId,
  )

function mergedWith(mine: Profile, theirs: Profile, choice: Choice): Profile {
  const found = copyDifferences(mine, theirs)
  if (!found.ok) return mine
  return mergeCopies(mine, theirs, found.value, new Map(found.value.map(({ id }) => [id, choice])), newId)
}

describe('a deleted record', () => {
  it('leaves a note, which goes when the record is there again', () => {
    const gone = without(start, 'e1')
    expect(gone.tombstones).toMatchObject([{ list: 'evidence', key: 'e1', on: '2027-01-05' }])
    expect(withTombstones(gone, { ...gone, evidence: start.evidence }, '2027-01-06', newId).tombstones).toEqual([])
    expect(withTombstones(start, { ...start, gapOrder: ['a'] }, '2027-01-05', newId).tombstones).toBe(start.tombstones)
  })

  it('is not brought back by an older copy, and goes there too', () => {
    const mine = without(start, 'e1')
    expect(failureOf(copyDifferences(mine, start)).code).toBe('stale')
    expect(valueOf(copyDifferences(start, mine))).toMatchObject([{ id: 'evidence/e1', kind: 'removed' }])
    expect(mergedWith(start, mine, 'accept').evidence.map(({ id }) => id)).toEqual(['e2'])
  })

  it('that the other copy has changed since is asked about', () => {
    const mine = without(start, 'e1')
    const theirs = { ...start, evidence: start.evidence.map((one) => ({ ...one, text: `${one.text} More.` })) }
    expect(valueOf(copyDifferences(mine, theirs)).find(({ id }) => id === 'evidence/e1')).toMatchObject({
      kind: 'conflict',
    })
  })

  it('stays deleted on a third copy as well', () => {
    const third = mergedWith(start, mergedWith(without(start, 'e1'), start, 'accept'), 'accept')
    expect(third.evidence.map(({ id }) => id)).toEqual(['e2'])
    expect(mergedWith(third, start, 'accept').evidence.map(({ id }) => id)).toEqual(['e2'])
  })

  it('of a sample leaves nothing, and old notes make room', () => {
    const sample = { ...start, sample: true }
    expect(without(sample, 'e1').tombstones).toEqual([])
    const many = Array.from({ length: MOST_TOMBSTONES }, (_, at) => ({
      id: `x${at}`,
      list: 'evidence',
      key: `k${at}`,
      on: '2027-01-01',
    }))
    expect(without({ ...start, tombstones: many }, 'e1').tombstones).toHaveLength(MOST_TOMBSTONES)
  })
})

it('another profile, and a copy that says the same, are said to be so', () => {
  expect(failureOf(copyDifferences(start, { ...start, id: 'eve' })).message).toMatch(/another profile/)
  expect(failureOf(copyDifferences(start, { ...start, revision: 99, createdOn: '2020-01-01' })).message).toMatch(
    /the same/,
  )
})

it('a print is of what is said, not of the order of the keys', () => {
  expect(fingerprint({ a: 1, b: [1, { c: 2 }] })).toBe(fingerprint({ b: [1, { c: 2 }], a: 1, d: undefined }))
  expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 2 }))
})

const RUNS = { numRuns: process.env['OPSLADDER_THOROUGH'] === '1' ? 10_000 : 25, endOnFailure: true }

it('any two copies of one profile merge to the same again, and lose nothing that either added', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (one, other) => {
      const mine = { ...one, tombstones: [] }
      const theirs = { ...other, id: one.id, tombstones: [] }
      const merged = mergedWith(mine, theirs, 'both')
      for (const list of RECORD_LISTS.filter((name) => !['progress', 'declined', 'postponed'].includes(name))) {
        const says = (record: ProfileRecord): string => fingerprint({ ...record, id: '' })
        const now = new Set((merged[list] as readonly ProfileRecord[]).map(says))
        for (const record of [...mine[list], ...theirs[list]]) expect(now).toContain(says(record))
      }
      const accepted = mergedWith(mine, theirs, 'accept')
      expect(copyDifferences(accepted, theirs)).toMatchObject({ ok: false, error: { code: 'stale' } })
    }),
    RUNS,
  )
})
