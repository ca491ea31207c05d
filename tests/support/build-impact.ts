import { exactly } from '#domain/impact/estimate.ts'
import { findFormula } from '#domain/impact/formulas.ts'
import type { Estimate, ImpactEntry, Worth } from '#domain/profile/impact-record.ts'

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
