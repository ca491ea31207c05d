import type { Estimate, ImpactEntry, Outcome, WorthPeriod } from '../profile/impact-record.ts'
import { OUTCOMES } from '../profile/impact-record.ts'
import { plus } from './estimate.ts'
import type { Nature, Yield } from './formula.ts'
import { workOut } from './work-out.ts'

/** Entries that may be added up: the same outcome, kind of value, unit, currency and period. */
export interface ImpactSum {
  readonly outcome: Outcome
  readonly nature: Nature
  readonly kind: Yield['kind']
  readonly what: string
  readonly currency: string | undefined
  readonly per: WorthPeriod
  readonly estimate: Estimate
  /** How many entries are in it. */
  readonly entries: number
}

/**
 * What the entries add up to, like with like only: dollars never with euros, a month never with a year, hours never with
 * money, influenced revenue never with anything else. Incomplete entries are in no sum. By outcome, then largest first.
 */
export function impactSums(entries: readonly ImpactEntry[]): readonly ImpactSum[] {
  const sums = new Map<string, ImpactSum>()
  for (const entry of entries) {
    const worked = workOut(entry)
    const headline = worked.kind === 'complete' ? worked.yields.at(-1) : undefined
    if (worked.kind !== 'complete' || !headline) continue
    const { currency, per, formula } = worked
    const { kind, what, estimate } = headline
    const key = [entry.outcome, formula.nature, kind, currency ?? '', per].join(' ')
    const sum = sums.get(key)
    sums.set(key, {
      outcome: entry.outcome,
      nature: formula.nature,
      kind,
      what,
      currency,
      per,
      estimate: sum ? plus(sum.estimate, estimate) : estimate,
      entries: (sum?.entries ?? 0) + 1,
    })
  }
  return [...sums.values()].toSorted(
    (one, other) =>
      OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome) || other.estimate.likely - one.estimate.likely,
  )
}
