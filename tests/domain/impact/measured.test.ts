import { describe, expect, it } from 'vitest'
import { changeOf, changeSize, changeWords, measureProblems } from '#domain/impact/measured.ts'
import type { Measure } from '#domain/profile/impact-record.ts'
import { anExampleWorth, anImpactEntry } from '#tests/support/build-impact.ts'

const measure = (wishes: Partial<Measure> = {}): Measure => ({
  name: 'Answered within an hour',
  unit: '%',
  from: 37,
  to: 70,
  period: 'July to September',
  ...wishes,
})

const fieldsWrong = (wishes: Partial<Measure>): readonly string[] =>
  measureProblems({ measure: measure(wishes) }).map(({ field }) => field)

describe('what was measured', () => {
  it('is written with its unit', () => {
    expect(changeWords(measure() as never)).toBe('37 % → 70 %')
    expect(changeWords({ name: '', unit: 'days', from: 11, to: 3, period: '' })).toBe('11 → 3 days')
  })

  it('is compared in points when it is a share, in percent when it is a count', () => {
    expect(changeSize(changeOf(anImpactEntry({ measure: measure() }))!)).toEqual({ text: '33 points up' })
    expect(changeSize({ name: '', unit: 'days', from: 11, to: 3, period: '' })).toEqual({ text: '73 % down' })
  })

  it('has no percentage from zero or below it', () => {
    expect(changeSize({ name: '', unit: 'errors', from: 0, to: 5, period: '' })).toHaveProperty('why')
    expect(changeSize({ name: '', unit: 'points', from: -4, to: 5, period: '' })).toHaveProperty('why')
  })

  it('is incomplete without a unit, a name or a number, and with a share out of its bounds', () => {
    expect(fieldsWrong({})).toEqual([])
    expect(fieldsWrong({ unit: ' ' })).toEqual(['unit'])
    expect(fieldsWrong({ name: '' })).toEqual(['name'])
    expect(fieldsWrong({ to: undefined as never })).toEqual(['to'])
    expect(fieldsWrong({ to: 170 })).toEqual(['to'])
    expect(fieldsWrong({ from: -1 })).toEqual(['from'])
    expect(fieldsWrong({ unit: 'days', from: -1 })).toEqual([])
    expect(fieldsWrong({ toText: 'seventy' })).toEqual(['to'])
    expect(changeOf(anImpactEntry({ measure: measure({ unit: '' }) }))).toBeUndefined()
  })

  it('is taken from the before and after of the formula when nothing else was entered', () => {
    expect(changeOf(anImpactEntry({ worth: anExampleWorth('faster-response') }))).toMatchObject({
      unit: '%',
      from: 37,
      to: 70,
    })
    expect(changeOf(anImpactEntry({ worth: anExampleWorth('leads-rate-value') }))).toBeUndefined()
  })
})
