import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftAgenda, fitMinutes, minutesOf, notOn, takeSuggestion } from '#domain/one-on-one/draft-agenda.ts'
import { endMeeting, reopenMeeting, setCovered } from '#domain/one-on-one/hold-meeting.ts'
import { moveAgendaItem, removeAgendaItem, withMeeting } from '#domain/one-on-one/meeting-changes.ts'
import { openItems } from '#domain/one-on-one/rolling-list.ts'
import { suggest, type Suggestion } from '#domain/one-on-one/suggestion.ts'
import { AGENDA_KINDS, type Meeting } from '#domain/profile/one-on-one-record.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aMeeting, anAgendaItem, aTalkItem } from '#tests/support/build-one-on-one.ts'
import { aProfile } from '#tests/support/build-profile.ts'

function counting(): () => string {
  let last = 0
  return () => `new-${(last += 1)}`
}

const suggestion = (from: string, wishes: Partial<Suggestion> = {}): Suggestion => ({
  ...suggest({ kind: 'ask', from, text: `Text of ${from}`, why: `Why ${from}.`, rank: 1 }),
  ...wishes,
})

const anySuggestions = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...Array.from({ length: 30 }, (_, index) => `s${index}`)),
    kind: fc.constantFrom(...AGENDA_KINDS),
    text: fc.constantFrom('One text', 'Another text'),
    least: fc.integer({ min: 1, max: 4 }),
    more: fc.integer({ min: 0, max: 6 }),
  }),
  { selector: ({ from }) => from, maxLength: 20 },
)

const drawn = (
  all: readonly { from: string; kind: (typeof AGENDA_KINDS)[number]; text: string; least: number; more: number }[],
) => all.map(({ from, kind, text, least, more }) => suggestion(from, { kind, text, least, minutes: least + more }))

const anyOwnLines = fc
  .array(fc.record({ kind: fc.constantFrom(...AGENDA_KINDS), minutes: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 5,
  })
  .map((lines) => lines.map((line, index) => anAgendaItem(`own-${index}`, { ...line, note: `Note ${index}` })))

const anySlot = fc.constantFrom(30, 45, 60)

describe('drafting an agenda', () => {
  it('fits the slot that own lines leave, and gives every line at least what it is worth sitting down for', () => {
    fc.assert(
      fc.property(anySuggestions, anyOwnLines, anySlot, (all, agenda, minutes) => {
        const suggestions = drawn(all)
        const drafted = draftAgenda(aMeeting({ agenda, minutes }), suggestions, counting())
        expect(minutesOf(drafted.agenda)).toBeLessThanOrEqual(Math.max(minutes, minutesOf(agenda)))
        const least = new Map(suggestions.map((one) => [one.from, one]))
        for (const item of drafted.agenda) {
          const from = least.get(item.drafted?.from ?? '')
          if (from) expect(item.minutes).toBeGreaterThanOrEqual(from.least)
          if (from) expect(item.minutes).toBeLessThanOrEqual(from.minutes)
        }
      }),
    )
  })

  it('leaves own lines in their order with all that was written on them', () => {
    fc.assert(
      fc.property(anySuggestions, anySuggestions, anyOwnLines, (first, second, agenda) => {
        const once = draftAgenda(aMeeting({ agenda }), drawn(first), counting())
        const twice = draftAgenda(once, drawn(second), counting())
        expect(twice.agenda.filter(({ drafted }) => !drafted)).toEqual(agenda)
      }),
    )
  })

  it('twice on the same state is once: the same value comes back', () => {
    fc.assert(
      fc.property(anySuggestions, anyOwnLines, anySlot, (all, agenda, minutes) => {
        const drafted = draftAgenda(aMeeting({ agenda, minutes }), drawn(all), counting())
        expect(draftAgenda(drafted, drawn(all), counting())).toBe(drafted)
      }),
    )
  })

  it('says of each line why it is there, and keeps what has no time on offer', () => {
    const all = [suggestion('first', { least: 20, minutes: 20 }), suggestion('second', { least: 20, minutes: 20 })]
    const drafted = draftAgenda(aMeeting(), all, counting())
    expect(drafted.agenda).toMatchObject([{ text: 'Text of first', drafted: { from: 'first', why: 'Why first.' } }])
    expect(notOn(drafted, all)).toEqual([all[1]])
    expect(takeSuggestion(drafted, suggestion('second'), 'n').agenda).toHaveLength(2)
  })

  it('follows what it was drafted from until somebody writes on it, and never takes a written line away', () => {
    const drafted = draftAgenda(aMeeting(), [suggestion('a'), suggestion('b'), suggestion('c')], counting())
    const written: Meeting = {
      ...drafted,
      agenda: drafted.agenda.map((item) =>
        item.text === 'Text of b'
          ? { ...item, text: 'My own words' }
          : item.text === 'Text of c'
            ? { ...item, note: 'x' }
            : item,
      ),
    }
    const renewed = draftAgenda(
      written,
      [suggestion('a', { text: 'News' }), suggestion('b', { why: 'Newer.' })],
      counting(),
    )
    expect(renewed.agenda.map(({ text, drafted: by }) => [text, by?.why])).toEqual([
      ['News', 'Why a.'],
      ['My own words', 'Newer.'],
      ['Text of c', 'Why c.'],
    ])
    expect(draftAgenda(written, [], counting()).agenda.map(({ text }) => text)).toEqual(['My own words', 'Text of c'])
  })

  it('does not bring back what was taken off', () => {
    const profile = aProfile({ meetings: [draftAgenda(aMeeting({ id: 'm' }), [suggestion('a')], counting())] })
    const without = removeAgendaItem(profile, 'm', 'new-1').meetings[0] as Meeting
    expect(draftAgenda(without, [suggestion('a')], counting())).toBe(without)
  })

  it('puts a new line where its kind stands, and keeps an order of one’s own', () => {
    const kinds = [suggestion('a', { kind: 'career' }), suggestion('b', { kind: 'since-last' })]
    const drafted = draftAgenda(aMeeting({ id: 'm', minutes: 60 }), kinds, counting())
    expect(drafted.agenda.map(({ kind }) => kind)).toEqual(['since-last', 'career'])
    const moved = moveAgendaItem(aProfile({ meetings: [drafted] }), 'm', drafted.agenda[1]?.id ?? '', 0)
      .meetings[0] as Meeting
    expect(
      draftAgenda(moved, [...kinds, suggestion('c', { kind: 'ask' })], counting()).agenda.map(({ kind }) => kind),
    ).toEqual(['career', 'since-last', 'ask'])
  })
})

describe('minutes that fit', () => {
  it('add up to the slot, at least one for each line, and nothing grows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 25 }),
        anySlot,
        (all, minutes) => {
          const meeting = aMeeting({
            minutes,
            agenda: all.map((given, index) => anAgendaItem(`a${index}`, { minutes: given })),
          })
          const fitted = fitMinutes(meeting)
          if (minutesOf(meeting.agenda) <= minutes) return void expect(fitted).toBe(meeting)
          expect(minutesOf(fitted.agenda)).toBe(minutes)
          for (const [index, item] of fitted.agenda.entries()) {
            expect(item.minutes).toBeGreaterThanOrEqual(1)
            expect(item.minutes).toBeLessThanOrEqual(all[index] ?? 0)
          }
        },
      ),
    )
  })

  it('are left alone where there are more lines than minutes', () => {
    const meeting = aMeeting({
      minutes: 10,
      agenda: Array.from({ length: 11 }, (_, index) => anAgendaItem(`a${index}`)),
    })
    expect(fitMinutes(meeting)).toBe(meeting)
  })
})

