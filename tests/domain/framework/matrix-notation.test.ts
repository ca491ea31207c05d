import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromCell,
  idFor,
  readName,
  readRequirement,
  toCell,
  writeName,
  writeRequirement,
} from '#domain/framework/matrix-notation.ts'
import type { Level } from '#domain/framework/level.ts'

describe('names', () => {
  it.each([
    ['Technician', { id: 'technician', name: 'Technician', track: 'shared' }],
    ['MOPs manager (leader)', { id: 'mops-manager', name: 'MOPs manager', track: 'leader' }],
    ['VP marketing [vp] (leader)', { id: 'vp', name: 'VP marketing', track: 'leader' }],
    ['Data and more [data]', { id: 'data', name: 'Data and more', track: 'shared' }],
  ])('%s', (text, named) => expect(readName(text)).toEqual(named))

  it('are written as short as they can be read again', () => {
    expect(writeName({ id: 'technician', name: 'Technician', track: 'shared' })).toBe('Technician')
    expect(writeName({ id: 'cmo', name: 'CMO (CGO, CRO)', track: 'leader' })).toBe('CMO (CGO, CRO) [cmo] (leader)')
    expect(writeName({ id: 'trap', name: 'Trap', track: 'shared' }, new Set(['trap']))).toBe('Trap [trap]')
    expect(writeName({ id: 'head', name: 'Head (leader)', track: 'shared' })).toBe('Head (leader) [head]')
  })

  it('read as they were written, whatever they are', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.trim())
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)
    const track = fc.constantFrom('shared', 'leader', 'expert')
    fc.assert(
      fc.property(fc.record({ id, name, track }), (named) => {
        expect(readName(writeName(named))).toEqual(named)
      }),
    )
  })

  it('make ids of letters and digits', () => {
    expect(idFor('  Données & mesure: 2. Stufe ')).toBe('donnees-mesure-2-stufe')
    expect(idFor('市场')).toBe('')
    expect(idFor('a'.repeat(300))).toHaveLength(80)
  })
})

describe('requirements', () => {
  it.each([
    ['3', { level: 3, core: false, weight: 1 }],
    ['3c', { level: 3, core: true, weight: 3 }],
    [' 4 C w5 ', { level: 4, core: true, weight: 5 }],
    ['2 w0.5', { level: 2, core: false, weight: 0.5 }],
    ['', 'none'],
    ['-', 'none'],
    ['0', 'none'],
    ['6', undefined],
    ['3d', undefined],
    ['c3', undefined],
    ['yes', undefined],
  ])('%j', (text, read) => expect(readRequirement(text)).toEqual(read))

  it('read as they were written', () => {
    const requirement = fc.record({
      level: fc.constantFrom<Level>(1, 2, 3, 4, 5),
      core: fc.boolean(),
      weight: fc.double({ min: 0.001, max: 100, noNaN: true }),
    })
    fc.assert(
      fc.property(requirement, (one) => {
        expect(readRequirement(writeRequirement(one))).toEqual(one)
      }),
    )
  })
})

describe('cells', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '＝1'])('%j cannot run', (text) => {
    expect(toCell(text)).toBe(`'${text}`)
  })

  it('keep every other text as it is, and give back what they were', () => {
    expect(toCell("It's = fine")).toBe("It's = fine")
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `=${rest}`),
      fc.string().map((rest) => `'${rest}`),
    )
    fc.assert(
      fc.property(text, (one) => {
        expect(fromCell(toCell(one))).toBe(one)
        expect(toCell(one)).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})
