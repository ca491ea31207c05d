import fc from 'fast-check'
import type { ScheduleAction, ScheduleProblem } from '#domain/scheduling/problem.ts'

/** Milliseconds for all of them, on a busy machine. */
export const PATIENCE = process.env['OPSLADDER_THOROUGH'] === '1' ? 600_000 : 60_000

/** How many problems a property is tried on: few by default, ten thousand when asked to be thorough. */
export const PROBLEMS = process.env['OPSLADDER_THOROUGH'] === '1' ? 10_000 : 300

const quarters = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most * 4 }).map((count) => count / 4)

/** Small problems of every kind: waits, pauses, pins, stages, tight and loose, with and without an end of the hours. */
export const scheduleProblems: fc.Arbitrary<ScheduleProblem> = fc
  .record({
    capacity: fc.array(quarters(10), { maxLength: 30 }),
    capacityAfter: fc.oneof({ weight: 4, arbitrary: quarters(10) }, { weight: 1, arbitrary: fc.constant(0) }),
    atOnce: fc.integer({ min: 1, max: 4 }),
    actions: fc.array(
      fc.record({
        hours: fc.oneof(
          { weight: 9, arbitrary: quarters(30) },
          { weight: 1, arbitrary: fc.double({ min: 0.01, max: 20, noNaN: true }) },
        ),
        load: quarters(6).map((load) => load + 0.25),
        weeks: fc.integer({ min: 0, max: 8 }),
        weight: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
        stage: fc.integer({ min: 0, max: 2 }),
        release: fc.oneof(
          { weight: 5, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }) },
        ),
        started: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() }),
        done: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() }),
        pin: fc.oneof(
          { weight: 12, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 })) },
        ),
        links: fc.array(fc.nat(), { maxLength: 3 }),
      }),
      { maxLength: 16 },
    ),
  })
  .map(({ actions, ...calendar }) => ({
    ...calendar,
    actions: actions.map(({ links, pin, ...action }, i): ScheduleAction => {
      const after = i === 0 ? [] : [...new Set(links.map((link) => `a${link % i}`))]
      return { id: `a${i}`, ...action, after, ...(pin && { pin: { starts: pin[0], ends: pin[0] + pin[1] } }) }
    }),
  }))

/** The same kind of problem without anything that can make it impossible. */
export const possibleProblems: fc.Arbitrary<ScheduleProblem> = scheduleProblems.map((problem) => ({
  ...problem,
  capacityAfter: problem.capacityAfter + 0.5,
  actions: problem.actions.map(({ pin: _pin, ...action }) => action),
}))
