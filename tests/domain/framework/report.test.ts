import { describe, expect, it } from 'vitest'
import { reportLines } from '#domain/framework/report-text.ts'
import { BAND, frameworkReport, PACES, stepOffers, type Years } from '#domain/framework/report.ts'
import { aFramework } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'

const report = frameworkReport(builtInFramework)
const at = (years: readonly Years[], hoursPerWeek: number) =>
  years.find((own) => own.hoursPerWeek === hoursPerWeek)?.years ?? Infinity
const stated = <Entry extends { readonly stated: number | undefined }>(entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.stated === undefined ? [] : [{ ...entry, stated: entry.stated }]))

describe('the years that the built-in framework takes', () => {
  it.each(stated(report.steps).map((step) => ({ ...step, name: `${step.below.id} to ${step.above.id}` })))(
    'from $name lie inside the band',
    (step) => {
      const years = at(step.years, BAND.hoursPerWeek)
      expect(years).toBeGreaterThanOrEqual(step.stated * BAND.step.least)
      expect(years).toBeLessThanOrEqual(step.stated * BAND.step.most)
    },
  )

  it.each(stated(report.way).map((way) => ({ ...way, name: way.rung.id })))(
    'from the first rung to $name lie inside the narrower band',
    (way) => {
      const years = at(way.years, BAND.hoursPerWeek)
      expect(years).toBeGreaterThanOrEqual(way.stated * BAND.way.least)
      expect(years).toBeLessThanOrEqual(way.stated * BAND.way.most)
    },
  )

  it('are compared for six steps of the leader track', () => {
    expect(stated(report.steps).map((step) => step.stated)).toEqual([2, 3, 3, 2, 2, 3])
    expect(stated(report.way).map((way) => way.stated)).toEqual([2, 5, 8, 10, 12, 15])
  })

  it('make nobody a Director in a hurry, even at eight hours a week', () => {
    const director = report.way.find(({ rung }) => rung.id === 'director-of-mops')
    expect(at(director?.years ?? [], 8)).toBeGreaterThan(5)
    const last = report.steps.find(({ above }) => above.id === 'director-of-mops')
    expect(at(last?.years ?? [], 8)).toBeGreaterThan(2)
  })

  it('never grow with more hours a week, and every rung is reached', () => {
    for (const { years } of [...report.steps, ...report.way]) {
      const values = years.map((own) => own.years)
      expect(values.every(Number.isFinite)).toBe(true)
      // A fifth of a year: with more hours the plan is another one, polished by a search of limited length.
      for (const [index, value] of values.slice(1).entries()) expect(value).toBeLessThanOrEqual(values[index]! + 0.2)
    }
  })

  it('mix work with people on every step, and study least on the upper ones', () => {
    for (const { hours, hoursByKind } of report.steps) {
      expect(hoursByKind['on-the-job']).toBeGreaterThan(hours * 0.2)
      expect(hoursByKind['with-people']).toBeGreaterThan(hours * 0.2)
      expect(hoursByKind.study).toBeLessThan(hours * 0.5)
    }
  })
})

describe('the report', () => {
  it('counts what a framework holds', () => {
    const small = aFramework()
    const own = frameworkReport(small)
    expect(own.domains.reduce((sum, { skills }) => sum + skills, 0)).toBe(small.skills.length)
    expect(own.rungs.map(({ core, supporting }) => core + supporting)).toEqual(
      small.rungs.map(({ requires }) => requires.length),
    )
    expect(Object.values(own.kinds).reduce((sum, count) => sum + count, 0)).toBe(small.actions.length)
  })

  it('tells for every step how many actions and kinds there are', () => {
    const offers = stepOffers(builtInFramework)
    expect(offers).toHaveLength(builtInFramework.skills.length * 5)
    const raises = builtInFramework.actions.reduce((sum, action) => sum + action.raises.length, 0)
    expect(offers.reduce((sum, offer) => sum + offer.actions, 0)).toBe(raises)
    expect(offers.every(({ actions, kinds }) => kinds <= actions)).toBe(true)
  })

  it('prints every figure, the band and its reason', () => {
    const text = reportLines(builtInFramework, report).join('\n')
    for (const { name } of builtInFramework.domains) expect(text).toContain(name)
    for (const pace of PACES) expect(text).toContain(`Years at ${pace} h`)
    expect(text).toContain(`each step ${BAND.step.least} to ${BAND.step.most} times the stated years`)
    expect(text).toMatch(/Reading ease .*anchors of level 5 \d+/)
    expect(text).not.toMatch(/NaN|Infinity|undefined/)
  })
})
