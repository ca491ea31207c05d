import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScheduleFailureKind, ScheduleOptions, ScheduleProblem } from '#domain/scheduling/problem.ts'
import { schedule, type Schedule } from '#domain/scheduling/schedule.ts'
import { PATIENCE, possibleProblems, PROBLEMS, scheduleProblems } from '#tests/support/arbitrary-schedule.ts'
import { generateSchedule } from '#tests/support/generate-schedule.ts'
import { seededRandom } from '#tests/support/random.ts'
import { checkedActions, scheduleBreaches } from '#tests/support/verify-schedule.ts'

const ORDERS = ['readiness', 'calendar'] as const
const instant = (order: ScheduleOptions['order']): ScheduleOptions => ({ order, evaluations: 0, seed: 1 })
const searched = (order: ScheduleOptions['order']): ScheduleOptions => ({ order, evaluations: 30, seed: 1 })

/** A schedule that keeps every rule; fails the test otherwise. */
function expectScheduled(problem: ScheduleProblem, options: ScheduleOptions): Schedule {
  const result = schedule(problem, options)
  if (!result.ok) throw new Error(result.error.message)
  expect(scheduleBreaches(problem, checkedActions(result.value.actions))).toEqual([])
  expect(result.value.bound).toBeLessThanOrEqual(result.value.weeks)
  return result.value
}

