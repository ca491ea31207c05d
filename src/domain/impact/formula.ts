import type { Estimate } from '../profile/impact-record.ts'
import type { TermUnit } from './number-entry.ts'

export interface FormulaTerm {
  readonly id: string
  readonly label: string
  readonly unit: TermUnit
  /** Left out, the rest still says something: the value in money, or a cost that there was none of. */
  readonly optional?: true
  /** Nothing can be compared with a baseline of zero. */
  readonly baseline?: true
  /** Where such a number usually comes from. */
  readonly from: string
}

/** What the money of a formula is: kinds are never added up with each other. */
export type Nature = 'capacity' | 'avoided' | 'released' | 'demand' | 'risk' | 'influenced'

/** Something that a formula brings out, in its own unit. */
export interface Yield {
  readonly kind: 'money' | 'hours' | 'count'
  /** What is counted: "more qualified leads". */
  readonly what: string
  readonly estimate: Estimate
}

/** The terms by their ids; one that is optional and left out is absent. */
export type TermValues = Readonly<Record<string, Estimate | undefined>>

export interface Formula {
  readonly id: string
  readonly name: string
  /** The sum in words: "requests × more answered fast × difference in rate × value". */
  readonly shape: string
  readonly nature: Nature
  readonly terms: readonly FormulaTerm[]
  readonly says: string
  readonly saysNot: string
  /** The two terms that are a measure before and after, for a chart. */
  readonly change?: { readonly from: string; readonly to: string; readonly name: string }
  /** Each term is used once, so that the range is as narrow as the terms allow. The likeliest headline comes last. */
  readonly yields: (terms: TermValues) => readonly Yield[]
  /** The steps with the likely numbers, as somebody would check them on paper. */
  readonly steps: (write: (term: string) => string) => string
  /** What must hold between terms; answers the term to look at and why. */
  readonly tension: (terms: TermValues) => { readonly term: string; readonly why: string } | undefined
  readonly example: {
    readonly story: string
    readonly terms: Readonly<Record<string, number>>
    readonly currency: string
    /** Likely values of the yields, money to the cent. */
    readonly gives: readonly number[]
  }
}
