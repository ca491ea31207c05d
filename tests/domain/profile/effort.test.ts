import { describe, expect, it } from 'vitest'
import { isPostponed, minutesInWeek, minutesOn, togglePostponed } from '#domain/profile/effort.ts'
import { putRecord, removeRecord } from '#domain/profile/record-changes.ts'
import { aProfile } from '#tests/support/build-profile.ts'

const logged = [
  { id: 'a', action: 'brief', on: '2027-01-10', minutes: 30 },
  { id: 'b', action: 'brief', on: '2027-01-11', minutes: 45 },
  { id: 'c', action: 'council', on: '2027-01-17', minutes: 60 },
].reduce((profile, entry) => putRecord(profile, 'timeEntries', entry), aProfile())

describe('logged minutes', () => {
  it('add up by action and by the week from Monday to Sunday', () => {
    expect(minutesOn(logged, 'brief')).toBe(75)
    expect(minutesInWeek(logged, '2027-01-13')).toBe(105)
    expect(minutesInWeek(logged, '2027-01-10')).toBe(30)
  })

  it('are corrected and taken away by id, and nothing else changes', () => {
    const corrected = putRecord(logged, 'timeEntries', { id: 'b', action: 'brief', on: '2027-01-11', minutes: 15 })
    expect(minutesOn(corrected, 'brief')).toBe(45)
    expect(corrected.timeEntries).toHaveLength(3)
    expect(removeRecord(corrected, 'timeEntries', 'b').timeEntries.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(removeRecord(corrected, 'timeEntries', 'nobody')).toBe(corrected)
  })
})

describe('a step that is not for this week', () => {
  it('counts for the whole week and for no other', () => {
    const profile = togglePostponed(aProfile(), 'brief', 1, 'x', '2027-01-13')
    expect(isPostponed(profile, 'brief', 1, '2027-01-11')).toBe(true)
    expect(isPostponed(profile, 'brief', 1, '2027-01-18')).toBe(false)
    expect(isPostponed(profile, 'brief', 0, '2027-01-11')).toBe(false)
    expect(togglePostponed(profile, 'brief', 1, 'y', '2027-01-17').postponed).toEqual([])
  })
})