function failure(problem: ScheduleProblem): { kind: ScheduleFailureKind; actions: readonly string[]; message: string } {
  const result = schedule(problem, instant('readiness'))
  if (result.ok) throw new Error('This problem has a schedule.')
  expect(result.error.message).toMatch(/^["A-Z0-9].*\.$/)
  return result.error
}

const action = { hours: 6, load: 3, weeks: 1, after: [] as string[], weight: 1 }
const calendar = { capacity: [] as number[], capacityAfter: 6, atOnce: 2 }

describe('a schedule', { timeout: PATIENCE }, () => {
  for (const order of ORDERS) {
    it(`keeps every rule of the model in ${order} order, at every size`, () => {
      for (const actions of [1, 2, 5, 20, 50, 200]) {
        for (let seed = 1; seed <= 4; seed += 1) {
          for (const atOnce of [1, 2, 3]) {
            expectScheduled(generateSchedule({ seed, actions, atOnce }), instant(order))
            expectScheduled(generateSchedule({ seed, actions, atOnce }), searched(order))
          }
        }
      }
    })
  }

  it('is always feasible or always explained', () => {
    let feasible = 0
    fc.assert(
      fc.property(
        scheduleProblems,
        fc.constantFrom(...ORDERS),
        fc.constantFrom(0, 20),
        (problem, order, evaluations) => {
          const result = schedule(problem, { order, evaluations, seed: 7 })
          if (!result.ok) {
            expect(['capacity', 'horizon', 'pin-before-predecessor', 'pin-without-room']).toContain(result.error.kind)
            expect(result.error.message.length).toBeGreaterThan(20)
            return
          }
          feasible += 1
          expect(scheduleBreaches(problem, checkedActions(result.value.actions))).toEqual([])
          expect(result.value.bound).toBeLessThanOrEqual(result.value.weeks)
        },
      ),
      { numRuns: PROBLEMS },
    )
    expect(feasible).toBeGreaterThan(PROBLEMS / 3)
  })

  it('always exists when hours go on for ever and nothing is pinned', () => {
    fc.assert(
      fc.property(
        possibleProblems,
        fc.constantFrom(...ORDERS),
        (problem, order) => void expectScheduled(problem, searched(order)),
      ),
      { numRuns: PROBLEMS },
    )
  })

  it('does not depend on the order in which the problem is written down', () => {
    fc.assert(
      fc.property(
        scheduleProblems,
        fc.constantFrom(...ORDERS),
        fc.constantFrom(0, 20),
        fc.nat(),
        (problem, order, evaluations, turn) => {
          const turned = problem.actions.map((own) => ({ ...own, after: own.after.toReversed() }))
          const at = turned.length === 0 ? 0 : turn % turned.length
          const options = { order, evaluations, seed: 3 }
          const other = { ...problem, actions: [...turned.slice(at), ...turned.slice(0, at)].toReversed() }
          expect(schedule(other, options)).toEqual(schedule(problem, options))
        },
      ),
      { numRuns: PROBLEMS },
    )
  })

  it('survives the removal of any action', () => {
    fc.assert(
      fc.property(possibleProblems, fc.nat(), (problem, which) => {
        fc.pre(problem.actions.length > 0)
        const gone = problem.actions[which % problem.actions.length]!.id
        const actions = problem.actions
          .filter(({ id }) => id !== gone)
          .map((own) => ({ ...own, after: own.after.filter((id) => id !== gone) }))
        expectScheduled({ ...problem, actions }, searched('readiness'))
      }),
      { numRuns: PROBLEMS },
    )
  })

  it('ends no later than one week or 2 % with half an hour more a week, in 99 % of problems', () => {
    for (const order of ORDERS) {
      let later = 0
      fc.assert(
        fc.property(possibleProblems, (problem) => {
          const more = {
            ...problem,
            capacity: problem.capacity.map((hours) => hours + 0.5),
            capacityAfter: problem.capacityAfter + 0.5,
          }
          const before = expectScheduled(problem, instant(order)).weeks
          if (expectScheduled(more, instant(order)).weeks > Math.max(before + 1, before * 1.02)) later += 1
        }),
        { numRuns: PROBLEMS },
      )
      expect(later).toBeLessThanOrEqual(PROBLEMS / 100)
    }
  })

  it('finishes a stage as if the later stages were not there', () => {
    fc.assert(
      fc.property(possibleProblems, (problem) => {
        const sorted = problem.actions.map((own, i) => ({ ...own, stage: i * 2 < problem.actions.length ? 0 : 1 }))
        const whole = expectScheduled({ ...problem, actions: sorted }, instant('readiness'))
        const first = expectScheduled(
          { ...problem, actions: sorted.filter(({ stage }) => stage === 0) },
          instant('readiness'),
        )
        expect(whole.actions.filter(({ id }) => first.actions.some((own) => own.id === id))).toEqual(first.actions)
      }),
      { numRuns: PROBLEMS },
    )
  })

  it('gives the same bytes for the same input', () => {
    const problem = generateSchedule({ seed: 9 })
    expect(JSON.stringify(expectScheduled(problem, searched('readiness')))).toBe(
      JSON.stringify(expectScheduled(problem, searched('readiness'))),
    )
  })

  it('does not get worse with evaluations than without, by the measure of its order', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const problem = generateSchedule({ seed, atOnce: 1 + (seed % 3) })
      const weight = problem.actions.reduce((sum, own) => sum + own.weight, 0)
      const cost = ({ weeks, weighted }: Schedule): number => weighted + 0.3 * weight * weeks
      const [more, none] = [searched('readiness'), instant('readiness')].map((options) =>
        expectScheduled(problem, options),
      )
      expect(cost(more!)).toBeLessThanOrEqual(cost(none!))
      const [longer, shorter] = [instant('calendar'), searched('calendar')].map(
        (options) => expectScheduled(problem, options).weeks,
      )
      expect(shorter).toBeLessThanOrEqual(longer!)
    }
  })

  it('of one evaluation is the instant one', () => {
    const problem = generateSchedule({ seed: 12, actions: 30 })
    for (const order of ORDERS)
      expect(expectScheduled(problem, { order, evaluations: 1, seed: 1 })).toEqual(
        expectScheduled(problem, instant(order)),
      )
  })

  it('that would run out of hours in readiness order is the one that ends soonest', () => {
    const actions = [
      { ...action, id: 'chain-1', hours: 6, load: 6, weight: 0 },
      { ...action, id: 'chain-2', hours: 6, load: 6, weeks: 6, weight: 1, after: ['chain-1'] },
      { ...action, id: 'gain', hours: 6, load: 6, weight: 9 },
    ]
    const tight = { capacity: [6, 6, 6], capacityAfter: 0, atOnce: 2, actions }
    const late = actions.map((own) => (own.id === 'chain-2' ? { ...own, hours: 36, weeks: 1 } : own))
    expect(expectScheduled(tight, instant('readiness')).weeks).toBeLessThanOrEqual(8)
    const end = { capacity: [6, 6, 0, 0, 6, 6, 6, 6, 6, 6], capacityAfter: 0, atOnce: 1, actions: late }
    expect(expectScheduled(end, instant('readiness')).weeks).toBe(10)
  })

  it('is found where it takes every hour of the calendar', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const problem = generateSchedule({ seed, actions: 10, atOnce: 2 + (seed % 3) })
      const random = seededRandom(seed)
      const drawn = problem.actions.map(({ id }) => ({ id, at: random.next() })).toSorted((a, b) => a.at - b.at)
      // An order that no rule would choose shows that the weeks can be filled.
      const known = expectScheduled(problem, { ...instant('readiness'), priority: drawn.map(({ id }) => id) })
      const capacity = Array.from({ length: known.weeks }, () => 0)
      for (const { starts, hours } of known.actions) hours.forEach((own, at) => (capacity[starts + at]! += own))
      for (const order of ORDERS) expectScheduled({ ...problem, capacity, capacityAfter: 0 }, instant(order))
    }
  })

  it('of nothing is empty', () => {
    expect(expectScheduled({ ...calendar, actions: [] }, searched('readiness'))).toEqual({
      actions: [],
      weeks: 0,
      bound: 0,
      weighted: 0,
    })
    expect(expectScheduled({ ...calendar, capacityAfter: 0, actions: [] }, instant('calendar')).weeks).toBe(0)
  })

  it('of ten thousand actions comes within seconds', () => {
    const problem = generateSchedule({ actions: 10_000 })
    const result = schedule(problem, { order: 'readiness', evaluations: 2, seed: 1 })
    if (!result.ok) throw new Error(result.error.message)
    expect(scheduleBreaches(problem, checkedActions(result.value.actions))).toEqual([])
    expect(result.value.weeks).toBeLessThanOrEqual(result.value.bound * 1.01)
  }, 20_000)
})

