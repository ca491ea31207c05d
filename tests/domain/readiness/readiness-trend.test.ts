import { describe, expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { readinessOn, readinessTrend, standingOn } from '#domain/readiness/readiness-trend.ts'
import { aClimber, aFramework, rated, shown } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const lead = findRung(framework, 'lead') as Rung

const climber = aClimber({
  ratings: [
    rated('reports', 1, { on: '2024-03-01' }),
    rated('systems', 1, { on: '2024-03-01' }),
    rated('budget', 1, { on: '2024-03-01' }),
    rated('reports', 3, { on: '2025-01-10' }),
    rated('reports', 3, { by: 'manager', on: '2025-01-10' }),
  ],
  evidence: [shown('reports', { on: '2025-02-01' })],
})

describe('readiness over time', () => {
  it('knows on a day only what was logged by then', () => {
    expect(standingOn(climber, '2025-01-09').ratings.map(({ on }) => on)).toEqual(
      Array.from({ length: 3 }, () => '2024-03-01'),
    )
    expect(standingOn(climber, '2025-01-31').evidence).toEqual([])
    expect(readinessOn(climber, framework, lead, '2025-01-09').perSkill[0]?.level).toBe(1)
    expect(readinessOn(climber, framework, lead, '2025-01-10').perSkill[0]?.level).toBe(3)
  })

  it('ends in the readiness of today', () => {
    const now = readinessFor(climber, framework, lead, TODAY)
    expect(readinessTrend(climber, framework, lead, TODAY).at(-1)).toMatchObject({
      day: TODAY,
      low: now.low,
      high: now.high,
    })
  })

  it('has a point for each day on which something counted, and for the day on which evidence grew too old', () => {
    const points = readinessTrend(climber, framework, lead, TODAY)
    expect(points.map(({ day }) => day)).toEqual(['2024-03-01', '2025-01-10', '2025-02-01', '2026-08-01', TODAY])
    const [, , fresh, stale] = points
    expect(stale?.low).toBeLessThan(fresh?.low ?? 0)
    expect(stale?.high).toBe(fresh?.high)
  })

  it('has that point on the right day also where the month has no such day', () => {
    const monthEnd = aClimber({
      ratings: [rated('reports', 3, { on: '2024-08-31' }), rated('reports', 3, { by: 'manager', on: '2024-08-31' })],
      evidence: [shown('reports', { on: '2024-08-31' })],
    })
    const points = readinessTrend(monthEnd, framework, lead, TODAY)
    const stale = points.findIndex(({ low }, at) => at > 0 && low < (points[at - 1]?.low ?? 0))
    expect(points[stale]?.day).toBe('2026-03-01')
    expect(readinessOn(monthEnd, framework, lead, '2026-02-28').low).toBe(points[0]?.low)
  })

  it('says how much of it was rated by then', () => {
    const partly = aClimber({
      ratings: [rated('reports', 2, { on: '2026-01-05' }), rated('budget', 2, { on: '2026-03-05' })],
    })
    expect(
      readinessTrend(partly, framework, lead, TODAY).map(({ day, rated: count, counted }) => [day, count, counted]),
    ).toEqual([
      ['2026-01-05', 1, 3],
      ['2026-03-05', 2, 3],
      [TODAY, 2, 3],
    ])
  })

  it('is empty while nothing is rated, and passes over skills that the rung does not ask for', () => {
    expect(readinessTrend(aClimber(), framework, lead, TODAY)).toEqual([])
    const junior = findRung(framework, 'junior') as Rung
    const other = aClimber({ ratings: [rated('budget', 2)] })
    expect(readinessTrend(other, framework, junior, TODAY)).toEqual([])
  })

  it('thins a long log, keeping its first and last day', () => {
    const days = Array.from(
      { length: 200 },
      (_, index) => `2026-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`,
    )
    const busy = aClimber({ ratings: days.map((on) => rated('reports', 2, { on })) })
    const points = readinessTrend(busy, framework, lead, TODAY)
    expect(points.length).toBe(60)
    expect(points[0]?.day).toBe(days.toSorted()[0])
    expect(points.at(-1)?.day).toBe(TODAY)
    expect(new Set(points.map(({ day }) => day)).size).toBe(points.length)
  })
})
