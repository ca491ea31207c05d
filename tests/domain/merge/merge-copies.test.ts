import { describe, expect, it } from 'vitest'
import type { Choice } from '#domain/merge/apply-merge.ts'
import { copyDifferences, mergeCopies, misfitWords, suggestedChoice } from '#domain/merge/merge-copies.ts'
import { withTombstones } from '#domain/merge/tombstones.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aClimber, aFramework, aSkill, rated } from '#tests/support/build-framework.ts'
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

describe('two copies with frameworks of their own', () => {
  const own = (more: string[]): Profile['framework'] => ({
    kind: 'own',
    framework: { ...framework, skills: [...framework.skills, ...more.map((id) => aSkill(id))] },
  })
  const mine = { ...plain, framework: own([]) }
  const theirs = { ...plain, framework: own(['coaching']), ratings: [...plain.ratings, rated('coaching', 2)] }
  const found = valueOf(copyDifferences(mine, theirs))
  const suggested = new Map(found.map((one) => [one.id, suggestedChoice(one)]))
  const mergedWith = (choices: ReadonlyMap<string, Choice>): Profile =>
    mergeCopies(mine, theirs, found, choices, () => 'new')

  it('do not fit when what was chosen is about what the chosen framework has not', () => {
    expect(misfitWords(mergedWith(suggested), framework)).toBe(
      'What is marked does not fit together: the framework that is chosen has no “coaching”. Take over the framework that has, or keep yours where a row is about that.',
    )
  })

  it('fit when the framework is taken over too, and when everything is kept', () => {
    expect(misfitWords(mergedWith(new Map([...suggested, ['framework', 'accept']])), framework)).toBeUndefined()
    expect(misfitWords(mergedWith(new Map()), framework)).toBeUndefined()
  })
})
