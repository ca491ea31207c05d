import { exactly } from '#domain/impact/estimate.ts'
import { findFormula } from '#domain/impact/formulas.ts'
import type { Brief, Estimate, ImpactEntry, Worth } from '#domain/profile/impact-record.ts'

/** A worth by a formula of the library; numbers stand for themselves, estimates for ranges. */
export function aWorth(
  formula: string,
  values: Readonly<Record<string, number | Estimate>>,
  wishes: Partial<Worth> = {},
): Worth {
  return {
    formula,
    currency: 'USD',
    per: 'quarter',
    terms: Object.entries(values).map(([term, value]) => ({
      term,
      value: typeof value === 'number' ? exactly(value) : value,
      source: 'CRM report of 3 November',
    })),
    ...wishes,
  }
}

/** The worth of a formula's own worked example. */
export function anExampleWorth(formula: string, wishes: Partial<Worth> = {}): Worth {
  const { terms, currency } = findFormula(formula)!.example
  return aWorth(formula, terms, { currency, ...wishes })
}

export function anImpactEntry(wishes: Partial<ImpactEntry> = {}): ImpactEntry {
  return {
    id: 'entry',
    on: '2026-11-15',
    did: 'Rebuilt how web requests reach sales.',
    changed: 'Sales answers within the hour instead of the next day.',
    outcome: 'growth',
    audience: 'Head of sales',
    decision: 'Keep the two regional queues.',
    evidence: [],
    ...wishes,
  }
}

export function aBrief(wishes: Partial<Brief> = {}): Brief {
  return {
    id: 'brief',
    on: '2026-11-20',
    from: '2026-07-01',
    to: '2026-12-31',
    reader: 'cfo',
    entries: [{ entry: 'entry', headline: '' }],
    risk: 'Two regions cannot prove what their contacts agreed to. The repair is six weeks of work.',
    ask: {
      text: 'One integration specialist for two quarters',
      price: 74_000,
      currency: 'USD',
      unlocks: 'Partner requests answered within the hour, about $60k a year.',
    },
    ...wishes,
  }
}

/** Three pieces of work with a worth each, about three outcomes. */
export function threeEntries(): readonly ImpactEntry[] {
  return [
    anImpactEntry({
      id: 'requests',
      worth: aWorth('faster-response', {
        requests: { low: 900, likely: 1_000, high: 1_100 },
        before: 37,
        after: 70,
        fast: 9,
        slow: 3,
        value: 1_150,
      }),
    }),
    anImpactEntry({
      id: 'tools',
      outcome: 'cost',
      did: 'Moved four contracts into one.',
      changed: 'Four overlapping tools are retired and nobody has asked for them.',
      worth: aWorth('spend-released', { before: 61_300, after: 18_450.75, once: 2_300 }, { per: 'year' }),
    }),
    anImpactEntry({
      id: 'launch',
      outcome: 'speed',
      did: 'One intake form and reusable builds.',
      changed: 'A campaign goes from idea to live in three days.',
      measure: { name: 'From idea to live campaign', unit: 'days', from: 11, to: 3, period: 'July to October' },
    }),
  ]
}
