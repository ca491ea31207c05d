import { describe, expect, it } from 'vitest'
import type { Choice } from '#domain/merge/apply-merge.ts'
import { copyDifferences, mergeCopies } from '#domain/merge/merge-copies.ts'
import { withTombstones } from '#domain/merge/tombstones.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aClimber, aFramework } from '#tests/support/build-framework.ts'
import { anOwnAction, aProgress } from '#tests/support/build-profile.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const framework = aFramework()
const plain = aClimber({ framework })
const talk = anOwnAction({ id: 'talk' })
const ticked = { ...plain, ownActions: [talk], progress: [aProgress({ action: 'talk' })] }

function merged(mine: Profile, theirs: Profile, chosen: Readonly<Record<string, Choice>>): Profile {
  const found = valueOf(copyDifferences(mine, theirs))
  const profile = mergeCopies(mine, theirs, found, new Map(Object.entries(chosen)), () => 'new')
  expect(checkAgainstFramework(profile, framework)).toMatchObject({ ok: true })
  return profile
}

describe('an own action of two copies', () => {
  it('comes along with what was chosen about it', () => {
    expect(merged(plain, ticked, { 'progress/talk': 'accept' }).ownActions).toEqual([talk])
    expect(merged(plain, ticked, {}).ownActions).toEqual([])
  })

  it('stays while something here is about it, although the other copy deleted it', () => {
    const deleted = withTombstones(ticked, plain, '2027-01-11', () => 'tombstone')
    expect(merged(ticked, deleted, { 'ownActions/talk': 'accept' }).ownActions).toEqual([talk])
    expect(merged(ticked, deleted, { 'ownActions/talk': 'accept', 'progress/talk': 'accept' }).ownActions).toEqual([])
  })
})
