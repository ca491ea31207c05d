import type { ImpactEntry, Worth, WorthPeriod } from '../profile/impact-record.ts'
import { exactMoney, fullNumber, toCoins } from './amounts.ts'
import { isCurrency } from './currencies.ts'
import { roundedTo } from './estimate.ts'
import type { Formula, FormulaTerm, TermValues, Yield } from './formula.ts'
import { findFormula } from './formulas.ts'
import { readEntry } from './number-entry.ts'

/** What keeps a number from being worked out, and where to put it right. */
export interface FieldProblem {
  /** A term of the formula, or `formula`, `currency`, `from`, `to`, `unit`. */
  readonly field: string
  readonly why: string
  /** Nothing has been typed there yet, so that it is a thing to do rather than a mistake. */
  readonly isEmpty: boolean
}

export type WorkedOut =
  | { readonly kind: 'none' }
  /** Never a number: a wrong one would be believed. */
  | { readonly kind: 'incomplete'; readonly formula: Formula | undefined; readonly problems: readonly FieldProblem[] }
  | {
      readonly kind: 'complete'
      readonly formula: Formula
      readonly per: WorthPeriod
      /** Absent when nothing in it is money. */
      readonly currency: string | undefined
      /** The headline comes last. */
      readonly yields: readonly Yield[]
      /** The sum with its likely numbers: "1,000 × (70 % − 37 %) × (9 % − 3 %)". */
      readonly steps: string
      /** What a careful reader should know of the range. */
      readonly cautions: readonly string[]
    }

/** What the entry is worth by its formula: a number with its range, or what is missing. */
export function workOut({ worth }: Pick<ImpactEntry, 'worth'>): WorkedOut {
  if (!worth) return { kind: 'none' }
  const formula = findFormula(worth.formula)
  if (!formula)
    return {
      kind: 'incomplete',
      formula,
      problems: [{ field: 'formula', why: 'This way of counting is not known here. Choose another.', isEmpty: false }],
    }
  const values: Record<string, Worth['terms'][number]['value']> = Object.fromEntries(
    worth.terms.map(({ term, value }) => [term, value]),
  )
  const usesMoney = formula.terms.some(({ id, unit }) => unit === 'money' && values[id] !== undefined)
  const problems = [
    ...formula.terms.flatMap((term) => termProblem(term, worth)),
    ...(usesMoney ? currencyProblem(worth.currency) : []),
  ]
  const tension = problems.length === 0 ? formula.tension(values) : undefined
  if (tension) problems.push({ field: tension.term, why: tension.why, isEmpty: false })
  if (problems.length > 0) return { kind: 'incomplete', formula, problems }
  return complete(formula, values, worth)
}

function complete(formula: Formula, values: TermValues, { per, currency }: Worth): WorkedOut {
  const yields = formula.yields(values).map((one) => ({
    ...one,
    estimate: one.kind === 'money' ? toCoins(one.estimate, currency ?? 'USD') : roundedTo(one.estimate, 4),
  }))
  const hasMoney = yields.some(({ kind }) => kind === 'money')
  const headline = yields.at(-1)
  return {
    kind: 'complete',
    formula,
    per,
    currency: hasMoney ? currency : undefined,
    yields,
    steps: formula.steps((id) => termText(formula, values, id)),
    cautions:
      headline && headline.estimate.low < 0
        ? ['The low end is below zero: at worst it cost more than it brought.']
        : [],
  }
}

function termText(formula: Formula, values: TermValues, id: string): string {
  const likely = values[id]?.likely ?? 0
  const unit = formula.terms.find((term) => term.id === id)?.unit
  return unit === 'percent' ? `${fullNumber(likely)} %` : fullNumber(likely)
}

function termProblem(term: FormulaTerm, worth: Worth): readonly FieldProblem[] {
  const given = worth.terms.find((one) => one.term === term.id)
  const problem = (why: string, isEmpty = false): readonly FieldProblem[] => [{ field: term.id, why, isEmpty }]
  if (given?.text !== undefined) {
    const entered = readEntry(given.text, term.unit)
    if (entered.kind === 'unreadable' || entered.kind === 'ask') return problem(entered.why)
    const typed = entered.kind === 'read' ? entered.currency : undefined
    return problem(
      typed !== undefined && worth.currency !== undefined && typed !== worth.currency
        ? `This is in ${typed}, the rest in ${worth.currency}. Convert it, and name the rate in the source.`
        : 'Type this number again.',
    )
  }
  const value = given?.value
  if (!value) return term.optional ? [] : problem('Still to be filled in.', true)
  if (value.low > value.likely || value.likely > value.high) return problem('The order is low – likely – high.')
  if (value.low < 0) return problem('This cannot be below zero.')
  if (term.unit === 'percent' && value.high > 100)
    return problem(`A share is at most 100 %, and this is ${fullNumber(value.high)} %.`)
  if (term.baseline && value.low === 0)
    return problem('From zero there is nothing to compare with. Enter what it was before, or choose another way.')
  return []
}

function currencyProblem(currency: string | undefined): readonly FieldProblem[] {
  if (currency === undefined)
    return [{ field: 'currency', why: 'Say which currency: three letters such as USD or EUR.', isEmpty: true }]
  return isCurrency(currency)
    ? []
    : [
        {
          field: 'currency',
          why: `${currency} is not a currency that is in use. Three letters, such as USD.`,
          isEmpty: false,
        },
      ]
}

/** A yield in full: "$22,770.00", "19.8 more qualified leads". */
export function yieldInFull(one: Yield, value: number, currency: string | undefined): string {
  if (one.kind === 'money') return currency === undefined ? fullNumber(value) : exactMoney(value, currency)
  return `${fullNumber(value, 2)} ${one.kind === 'hours' ? 'hours' : one.what}`
}
