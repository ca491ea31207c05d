import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptMinutes,
  addAgendaItem,
  changeAgendaItem,
  changeMeeting,
  moveAgendaItem,
  prepareMeeting,
  privateNoteOf,
  removeAgendaItem,
  withdrawAcceptance,
  writePrivateNote,
} from '#domain/one-on-one/meeting-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aManager, aMeeting, anAgendaItem } from '#tests/support/build-one-on-one.ts'
import { aProfile } from '#tests/support/build-profile.ts'

const meeting = aMeeting({ id: 'm', agenda: ['a', 'b', 'c', 'd'].map((id) => anAgendaItem(id)) })
const before = aProfile({ manager: aManager({ minutes: 60 }), meetings: [meeting] })
const order = (profile: Profile): readonly string[] => profile.meetings[0]?.agenda.map(({ id }) => id) ?? []

describe('preparing a meeting', () => {
  it('takes the usual length, and prepares no second one', () => {
    const none = aProfile({ manager: aManager({ minutes: 60 }) })
    const prepared = prepareMeeting(none, '2027-01-11', 'm')
    expect(prepared.meetings).toEqual([aMeeting({ id: 'm', on: '2027-01-11', minutes: 60 })])
    expect(prepareMeeting(prepared, '2027-01-18', 'other')).toBe(prepared)
  })

  it('moves it, writes its notes, and leaves an unknown one alone', () => {
    expect(changeMeeting(before, 'm', { on: '2027-02-01', notes: 'Short.' }).meetings[0]).toMatchObject({
      on: '2027-02-01',
      notes: 'Short.',
    })
    expect(changeMeeting(before, 'unknown', { notes: 'Short.' })).toBe(before)
  })
})

describe('the agenda', () => {
  it('takes a new line at its end, and changes one line only', () => {
    const added = addAgendaItem(before, 'm', { id: 'e', kind: 'topic', text: 'New', by: 'manager', minutes: 7 })
    expect(added.meetings[0]?.agenda.at(-1)).toEqual(anAgendaItem('e', { text: 'New', by: 'manager', minutes: 7 }))
    const changed = changeAgendaItem(before, 'm', 'b', { text: 'Other words' })
    expect(changed.meetings[0]?.agenda.map(({ text }) => text)).toEqual(['Line a', 'Other words', 'Line c', 'Line d'])
  })

  it('never loses or doubles a line when one is moved, wherever it is moved to', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'd', 'unknown'), fc.integer({ min: -3, max: 8 }), (id, place) => {
        const moved = order(moveAgendaItem(before, 'm', id, place))
        expect(moved.toSorted()).toEqual(['a', 'b', 'c', 'd'])
        if (id !== 'unknown') expect(moved.indexOf(id)).toBe(Math.max(0, Math.min(place, 3)))
      }),
    )
    expect(moveAgendaItem(before, 'm', 'b', 1)).toBe(before)
  })

  it('remembers a suggestion that was taken off, and nothing about a line of one’s own', () => {
    const drafted = { from: 'slip', text: 'Line s', why: 'It slips.' }
    const profile = aProfile({
      meetings: [aMeeting({ id: 'm', agenda: [anAgendaItem('s', { drafted }), anAgendaItem('a')] })],
    })
    const without = removeAgendaItem(removeAgendaItem(profile, 'm', 's'), 'm', 'a')
    expect(without.meetings[0]).toMatchObject({ agenda: [], dropped: ['slip'] })
    expect(removeAgendaItem(without, 'm', 's')).toBe(without)
  })
})

describe('minutes', () => {
  it('are accepted once by each, and can be taken back', () => {
    const accepted = acceptMinutes(acceptMinutes(before, 'm', 'self', '2027-01-12'), 'm', 'manager', '2027-01-13')
    expect(accepted.meetings[0]?.accepted).toEqual([
      { by: 'self', on: '2027-01-12' },
      { by: 'manager', on: '2027-01-13' },
    ])
    expect(acceptMinutes(accepted, 'm', 'self', '2027-01-20')).toBe(accepted)
    expect(withdrawAcceptance(accepted, 'm', 'self').meetings[0]?.accepted).toEqual([
      { by: 'manager', on: '2027-01-13' },
    ])
  })
})

describe('accepted minutes', () => {
  it('have to be accepted anew once they say something else', () => {
    const accepted = acceptMinutes(before, 'm', 'self', '2027-01-12')
    expect(changeMeeting(accepted, 'm', { notes: 'One more thing.' }).meetings[0]?.accepted).toEqual([])
    expect(changeAgendaItem(accepted, 'm', 'a', { decision: 'No.' }).meetings[0]?.accepted).toEqual([])
  })
})

describe('the private note of a meeting', () => {
  it('is written, written anew and taken away, one for each meeting', () => {
    const written = writePrivateNote(before, 'm', 'Ask about the title.', 'p', '2027-01-11')
    expect(privateNoteOf(written, 'm')).toEqual({
      id: 'p',
      meeting: 'm',
      on: '2027-01-11',
      text: 'Ask about the title.',
    })
    const again = writePrivateNote(written, 'm', 'Wait with the title.', 'q', '2027-01-12')
    expect(again.privateNotes).toHaveLength(1)
    expect(privateNoteOf(again, 'm')).toMatchObject({ id: 'p', text: 'Wait with the title.' })
    expect(writePrivateNote(again, 'm', ' ', 'q', '2027-01-12').privateNotes).toEqual([])
    expect(writePrivateNote(before, 'm', '', 'q', '2027-01-12')).toBe(before)
  })
})
