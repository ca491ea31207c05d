import { describe, expect, it } from 'vitest'
import {
  ageInDays,
  changeItem,
  doneItems,
  isOverdue,
  openItems,
  setDone,
  timesCarried,
} from '#domain/one-on-one/rolling-list.ts'
import { aHeldMeeting, aMeeting, aTalkItem } from '#tests/support/build-one-on-one.ts'
import { aProfile } from '#tests/support/build-profile.ts'

describe('the rolling list', () => {
  it('keeps a line open until it is ticked, and opens it again', () => {
    const before = aProfile({ talkItems: [aTalkItem('a'), aTalkItem('b')] })
    const ticked = setDone(before, 'a', '2027-01-12')
    expect(openItems(ticked).map(({ id }) => id)).toEqual(['b'])
    expect(doneItems(ticked)).toEqual([aTalkItem('a', { doneOn: '2027-01-12' })])
    expect(setDone(ticked, 'a', undefined)).toEqual(before)
  })

  it('shows what was done last first', () => {
    const profile = aProfile({
      talkItems: [aTalkItem('early', { doneOn: '2027-01-05' }), aTalkItem('late', { doneOn: '2027-01-09' })],
    })
    expect(doneItems(profile).map(({ id }) => id)).toEqual(['late', 'early'])
  })

  it('counts a line as carried over by each meeting held after it came up, but not by the one it came out of', () => {
    const profile = aProfile({
      meetings: [
        aHeldMeeting({ on: '2027-01-04' }),
        aHeldMeeting({ on: '2027-01-18' }),
        aMeeting({ on: '2027-02-01' }),
      ],
    })
    expect(timesCarried(profile, aTalkItem('a', { on: '2027-01-02' }))).toBe(2)
    expect(timesCarried(profile, aTalkItem('b', { on: '2027-01-04' }))).toBe(1)
    expect(timesCarried(profile, aTalkItem('c', { on: '2027-01-17', meeting: 'meeting-2027-01-18' }))).toBe(0)
  })

  it('is late from the day after the due day, and never once it is done', () => {
    const item = aTalkItem('a', { due: '2027-01-10' })
    expect(isOverdue(item, '2027-01-10')).toBe(false)
    expect(isOverdue(item, '2027-01-11')).toBe(true)
    expect(isOverdue({ ...item, doneOn: '2027-01-11' }, '2027-01-12')).toBe(false)
  })

  it('is never younger than a day of today, whatever a clock said when it was written', () => {
    expect(ageInDays(aTalkItem('a', { on: '2027-01-04' }), '2027-01-18')).toBe(14)
    expect(ageInDays(aTalkItem('a', { on: '2027-02-04' }), '2027-01-18')).toBe(0)
  })

  it('changes only what is given, and takes a due day off', () => {
    const before = aProfile({ talkItems: [aTalkItem('a', { due: '2027-01-10' })] })
    expect(changeItem(before, 'a', { tag: 'decide' }).talkItems).toEqual([
      aTalkItem('a', { due: '2027-01-10', tag: 'decide' }),
    ])
    expect(changeItem(before, 'a', { due: undefined }).talkItems).toEqual([aTalkItem('a')])
    expect(changeItem(before, 'unknown', { tag: 'decide' })).toBe(before)
  })
})