describe('a meeting that was held', () => {
  const fromList = { item: 'i', drafted: { from: 'item i', text: 'Item i', why: 'On the list.' }, text: 'Item i' }
  const meeting = aMeeting({
    id: 'm',
    agenda: [
      anAgendaItem('own', { kind: 'decide', text: 'Own line', by: 'manager' }),
      anAgendaItem('listed', fromList),
      anAgendaItem('drafted', { text: 'S', drafted: { from: 's', text: 'S', why: 'Why.' } }),
    ],
  })
  const before = aProfile({ meetings: [meeting], talkItems: [aTalkItem('i')] })

  it('carries over what it did not reach, and is done with what it did', () => {
    const listed = setCovered(before, 'm', 'listed', true, '2027-01-11')
    expect(openItems(listed)).toEqual([])
    expect(setCovered(listed, 'm', 'listed', false, '2027-01-11')).toEqual(before)
    const ended = endMeeting(listed, 'm', '2027-01-11', counting())
    expect(ended.meetings[0]?.heldOn).toBe('2027-01-11')
    expect(openItems(ended)).toEqual([
      aTalkItem('new-1', { text: 'Own line', tag: 'decide', by: 'manager', on: '2027-01-11', minutes: 5 }),
    ])
    expect(endMeeting(ended, 'm', '2027-01-12', counting())).toBe(ended)
  })

  it('loses no line of anybody’s own and none of the list, whatever was reached', () => {
    fc.assert(
      fc.property(fc.subarray(['own', 'listed', 'drafted']), (reached) => {
        const covered = reached.reduce(
          (profile: Profile, id) => setCovered(profile, 'm', id, true, '2027-01-11'),
          before,
        )
        const open = openItems(endMeeting(covered, 'm', '2027-01-11', counting())).map(({ text }) => text)
        expect(open.includes('Own line')).toBe(!reached.includes('own'))
        expect(open.includes('Item i')).toBe(!reached.includes('listed'))
      }),
    )
  })

  it('carries a line over once, however often the meeting is gone on with, and is done with it when it is reached', () => {
    const again = reopenMeeting(endMeeting(before, 'm', '2027-01-11', counting()), 'm')
    expect(again.meetings[0]?.heldOn).toBeUndefined()
    const ended = endMeeting(setCovered(again, 'm', 'own', true, '2027-01-12'), 'm', '2027-01-12', counting())
    expect(ended.talkItems.filter(({ text }) => text === 'Own line')).toMatchObject([{ doneOn: '2027-01-12' }])
  })

  it('keeps a suggestion that somebody has written on', () => {
    const noted = withMeeting(before, 'm', (one) => ({
      ...one,
      agenda: one.agenda.map((item) => (item.id === 'drafted' ? { ...item, note: 'Half way.' } : item)),
    }))
    expect(openItems(endMeeting(noted, 'm', '2027-01-11', counting())).map(({ text }) => text)).toContain('S')
  })

  it('no longer says when the next one is', () => {
    const fixed = { ...before, manager: { name: 'Dana', rhythm: 'weekly', minutes: 30, next: '2027-01-11' } as const }
    expect(endMeeting(fixed, 'm', '2027-01-11', counting()).manager).toEqual({
      name: 'Dana',
      rhythm: 'weekly',
      minutes: 30,
    })
  })
})
