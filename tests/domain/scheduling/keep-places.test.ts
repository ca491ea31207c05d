import { expect, test } from 'vitest'
import { scheduleKeeping } from '#domain/scheduling/keep-places.ts'
import type { ScheduleAction, ScheduleProblem } from '#domain/scheduling/problem.ts'

const action = (id: string, hours: number, wishes: Partial<ScheduleAction> = {}): ScheduleAction => {
  return { id, hours, load: 4, weeks: 1, after: [], weight: 1, ...wishes }
}

const problem = (actions: readonly ScheduleAction[], wishes: Partial<ScheduleProblem> = {}): ScheduleProblem => {
  return { capacity: [], capacityAfter: 4, atOnce: 10, actions, ...wishes }
}

function weeksOf(
  asked: ScheduleProblem,
  priority: readonly string[],
  places: Readonly<Record<string, readonly [number, readonly number[]]>>,
): Record<string, readonly number[]> {
  const kept = new Map(Object.entries(places).map(([id, [starts, hours]]) => [id, { starts, hours }]))
  const placed = scheduleKeeping(asked, { priority, places: kept })
  if (!placed.ok) throw new Error(placed.error.message)
  const { actions } = placed.value
  return Object.fromEntries(actions.map(({ id, starts, hours }) => [id, [starts, ...hours]]))
}

test('an action stays in its weeks although earlier ones are free', () => {
  expect(weeksOf(problem([action('a', 8)]), ['a'], { a: [3, [4, 4]] })).toEqual({ a: [3, 4, 4] })
})

test('what is first in the order takes its weeks, and the next one moves no further than it must', () => {
  const asked = problem([action('new', 4), action('a', 4), action('b', 4)])
  expect(weeksOf(asked, ['new', 'a', 'b'], { a: [0, [4]], b: [2, [4]] })).toEqual({ new: [0, 4], a: [1, 4], b: [2, 4] })
})

test('hours shift within the weeks of an action before its weeks do', () => {
  const asked = problem([action('new', 2), action('a', 6)])
  expect(weeksOf(asked, ['new', 'a'], { a: [0, [4, 2]] })).toEqual({ new: [0, 2], a: [0, 2, 4] })
})

test('fewer hours than it had end it sooner', () => {
  expect(weeksOf(problem([action('a', 5)]), ['a'], { a: [1, [4, 4, 4]] })).toEqual({ a: [1, 4, 1] })
})

test('an action moves when what comes first ends later, or when a place at once is missing', () => {
  const chain = problem([action('new', 4), action('a', 4), action('b', 4, { after: ['a'] })], { capacityAfter: 8 })
  expect(weeksOf({ ...chain, capacity: [4] }, ['new', 'a', 'b'], { a: [0, [4]], b: [0, [0, 4]] })).toEqual({
    new: [0, 4],
    a: [1, 4],
    b: [1, 4],
  })
  const narrow = problem([action('new', 12), action('a', 8)], { capacityAfter: 20, atOnce: 1 })
  expect(weeksOf(narrow, ['new', 'a'], { a: [0, [4, 4]] })).toEqual({ new: [0, 4, 4, 4], a: [2, 4, 4] })
})

test('a mistake in the problem is explained as by the other schedules', () => {
  const circle = problem([action('a', 1, { after: ['b'] }), action('b', 1, { after: ['a'] })])
  expect(scheduleKeeping(circle, { priority: [], places: new Map() })).toMatchObject({
    ok: false,
    error: { kind: 'cycle' },
  })
  const empty = problem([action('a', 1)], { capacityAfter: 0 })
  expect(scheduleKeeping(empty, { priority: [], places: new Map() })).toMatchObject({ error: { kind: 'capacity' } })
})
