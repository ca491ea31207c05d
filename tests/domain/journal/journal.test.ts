import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, monthStart } from '#domain/calendar.ts'
import { changeEntry, entryOf, removeEntry, writeToday } from '#domain/journal/journal-changes.ts'
import { LOW_MONTHS, lowMonths, moodByMonth } from '#domain/journal/moods.ts'
import { aProfile } from '#tests/support/build-profile.ts'

const TODAY = '2027-05-20'

/** Moods of the months up to this one, the newest last; undefined for a month without one. */
function journal(...moods: (number | undefined)[]) {
  return {
    journal: moods.flatMap((mood, at) =>
      mood === undefined ? [] : [{ id: `e${at}`, on: addMonths(TODAY, at + 1 - moods.length), mood, text: '' }],
    ),
  }
}

describe('the entry of the day', () => {
  it('is one, written and rewritten', () => {
    const first = writeToday(aProfile(), { text: 'Tired.' }, 'a', TODAY)
    const second = writeToday(writeToday(first, { mood: 2 }, 'b', TODAY), { text: 'Tired, but paid.' }, 'c', TODAY)
    expect(second.journal).toEqual([{ id: 'a', on: TODAY, mood: 2, text: 'Tired, but paid.' }])
    expect(entryOf(second, TODAY)?.id).toBe('a')
  })

  it('goes when nothing is left in it, and leaves no trace when nothing was written', () => {
    expect(writeToday(aProfile(), { text: '  ' }, 'a', TODAY).journal).toEqual([])
    const written = writeToday(aProfile(), { text: 'A thought.' }, 'a', TODAY)
    expect(writeToday(written, { text: '' }, 'b', TODAY).journal).toEqual([])
    expect(removeEntry(written, 'a').journal).toEqual([])
    expect(changeEntry(written, 'nobody', { text: 'x' })).toBe(written)
  })
})

describe('the mood of a month', () => {
  it('is the last one that was given in it, oldest month first', () => {
    const profile = {
      journal: [
        { id: 'a', on: '2027-05-02', mood: 4, text: '' },
        { id: 'b', on: '2027-05-19', mood: 2, text: '' },
        { id: 'c', on: '2027-05-20', text: 'No mood today.' },
        { id: 'd', on: '2027-03-31', mood: 3, text: '' },
      ],
    }
    expect(moodByMonth(profile)).toEqual([
      { month: '2027-03-01', mood: 3 },
      { month: '2027-05-01', mood: 2 },
    ])
  })
})

describe('low months in a row', () => {
  it.each([
    ['two are not enough for a word', journal(5, 2, 1), 2],
    ['three are', journal(5, 2, 1, 2), 3],
    ['an even month ends the row', journal(1, 1, 1, 3), 0],
    ['a month without a word ends it too', journal(1, 1, undefined, 1), 1],
    ['this month need not be given yet', journal(1, 2, 1, undefined), 3],
    ['but what is long past is past', journal(1, 1, 1, undefined, undefined), 0],
    ['nothing written, nothing counted', journal(), 0],
  ])('%s', (_, profile, months) => {
    expect(lowMonths(profile, TODAY)).toBe(months)
  })

  it('never exceed the months with a low mood, and reach the signal exactly with so many in a row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), { maxLength: 14 }),
        (moods) => {
          const profile = journal(...moods)
          const count = lowMonths(profile, TODAY)
          const low = moods.map((mood) => mood !== undefined && mood <= 2)
          expect(count).toBeLessThanOrEqual(low.filter(Boolean).length)
          const last = moods.at(-1) === undefined ? moods.slice(0, -1) : moods
          const tail = last.slice(-LOW_MONTHS)
          expect(count >= LOW_MONTHS).toBe(
            tail.length === LOW_MONTHS && tail.every((mood) => mood !== undefined && mood <= 2),
          )
        },
      ),
      { numRuns: 300 },
    )
    expect(monthStart(TODAY)).toBe('2027-05-01')
  })
})