describe('the model', () => {
  it('lets a successor use what is left of the week its predecessor ends in', () => {
    const actions = [
      { ...action, id: 'first', hours: 4, load: 4 },
      { ...action, id: 'second', hours: 2, load: 4, after: ['first'] },
    ]
    expect(expectScheduled({ ...calendar, actions }, instant('calendar')).weeks).toBe(1)
  })

  it('pauses in weeks without hours, and counts them', () => {
    const problem = { capacity: [3, 0, 0, 3], capacityAfter: 0, atOnce: 1, actions: [{ ...action, id: 'a' }] }
    const [only] = expectScheduled(problem, instant('readiness')).actions
    expect([only?.starts, only?.ends, ...only!.hours]).toEqual([0, 3, 3, 0, 0, 3])
  })

  it('lasts at least its weeks, even when the hours are done', () => {
    const actions = [{ ...action, id: 'a', hours: 2, weeks: 5 }]
    expect(expectScheduled({ ...calendar, actions }, instant('readiness')).actions[0]).toMatchObject({
      starts: 0,
      ends: 4,
    })
  })

  it('runs only so many at once, and hands a place over within a week', () => {
    const actions = ['a', 'b', 'c'].map((id) => ({ ...action, id, hours: 4, load: 2, weeks: 2 }))
    const result = expectScheduled({ ...calendar, atOnce: 1, actions }, instant('readiness'))
    expect(result.actions.map(({ starts, ends }) => [starts, ends])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('keeps a pin in its weeks and plans around it', () => {
    const actions = [
      { ...action, id: 'free', hours: 12, load: 6 },
      { ...action, id: 'pinned', hours: 6, load: 6, pin: { starts: 1, ends: 1 } },
    ]
    const result = expectScheduled({ ...calendar, actions }, instant('readiness'))
    const free = result.actions.find(({ id }) => id === 'free')
    expect([...free!.hours]).toEqual([6, 0, 6])
    expect(free).toMatchObject({
      starts: 0,
      ends: 2,
    })
  })

  it('puts what is in progress first, and leaves out what is done', () => {
    const actions = [
      { ...action, id: 'new', weight: 9 },
      { ...action, id: 'running', weight: 0, started: true, after: ['over'] },
      { ...action, id: 'over', done: true },
    ]
    const result = expectScheduled({ ...calendar, atOnce: 1, actions }, searched('readiness'))
    expect(result.actions.map(({ id, starts }) => [id, starts])).toEqual([
      ['running', 0],
      ['new', 1],
    ])
  })

  it('does not start before a release week', () => {
    const actions = [{ ...action, id: 'a', release: 4 }]
    expect(expectScheduled({ ...calendar, actions }, instant('readiness')).actions[0]?.starts).toBe(4)
  })

  it('finishes weight early in readiness order, and the whole in calendar order', () => {
    const actions = [
      { ...action, id: 'chain-1', hours: 6, load: 6, weight: 0 },
      { ...action, id: 'chain-2', hours: 6, load: 6, weeks: 6, weight: 1, after: ['chain-1'] },
      { ...action, id: 'gain', hours: 6, load: 6, weight: 9 },
    ]
    const ids = (order: ScheduleOptions['order']): string[] =>
      expectScheduled({ ...calendar, actions }, instant(order)).actions.map(({ id }) => id)
    expect(ids('calendar')).toEqual(['chain-1', 'chain-2', 'gain'])
    expect(ids('readiness')).toEqual(['gain', 'chain-1', 'chain-2'])
  })
})

describe('bad input', () => {
  for (const value of [NaN, -1, Infinity, 1e300]) {
    for (const field of ['hours', 'load', 'weeks', 'weight', 'release', 'stage'] as const) {
      it(`of ${value} as ${field} is refused with words`, () => {
        const { kind, actions } = failure({ ...calendar, actions: [{ ...action, id: 'a', [field]: value }] })
        expect(['bad-number', 'horizon']).toContain(kind)
        expect(actions).toEqual(['a'])
      })
    }
    it(`of ${value} as hours of a week is refused with words`, () => {
      expect(failure({ ...calendar, capacity: [5, value], actions: [] }).kind).toBe('bad-number')
      expect(failure({ ...calendar, capacityAfter: value, actions: [] }).kind).toBe('bad-number')
      expect(failure({ ...calendar, atOnce: value, actions: [] }).kind).toBe('bad-number')
    })
  }

  it('of half weeks, no load, no place or a pin that ends before it starts is refused', () => {
    for (const wrong of [
      { weeks: 1.5 },
      { load: 0 },
      { pin: { starts: 3, ends: 2 } },
      { pin: { starts: 0.5, ends: 2 } },
      { release: 0.5 },
    ]) {
      expect(failure({ ...calendar, actions: [{ ...action, id: 'a', ...wrong }] }).kind).toBe('bad-number')
    }
    expect(failure({ ...calendar, atOnce: 0, actions: [] }).kind).toBe('bad-number')
    expect(schedule({ ...calendar, actions: [] }, { order: 'calendar', evaluations: NaN, seed: 1 })).toMatchObject({
      ok: false,
    })
  })

  it('names unknown ids, doubles and self-reference', () => {
    expect(failure({ ...calendar, actions: [{ ...action, id: 'a', after: ['ghost'] }] })).toMatchObject({
      kind: 'unknown-action',
      actions: ['a', 'ghost'],
    })
    expect(
      failure({
        ...calendar,
        actions: [
          { ...action, id: 'a' },
          { ...action, id: 'a' },
        ],
      }),
    ).toMatchObject({ kind: 'duplicate', actions: ['a'] })
    expect(failure({ ...calendar, actions: [{ ...action, id: 'a', after: ['a'] }] })).toMatchObject({
      kind: 'cycle',
      actions: ['a'],
    })
  })

  it('names a cycle in order, each one waiting for the one before it', () => {
    const links = { d: ['c'], c: ['b'], b: ['d', 'a'], a: [], e: ['d'] }
    const actions = Object.entries(links).map(([id, after]) => ({ ...action, id, after }))
    const { kind, actions: cycle, message } = failure({ ...calendar, actions })
    expect([kind, cycle]).toEqual(['cycle', ['b', 'c', 'd']])
    expect(message).toContain('"b" → "c" → "d" → "b"')
  })

  it('says when the hours never come', () => {
    const actions = [{ ...action, id: 'a', hours: 100 }]
    expect(failure({ ...calendar, capacityAfter: 0, actions }).kind).toBe('capacity')
    expect(failure({ ...calendar, capacity: [9, 9], capacityAfter: 0, actions }).kind).toBe('capacity')
    const late = [{ ...action, id: 'a', release: 5 }]
    expect(failure({ capacity: [50], capacityAfter: 0, atOnce: 1, actions: late }).kind).toBe('capacity')
  })

  it('says when a pin comes before what it waits for, or has no room', () => {
    const first = { ...action, id: 'first', hours: 30 }
    const early = { ...action, id: 'early', after: ['first'], pin: { starts: 0, ends: 3 } }
    expect(failure({ ...calendar, actions: [first, early] })).toMatchObject({
      kind: 'pin-before-predecessor',
      actions: ['early', 'first'],
    })
    const tight = { ...action, id: 'tight', pin: { starts: 0, ends: 0 } }
    expect(failure({ ...calendar, actions: [tight] })).toMatchObject({ kind: 'pin-without-room', actions: ['tight'] })
    const short = { ...action, id: 'short', weeks: 4, pin: { starts: 0, ends: 2 } }
    expect(failure({ ...calendar, actions: [short] }).kind).toBe('pin-without-room')
    const crowd = ['a', 'b', 'c'].map((id) => ({ ...action, id, pin: { starts: 0, ends: 5 } }))
    expect(failure({ ...calendar, actions: crowd }).kind).toBe('pin-without-room')
  })

  it('of more actions or weeks than anybody plans ends at once', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => ({ ...action, id: `a${i}` }))
    expect(failure({ ...calendar, actions: many }).kind).toBe('too-many')
    const endless = Array.from({ length: 10_000 }, (_, i) => ({ ...action, id: `a${i}`, hours: 200_000, load: 1 }))
    expect(failure({ ...calendar, atOnce: 100_000, actions: endless }).kind).toBe('horizon')
    const slow = Array.from({ length: 10_000 }, (_, i) => ({ ...action, id: `a${i}`, hours: 100 }))
    expect(failure({ ...calendar, capacityAfter: 0.001, actions: slow }).kind).toBe('horizon')
  }, 20_000)
})
