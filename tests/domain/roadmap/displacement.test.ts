import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displace, REQUEST, type Displacement } from '#domain/roadmap/displacement.ts'
import { displacementCard } from '#domain/roadmap/displacement-card.ts'
import { planRoadmap, type Roadmap } from '#domain/roadmap/roadmap.ts'
import { weighRequest } from '#domain/roadmap/weigh-request.ts'
import type { RoadmapItem } from '#domain/profile/roadmap-record.ts'
import { anyAsk, anyRoadmapItems, anyWorkingTeam, ROADMAP_TODAY } from '#tests/support/arbitrary-team-roadmap.ts'
import { anItem, aRequest, ROADMAP_MONDAY } from '#tests/support/build-roadmap.ts'
import { couldGoBack, roadmapBreaches, type CheckedRow } from '#tests/support/verify-roadmap.ts'

const checked = (rows: Roadmap['rows']): CheckedRow[] =>
  rows.map(({ item, starts, ends, hours }) => ({ id: item.id, starts, ends, hours }))

const withRequest = ({ rows, request }: Displacement): CheckedRow[] => [
  ...checked(rows),
  { id: REQUEST, starts: request.starts, ends: request.ends, hours: request.hours },
]

const asItem = (personDays: number): RoadmapItem => ({
  id: REQUEST,
  title: 'Request',
  outcome: '',
  personDays,
  owner: '',
  after: [],
})

test('with the request no capacity is exceeded, links and first days hold, and what is done stays out', () => {
  fc.assert(
    fc.property(anyWorkingTeam, anyRoadmapItems(), anyAsk, (team, roadmapItems, ask) => {
      const roadmap = planRoadmap({ team, roadmapItems }, ROADMAP_TODAY)
      expect(roadmap.problems).toEqual([])
      expect(roadmapBreaches(team, roadmapItems, ROADMAP_TODAY, checked(roadmap.rows))).toEqual([])
      const weighed = weighRequest(roadmap, ask)!
      for (const displacement of [weighed.now, weighed.later, weighed.afterPromises]) {
        if (!displacement) continue
        const items = [...roadmapItems, asItem(ask.personDays)]
        expect(roadmapBreaches(team, items, ROADMAP_TODAY, withRequest(displacement))).toEqual([])
      }
    }),
  )
})

test('only what must move moves: nothing that moved could go back, nothing comes earlier, the rest keeps its very weeks', () => {
  fc.assert(
    fc.property(
      anyWorkingTeam,
      anyRoadmapItems(),
      anyAsk,
      fc.constantFrom('first', 'after-promises', 'last'),
      fc.nat({ max: 8 }),
      (team, roadmapItems, ask, goes, release) => {
        const roadmap = planRoadmap({ team, roadmapItems }, ROADMAP_TODAY)
        const displacement = displace(roadmap, ask, { personDays: ask.personDays, release, goes })!
        const after = withRequest(displacement)
        for (const { item, before, after: now, weeksLater } of displacement.moves) {
          expect(now.starts).toBeGreaterThanOrEqual(before.starts)
          expect(weeksLater).toBeGreaterThanOrEqual(0)
          expect(item.doneShare ?? 0).toBe(0)
          const others = after.filter(({ id }) => id !== item.id)
          const old = { id: item.id, ...before }
          expect(couldGoBack(team, ROADMAP_TODAY, roadmap.weeks.perItem, old, others, item)).toBe(false)
        }
        for (const row of displacement.stays) {
          const now = displacement.rows.find(({ item }) => item.id === row.item.id)!
          expect([now.starts, now.ends]).toEqual([row.starts, row.ends])
        }
        if (goes === 'last') expect(displacement.moves).toEqual([])
      },
    ),
  )
})

test('the same records give the same roadmap, and the same request the same card', () => {
  fc.assert(
    fc.property(anyWorkingTeam, anyRoadmapItems(), anyAsk, (team, roadmapItems, ask) => {
      const roadmap = planRoadmap({ team, roadmapItems }, ROADMAP_TODAY)
      const again = planRoadmap(structuredClone({ team, roadmapItems }), ROADMAP_TODAY)
      expect(again.rows).toEqual(roadmap.rows)
      expect(weighRequest(again, structuredClone(ask))).toEqual(weighRequest(roadmap, ask))
    }),
  )
})

