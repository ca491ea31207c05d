import { exactly } from './estimate.ts'
import type { Formula, TermValues } from './formula.ts'
import { demandFormulas } from './formulas-demand.ts'
import { costFormulas } from './formulas-cost.ts'

/** The ways of working out a worth that people can choose from, in the order of the list. */
export const FORMULAS: readonly Formula[] = [...costFormulas, ...demandFormulas]

export function findFormula(id: string | undefined): Formula | undefined {
  return FORMULAS.find((formula) => formula.id === id)
}

/** The worked example as terms, for showing it and for testing it. */
export function exampleTerms(formula: Formula): TermValues {
  return Object.fromEntries(Object.entries(formula.example.terms).map(([term, value]) => [term, exactly(value)]))
}
