import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryText, readEntry, type TermUnit } from '#domain/impact/number-entry.ts'

function likely(text: string, unit: TermUnit = 'count'): number | string {
  const entered = readEntry(text, unit)
  return entered.kind === 'read' ? entered.estimate.likely : entered.kind
}

describe('a number that is typed', () => {
  it.each([
    ['1234', 1234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ["1'234.50", 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['0,5', 0.5],
    ['0.125', 0.125],
    ['.5', 0.5],
    ['12,5', 12.5],
    ['12k', 12_000],
    ['1.2 M', 1_200_000],
    ['2bn', 2_000_000_000],
    ['−5', -5],
    ['-0', 0],
    ['1.15k', 1_150],
  ])('“%s” is read as %f', (text, value) => {
    expect(likely(text)).toBe(value)
  })

  it.each(['abc', '1,23,4', '1.2.3', '12 leads', '1,234.5,6', '--5', '12,34.5', '1 23', '½', '5 or 6', '1e5'])(
    '“%s” is not read at all',
    (text) => {
      const entered = readEntry(text, 'count')
      expect(entered.kind).toBe('unreadable')
    },
  )

  it('says what it was read as, every time', () => {
    expect(readEntry('12k', 'count')).toMatchObject({ understood: 'Read as 12,000' })
    expect(readEntry('$1,150.50', 'money')).toMatchObject({ understood: 'Read as 1,150.5 USD', currency: 'USD' })
    expect(readEntry('1.150,50 EUR', 'money')).toMatchObject({ understood: 'Read as 1,150.5 EUR', currency: 'EUR' })
    expect(readEntry('35', 'percent')).toMatchObject({ understood: 'Read as 35 %' })
  })

  it('asks when a dot may set off thousands or decimals, and offers the other reading of a comma', () => {
    expect(readEntry('1.234', 'count')).toMatchObject({
      kind: 'ask',
      choices: [{ words: '1,234' }, { words: '1.234' }],
    })
    expect(readEntry('1,234', 'count')).toMatchObject({
      kind: 'read',
      estimate: { likely: 1234 },
      otherwise: { words: '1.234' },
    })
  })

  it('asks whether 0.35 is a share or a percentage', () => {
    expect(readEntry('0.35', 'percent')).toMatchObject({
      kind: 'ask',
      choices: [{ words: '0.35 %' }, { words: '35 %' }],
    })
    expect(likely('0.35 %', 'percent')).toBe(0.35)
    expect(likely('0', 'percent')).toBe(0)
  })

  it('reads low – likely – high, however it is set off', () => {
    const estimate = { low: 900, likely: 1000, high: 1200 }
    for (const text of ['900 – 1000 – 1200', '900-1,000-1,200', '900 to 1000 to 1.2k', '900..1000..1200'])
      expect(readEntry(text, 'count'), text).toMatchObject({ kind: 'read', estimate })
    expect(readEntry('$14k – $23k – $31k', 'money')).toMatchObject({
      currency: 'USD',
      understood: 'Read as low 14,000 USD, likely 23,000 USD, high 31,000 USD',
    })
  })

  it('never makes up the likely one of two numbers, and never turns an order round', () => {
    expect(readEntry('900 – 1200', 'count')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/likely one open/),
    })
    expect(readEntry('1200 – 1000 – 900', 'count')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/do not rise/),
    })
  })

  it('keeps units and currencies apart', () => {
    expect(readEntry('35 %', 'count')).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(/not a share/) })
    expect(readEntry('35 EUR', 'count')).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(/not money/) })
    expect(readEntry('$5 EUR', 'money')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/USD and EUR/),
    })
    expect(readEntry('$1 – 2 EUR – 3', 'money')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/USD and EUR/),
    })
    expect(readEntry('12 MQL', 'money')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/not a currency/),
    })
    expect(readEntry('¥500', 'money')).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(/JPY or CNY/) })
  })

  it('reads back what it has written', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Number(number.toFixed(3)) + 0)
    fc.assert(
      fc.property(value, value, value, fc.constantFrom<TermUnit>('count', 'percent', 'money'), (a, b, c, unit) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other)
        for (const estimate of [
          { low, likely: middle, high },
          { low, likely: low, high: low },
        ])
          expect(readEntry(entryText(estimate, unit), unit)).toMatchObject({ kind: 'read', estimate })
      }),
    )
  })

  it('answers to anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        const entered = readEntry(text, 'money')
        if (entered.kind === 'read') expect(Number.isFinite(entered.estimate.likely)).toBe(true)
      }),
    )
  })
})
