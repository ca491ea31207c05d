import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#domain/calendar.ts'
import { findRung } from '#domain/framework/framework.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import { sampleAt, SAMPLE_TODAY } from '#domain/profile/sample-days.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { planRoadmap } from '#domain/roadmap/roadmap.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { readSample, SAMPLES } from '#tests/support/samples.ts'

const director = readSample('director')
const weeks = fc.integer({ min: 1, max: 1_000 })
const later = (count: number): string => addDays(SAMPLE_TODAY, count * 7)

describe('a sample that is opened later', () => {
  it('is a whole profile that is as ready as on the day it is told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), weeks, (name, count) => {
        const sample = readSample(name)
        const moved = sampleAt(sample, later(count))
        const opened = openProfile(JSON.parse(JSON.stringify(moved)), name)
        expect(opened).toEqual({ ok: true, value: moved })
        const rung = findRung(builtInFramework, sample.person.goal)!
        const [now, then] = [
          readinessFor(moved, builtInFramework, rung, later(count)),
          readinessFor(sample, builtInFramework, rung, SAMPLE_TODAY),
        ]
        // Months are not of one length, so that a proof may be a month older by the calendar.
        expect(now.low).toBeCloseTo(then.low, 1)
        expect(now.high).toBeCloseTo(then.high, 1)
      }),
      { numRuns: 30 },
    )
  })

  it('has its next meeting, its requests and its log as many days away as before', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: 0, max: 6 }), (count, weekday) => {
        const today = addDays(later(count), weekday)
        const moved = sampleAt(director, today)
        expect(daysBetween(later(count), moved.manager!.next!)).toBe(daysBetween(SAMPLE_TODAY, director.manager!.next!))
        expect(moved.requests.map(({ wantedBy }) => daysBetween(later(count), wantedBy!))).toEqual(
          director.requests.map(({ wantedBy }) => daysBetween(SAMPLE_TODAY, wantedBy!)),
        )
        expect(moved.impactEntries.every(({ on }) => on < today)).toBe(true)
      }),
    )
  })

  it('keeps what was agreed in the same weeks of its roadmap', () => {
    const today = later(60)
    const moved = sampleAt(director, today)
    const rows = (from: typeof director, on: string) =>
      planRoadmap({ ...from, team: { ...from.team!, slowTimes: [] } }, on).rows.map(({ item, starts, ends }) => [
        item.id,
        starts,
        ends,
      ])
    expect(rows(moved, today)).toEqual(rows(director, SAMPLE_TODAY))
  })

  it('has its holidays on the same days of the year, and none of them over', () => {
    fc.assert(
      fc.property(weeks, (count) => {
        const today = later(count)
        const moved = sampleAt(director, today)
        for (const [before, after] of [
          [director.pace.slowTimes, moved.pace.slowTimes],
          [director.team!.slowTimes, moved.team!.slowTimes],
        ] as const) {
          expect(after.map(({ from, to }) => [from.slice(4), to.slice(4)])).toEqual(
            before.map(({ from, to }) => [from.slice(4), to.slice(4)]),
          )
          expect(after.every(({ to }) => to >= today)).toBe(true)
          expect(after.some(({ to }) => daysBetween(today, to) > 366)).toBe(false)
        }
      }),
    )
  })

  it('has a brief of whole months that takes in the entries it names', () => {
    fc.assert(
      fc.property(weeks, (count) => {
        const { briefs, impactEntries } = sampleAt(director, later(count))
        for (const { from, to, entries } of briefs) {
          expect([from.slice(8), addDays(to, 1).slice(8)]).toEqual(['01', '01'])
          for (const { entry } of entries) {
            const on = impactEntries.find(({ id }) => id === entry)!.on
            expect(on >= from && on <= to).toBe(true)
          }
        }
      }),
    )
  })

  it('is what it was in the week of its story and before', () => {
    for (const today of ['2020-01-01', SAMPLE_TODAY, addDays(SAMPLE_TODAY, 6)])
      expect(sampleAt(director, today)).toBe(director)
  })
})
