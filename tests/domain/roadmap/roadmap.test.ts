import { expect, test } from 'vitest'
import { planRoadmap } from '#domain/roadmap/roadmap.ts'
import { anItem, aTeam, ROADMAP_MONDAY as TODAY } from '#tests/support/build-roadmap.ts'

const weeksOf = (roadmap: ReturnType<typeof planRoadmap>): Record<string, readonly [number, number]> =>
  Object.fromEntries(roadmap.rows.map(({ item, starts, ends }) => [item.id, [starts, ends]]))

test('items get their weeks in the order of the list, and what must follow follows', () => {
  const roadmapItems = [anItem({ id: 'b', after: ['c'] }), anItem({ id: 'a' }), anItem({ id: 'c', personDays: 5 })]
  expect(weeksOf(planRoadmap({ team: aTeam(), roadmapItems }, TODAY))).toEqual({ a: [0, 1], c: [2, 2], b: [3, 4] })
})

test('a week is spread over as many items as the team works on', () => {
  const roadmapItems = [anItem({ id: 'a' }), anItem({ id: 'b' })]
  const { rows, weeks } = planRoadmap({ team: aTeam({ atOnce: 2 }), roadmapItems }, TODAY)
  expect(weeks.perItem).toBe(2.5)
  expect(rows.map(({ hours }) => hours)).toEqual([
    [2.5, 2.5, 2.5, 2.5],
    [2.5, 2.5, 2.5, 2.5],
  ])
})

test('slow times and people who come and go change what a week offers', () => {
  const team = aTeam({
    people: [
      { id: 'noor', name: 'Noor', daysPerWeek: 3 },
      { id: 'sam', name: 'Sam', daysPerWeek: 2, from: '2026-11-23', to: '2026-11-29' },
    ],
    slowTimes: [{ id: 's', from: '2026-11-30', to: '2026-12-06', share: 0, reason: '' }],
  })
  const { weeks } = planRoadmap({ team, roadmapItems: [] }, TODAY)
  expect(weeks).toMatchObject({ days: [3, 5, 0], after: 3, usual: 3 })
})

test('somebody whose first day is over belongs to a usual week, and to what one item gets of it', () => {
  const people = [
    { id: 'noor', name: 'Noor', daysPerWeek: 2 },
    { id: 'sam', name: 'Sam', daysPerWeek: 5, from: '2024-03-01' },
    { id: 'ines', name: 'Ines', daysPerWeek: 4, from: '2027-01-04' },
  ]
  const { weeks } = planRoadmap({ team: aTeam({ people, atOnce: 2 }), roadmapItems: [] }, TODAY)
  expect(weeks).toMatchObject({ usual: 7, perItem: 3.5 })
})

test('work in progress goes first and only what is left of it is planned', () => {
  const roadmapItems = [anItem({ id: 'a' }), anItem({ id: 'b', doneShare: 0.5 }), anItem({ id: 'c', doneShare: 1 })]
  expect(weeksOf(planRoadmap({ team: aTeam(), roadmapItems }, TODAY))).toEqual({ a: [1, 2], b: [0, 0] })
})

test('a promised day is kept when the Friday of the last week is not after it', () => {
  const late = (due: string): number =>
    planRoadmap({ team: aTeam(), roadmapItems: [anItem({ id: 'a', due })] }, TODAY).rows[0]!.weeksLate
  expect(late('2026-11-27')).toBe(0)
  expect(late('2026-11-26')).toBe(1)
  expect(late('2026-11-18')).toBe(2)
})

test('agreed weeks stay although earlier ones are free, and progress ends them sooner', () => {
  const agreed = { '2026-11-30': 5, '2026-12-07': 5 }
  const weeks = (doneShare: number): unknown =>
    weeksOf(planRoadmap({ team: aTeam(), roadmapItems: [anItem({ id: 'a', agreed, doneShare })] }, TODAY))
  expect(weeks(0)).toEqual({ a: [2, 3] })
  expect(weeks(0.5)).toEqual({ a: [2, 2] })
})

test('agreed weeks that are over leave the rest of the work where there is room', () => {
  const agreed = { '2026-11-09': 5, '2026-11-16': 5 }
  const roadmapItems = [anItem({ id: 'a', agreed })]
  expect(weeksOf(planRoadmap({ team: aTeam(), roadmapItems }, TODAY))).toEqual({ a: [0, 1] })
})

test('without a team, or with a team of no days, the roadmap is incomplete and says what to enter', () => {
  const roadmapItems = [anItem({ id: 'a' })]
  expect(planRoadmap({ roadmapItems }, TODAY)).toMatchObject({
    rows: [],
    problems: [{ kind: 'no-team', items: ['a'] }],
  })
  const idle = aTeam({ people: [{ id: 'noor', name: 'Noor', daysPerWeek: 0 }] })
  expect(planRoadmap({ team: idle, roadmapItems }, TODAY)).toMatchObject({ problems: [{ kind: 'no-days' }] })
})

test('a circle takes only those in it, and what waits for them, out of the roadmap', () => {
  const roadmapItems = [
    anItem({ id: 'a', after: ['b'] }),
    anItem({ id: 'b', after: ['a'] }),
    anItem({ id: 'c', after: ['b'] }),
    anItem({ id: 'd' }),
  ]
  const roadmap = planRoadmap({ team: aTeam(), roadmapItems }, TODAY)
  expect(weeksOf(roadmap)).toEqual({ d: [0, 1] })
  expect(roadmap.problems).toMatchObject([{ kind: 'circle', items: ['a', 'b', 'c'] }])
  expect(roadmap.problems[0]!.message).toContain('“a” and “b”')
})

test('when the people leave, what no longer fits is left out by name', () => {
  const team = aTeam({ people: [{ id: 'noor', name: 'Noor', daysPerWeek: 5, to: '2026-11-27' }] })
  const roadmapItems = [anItem({ id: 'a' }), anItem({ id: 'b' }), anItem({ id: 'c', after: ['b'] })]
  const roadmap = planRoadmap({ team, roadmapItems }, TODAY)
  expect(weeksOf(roadmap)).toEqual({ a: [0, 1] })
  expect(new Set(roadmap.problems.flatMap(({ items }) => items))).toEqual(new Set(['b', 'c']))
  expect(roadmap.problems[0]!.kind).toBe('no-room')
})

test('an item that may only start in the next century is left out, not waited for', () => {
  const roadmapItems = [anItem({ id: 'a', from: '9999-01-01' }), anItem({ id: 'b' })]
  const roadmap = planRoadmap({ team: aTeam(), roadmapItems }, TODAY)
  expect(weeksOf(roadmap)).toEqual({ b: [0, 1] })
  expect(roadmap.problems).toMatchObject([{ kind: 'too-far', items: ['a'] }])
})
