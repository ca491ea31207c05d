import { expect, test } from 'vitest'
import { circleThrough, findInDue, noteOnCurrency, problemOfDays, problemOfValue } from '#domain/roadmap/check-item.ts'
import { noteOnSize, problemOfWantedBy } from '#domain/roadmap/check-request.ts'
import { planRoadmap } from '#domain/roadmap/roadmap.ts'
import { weighRequest } from '#domain/roadmap/weigh-request.ts'
import { anItem, aRequest, aTeam, ROADMAP_MONDAY as TODAY } from '#tests/support/build-roadmap.ts'

test('person-days are a number above 0 and below a program', () => {
  for (const text of ['', 'x', '0', '-3', 'NaN']) expect(problemOfDays(text), text).toMatch(/above 0/)
  expect(problemOfDays('5001')).toMatch(/first step/)
  expect(problemOfDays('0.5')).toBeUndefined()
})

test('a value needs an amount from 0 and a currency', () => {
  expect(problemOfValue('', '')).toBeUndefined()
  expect(problemOfValue('1200', 'EUR')).toBeUndefined()
  expect(problemOfValue('-1', 'EUR')).toMatch(/from 0/)
  expect(problemOfValue('', 'EUR')).toMatch(/number/)
  expect(problemOfValue('5', 'Euro')).toMatch(/three letters/)
})

test('another currency is said to be kept apart', () => {
  const others = [anItem({ id: 'a', value: { perWeek: 1, currency: 'EUR' } }), anItem({ id: 'b' })]
  expect(noteOnCurrency('USD', others)).toBe(
    'Other values are in EUR. Sums in USD are kept apart; nothing is converted.',
  )
  expect(noteOnCurrency('EUR', others)).toBeUndefined()
})

test('a circle is named from the item on, in the order of waiting', () => {
  const items = [anItem({ id: 'a', after: ['b'] }), anItem({ id: 'b', after: ['c'] }), anItem({ id: 'c' })]
  expect(circleThrough(items, 'c', 'a')).toEqual(['“c”', '“b”', '“a”'])
  expect(circleThrough(items, 'c', 'c')).toEqual(['“c”'])
  expect(circleThrough(items, 'a', 'c')).toBeUndefined()
})

test('a promised day before the work can be done is answered with the first day that it can', () => {
  const note = (due: string, from?: string): unknown => {
    const item = anItem({ id: 'b', due, after: ['a'], ...(from !== undefined && { from }) })
    return findInDue(
      { team: aTeam(), roadmapItems: [anItem({ id: 'x' }), anItem({ id: 'a', personDays: 5 }), item] },
      item,
      TODAY,
    )
  }
  expect(note('2026-12-04')).toEqual({})
  expect(note('2026-12-01')).toEqual({
    note: 'Even if it went first, its 10 days would be ready by December 4, 2026. Promise that day, or make it smaller.',
  })
  expect(note('2026-11-01')).toMatchObject({ note: expect.stringContaining('is over') as string })
  expect(note('2026-12-04', '2026-12-20')).toMatchObject({ problem: expect.stringContaining('December 20') as string })
})

test('a request larger than the team has days says what there is and the earliest day', () => {
  const note = (personDays: number, wantedBy?: string): string | undefined => {
    const roadmap = planRoadmap({ team: aTeam(), roadmapItems: [] }, TODAY)
    const request = aRequest({ personDays, ...(wantedBy !== undefined && { wantedBy }) })
    return noteOnSize(roadmap, request, weighRequest(roadmap, request)!)
  }
  expect(note(10, '2026-11-27')).toBeUndefined()
  expect(note(18, '2026-11-27')).toBe(
    'Until November 27, 2026 the whole team has 10 days, and this takes 18 days. The earliest is December 11, 2026.',
  )
  expect(note(300)).toMatch(/^The whole team has 260 days in a year/)
  expect(problemOfWantedBy('2026-11-15', TODAY)).toMatch(/is over/)
  expect(problemOfWantedBy(TODAY, TODAY)).toBeUndefined()
})