test('costs are weeks later times value of a week, added up within a currency only', () => {
  fc.assert(
    fc.property(anyWorkingTeam, anyRoadmapItems(), anyAsk, (team, roadmapItems, ask) => {
      const roadmap = planRoadmap({ team, roadmapItems }, ROADMAP_TODAY)
      const { moves, costs } = displace(roadmap, ask, { personDays: ask.personDays, release: 0, goes: 'first' })!
      for (const currency of ['EUR', 'USD']) {
        const own = moves.filter(({ item }) => item.value?.currency === currency)
        const sum = own.reduce((total, { item, weeksLater }) => total + weeksLater * item.value!.perWeek, 0)
        expect(costs.find((cost) => cost.currency === currency)?.amount).toBe(own.length > 0 ? sum : undefined)
      }
      for (const move of moves) expect(move.cost === undefined).toBe(move.item.value === undefined)
    }),
  )
})

test('what only starts later costs nothing, and no card speaks of a cost of 0', () => {
  const team = { people: [{ id: 'noor', name: 'Noor', daysPerWeek: 4 }], atOnce: 1, slowTimes: [] }
  const roadmapItems = [
    anItem({ id: 'consent', personDays: 3, value: { perWeek: 1_200, currency: 'USD' } }),
    anItem({ id: 'routing', personDays: 2, after: ['consent'], value: { perWeek: 900, currency: 'EUR' } }),
  ]
  const roadmap = planRoadmap({ team, roadmapItems }, ROADMAP_MONDAY)
  const request = aRequest({ personDays: 2, wantedBy: '2026-11-20' })
  const weighing = weighRequest(roadmap, request)!
  expect(weighing.now.moves.map(({ item, weeksLater }) => [item.id, weeksLater])).toEqual([
    ['consent', 1],
    ['routing', 0],
  ])
  expect(weighing.now.costs).toEqual([{ amount: 1_200, currency: 'USD' }])
  expect(displacementCard(roadmap, request, weighing, ROADMAP_MONDAY).verdict).toContain('about $1,200 in the value')
})

test('the other ways do what they say', () => {
  fc.assert(
    fc.property(anyWorkingTeam, anyRoadmapItems(), anyAsk, (team, roadmapItems, ask) => {
      const roadmap = planRoadmap({ team, roadmapItems }, ROADMAP_TODAY)
      const { now, later, afterPromises, morePeople, fitting } = weighRequest(roadmap, ask)!
      expect(later.moves).toEqual([])
      if (afterPromises) expect(afterPromises.moves.filter(({ item }) => item.due !== undefined)).toEqual([])
      if (morePeople) {
        const { daysPerWeek, team: helped, displacement } = morePeople
        expect(displacement.moves).toEqual([])
        expect(displacement.request.ends).toBeLessThanOrEqual(now.request.ends)
        const items = [...roadmapItems, asItem(ask.personDays)]
        expect(daysPerWeek).toBeGreaterThan(0)
        expect(roadmapBreaches(helped, items, ROADMAP_TODAY, withRequest(displacement))).toEqual([])
      } else expect(now.moves).toEqual([])
      const fits = (personDays: number): boolean =>
        displace(roadmap, ask, { personDays, release: 0, goes: 'last' })!.request.ends <= now.request.ends
      if (fitting > 0) expect(fits(fitting)).toBe(true)
      if (fitting < ask.personDays) expect(fits(fitting + 0.5)).toBe(false)
    }),
  )
})

test('a request with a day starts where it moves least, and never misses a day that it could meet', () => {
  fc.assert(
    fc.property(anyWorkingTeam, anyRoadmapItems(), anyAsk, (team, roadmapItems, ask) => {
      const roadmap = planRoadmap({ team, roadmapItems }, ROADMAP_TODAY)
      const { now } = weighRequest(roadmap, ask)!
      const atOnce = displace(roadmap, ask, { personDays: ask.personDays, release: 0, goes: 'first' })!
      expect(now.inTime).toBe(atOnce.inTime)
      const moved = (one: Displacement): number => one.moves.reduce((sum, { weeksLater }) => sum + weeksLater, 0)
      const broken = (one: Displacement): number => one.moves.filter(({ breaksPromise }) => breaksPromise).length
      expect(broken(now)).toBeLessThanOrEqual(broken(atOnce))
      if (broken(now) === broken(atOnce)) expect(moved(now)).toBeLessThanOrEqual(moved(atOnce))
    }),
  )
})
