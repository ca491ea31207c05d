import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleTerms, FORMULAS } from '#domain/impact/formulas.ts'
import { workOut, yieldInFull } from '#domain/impact/work-out.ts'
import { anExampleWorth, aWorth } from '#tests/support/build-impact.ts'

const names = FORMULAS.map((formula) => [formula.id, formula] as const)

/** `field: why`, for what keeps a worth from being worked out. */
function problemsOf(...worth: Parameters<typeof aWorth>): readonly string[] {
  const worked = workOut({ worth: aWorth(...worth) })
  return worked.kind === 'incomplete' ? worked.problems.map(({ field, why }) => `${field}: ${why}`) : []
}

describe('the formula library', () => {
  it.each(names)('%s gives its worked example to the cent', (id, { example }) => {
    const worked = workOut({ worth: anExampleWorth(id) })
    if (worked.kind !== 'complete') throw new Error(JSON.stringify(worked))
    expect(worked.yields.map(({ estimate }) => estimate.likely)).toEqual(example.gives)
  })

  it('writes the example of the screen as it is checked on paper', () => {
    const worked = workOut({ worth: anExampleWorth('faster-response') })
    if (worked.kind !== 'complete') throw new Error('incomplete')
    expect(worked.steps).toBe('1,000 × (70 % − 37 %) × (9 % − 3 %)')
    expect(worked.yields.map((one) => yieldInFull(one, one.estimate.likely, worked.currency))).toEqual([
      '19.8 more qualified leads',
      '$22,770.00',
    ])
  })

  it.each(names)('%s keeps low ≤ likely ≤ high for every range of its terms', (id, formula) => {
    const spread = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: formula.terms.length,
        maxLength: formula.terms.length,
      },
    )
    fc.assert(
      fc.property(spread, (spreads) => {
        const ranged = Object.fromEntries(
          Object.entries(exampleTerms(formula)).map(([term, value], index) => {
            const [down, up] = spreads[index] ?? [0, 0]
            const middle = value?.likely ?? 0
            const most = formula.terms.find((one) => one.id === term)?.unit === 'percent' ? 100 : Infinity
            return [term, { low: middle * (1 - down * 0.99), likely: middle, high: Math.min(most, middle * (1 + up)) }]
          }),
        )
        const worked = workOut({ worth: aWorth(id, ranged) })
        if (worked.kind !== 'complete') throw new Error(JSON.stringify(worked))
        for (const { estimate } of worked.yields) {
          expect(estimate.low).toBeLessThanOrEqual(estimate.likely)
          expect(estimate.likely).toBeLessThanOrEqual(estimate.high)
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each(names)('%s says what it does and does not say, and never claims more than influence', (_, formula) => {
    expect(formula.says).toMatch(/\.$/)
    expect(formula.saysNot).toMatch(/\.$/)
    const words = JSON.stringify(formula)
    if (formula.id === 'revenue-influenced')
      for (const { what } of formula.yields({})) expect(what).toContain('influenced')
    else expect(words).not.toContain('influenced')
  })

  it('brings an empty optional term out without the money that it would give', () => {
    const { value: _, ...terms } = { leads: 240, rate: 12.5, value: 0 }
    const worked = workOut({ worth: aWorth('leads-rate-value', terms) })
    expect(worked).toMatchObject({ kind: 'complete', currency: undefined, yields: [{ kind: 'count' }] })
  })

  it('says that the low end is a loss where it is one', () => {
    const worked = workOut({
      worth: aWorth('spend-released', { before: 100, after: { low: 50, likely: 80, high: 120 } }),
    })
    expect(worked).toMatchObject({ kind: 'complete', cautions: [expect.stringMatching(/below zero/)] })
  })
})

describe('what cannot be worked out is incomplete, with the reason at the field', () => {
  it('a term that is missing', () => {
    expect(problemsOf('leads-rate-value', { leads: 240 })).toEqual(['rate: Still to be filled in.'])
  })

  it('a baseline of zero', () => {
    expect(problemsOf('hours-saved', { runs: 10, before: 0, after: 0 })).toEqual([matching(/^before: From zero/)])
  })

  it('a negative number', () => {
    expect(problemsOf('leads-rate-value', { leads: -3, rate: 10 })).toEqual(['leads: This cannot be below zero.'])
    expect(problemsOf('leads-rate-value', { leads: { low: -3, likely: 1, high: 2 }, rate: 10 })).toHaveLength(1)
  })

  it('a share above 100 %', () => {
    expect(problemsOf('leads-rate-value', { leads: 3, rate: 120 })).toEqual([
      'rate: A share is at most 100 %, and this is 120 %.',
    ])
  })

  it('money without a currency, or in one that does not exist', () => {
    const terms = { before: 100, after: 50 }
    expect(problemsOf('spend-released', terms, { currency: undefined })).toEqual([matching(/^currency: Say which/)])
    expect(problemsOf('spend-released', terms, { currency: 'XXX' })).toEqual([matching(/^currency: XXX/)])
  })

  it('money in two currencies', () => {
    const worth = aWorth('spend-released', { before: 100 })
    const mixed = { ...worth, terms: [...worth.terms, { term: 'after', text: '50 EUR', source: '' }] }
    expect(workOut({ worth: mixed })).toMatchObject({
      kind: 'incomplete',
      problems: [{ field: 'after', why: expect.stringMatching(/in EUR, the rest in USD/) }],
    })
  })

  it('text that is no number', () => {
    const worth = aWorth('leads-rate-value', { leads: 3 })
    const half = { ...worth, terms: [...worth.terms, { term: 'rate', text: 'a third', source: '' }] }
    expect(workOut({ worth: half })).toMatchObject({ kind: 'incomplete', problems: [{ field: 'rate' }] })
  })

  it('work that made nothing better', () => {
    expect(problemsOf('hours-saved', { runs: 10, before: 20, after: 95 })).toEqual([
      matching(/^after: .*nothing was saved/),
    ])
    expect(problemsOf('spend-released', { before: 100, after: 50, once: 60 })).toEqual([matching(/^once: .*no gain/)])
    expect(problemsOf('faster-response', { requests: 10, before: 37, after: 70, fast: 3, slow: 9 })).toEqual([
      matching(/^fast: /),
    ])
  })

  it('a formula that this version does not know', () => {
    expect(problemsOf('later', {})).toEqual([matching(/^formula: /)])
  })
})

function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern)
}
