import { expect, test } from 'vitest'
import { moveItem, planAgain, putItem, removeItem, setDoneShare } from '#domain/roadmap/roadmap-changes.ts'
import { aProfile } from '#tests/support/build-profile.ts'
import { anItem, aTeam } from '#tests/support/build-roadmap.ts'

const agreed = { '2026-11-30': 5 }
const profile = aProfile({
  team: aTeam(),
  roadmapItems: [
    anItem({ id: 'a', agreed }),
    anItem({ id: 'done', doneOn: '2026-11-01' }),
    anItem({ id: 'b', agreed, after: ['a'] }),
  ],
})
const ids = ({ roadmapItems }: typeof profile): readonly string[] => roadmapItems.map(({ id }) => id)

test('an item whose effort changes lets go of its agreed weeks, one whose title changes keeps them', () => {
  const [a, , b] = profile.roadmapItems
  expect(putItem(profile, { ...a!, title: 'Other' }).roadmapItems[0]!.agreed).toEqual(agreed)
  const larger = putItem(profile, { ...a!, personDays: 20 })
  expect(larger.roadmapItems[0]!.agreed).toBeUndefined()
  expect(larger.roadmapItems[2]).toBe(b)
})

test('an item moves past the next open one, and the whole order is planned again', () => {
  const moved = moveItem(profile, 'b', -1)
  expect(ids(moved)).toEqual(['b', 'a', 'done'])
  expect(moved.roadmapItems.every((item) => item.agreed === undefined)).toBe(true)
  expect(moveItem(profile, 'a', -1)).toBe(profile)
  expect(moveItem(profile, 'b', 1)).toBe(profile)
})

test('removing an item frees what followed it', () => {
  const without = removeItem(profile, 'a')
  expect(ids(without)).toEqual(['done', 'b'])
  expect(without.roadmapItems[1]!.after).toEqual([])
  expect(removeItem(profile, 'nobody')).toBe(profile)
})

test('done to the end is finished on that day, and less reopens it', () => {
  const finished = setDoneShare(profile, 'a', 1, '2026-12-01')
  expect(finished.roadmapItems[0]).toMatchObject({ doneShare: 1, doneOn: '2026-12-01' })
  expect(setDoneShare(finished, 'a', 0.5, '2026-12-02').roadmapItems[0]!.doneOn).toBeUndefined()
  expect(setDoneShare(finished, 'a', 0, '2026-12-02').roadmapItems[0]).not.toHaveProperty('doneShare')
})

test('planning again without agreed weeks changes nothing', () => {
  expect(planAgain(planAgain(profile))).toEqual(planAgain(profile))
  const bare = aProfile({ roadmapItems: [anItem({ id: 'a' })] })
  expect(planAgain(bare)).toBe(bare)
})
