import type { Day } from '../calendar.ts'
import type { Profile } from './profile.ts'
import type { Spending } from './workspace-record.ts'

export interface SpendingSum {
  readonly quarter: Day
  readonly currency: string
  /** What was asked for or is planned, without what was refused. */
  readonly wanted: number
  readonly approved: number
}

/** By quarter and currency: sums of different currencies are never added up. In order of time, then of currency. */
export function spendingSums(profile: Profile): readonly SpendingSum[] {
  const sums = new Map<string, SpendingSum>()
  for (const { quarter, currency, amount, state } of profile.spending) {
    const key = `${quarter} ${currency}`
    const sum = sums.get(key) ?? { quarter, currency, wanted: 0, approved: 0 }
    sums.set(key, {
      ...sum,
      wanted: cents(sum.wanted + (COUNTS_AS_WANTED[state] ? amount : 0)),
      approved: cents(sum.approved + (state === 'approved' ? amount : 0)),
    })
  }
  return [...sums.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum)
}

const COUNTS_AS_WANTED: Readonly<Record<Spending['state'], boolean>> = {
  planned: true,
  asked: true,
  approved: true,
  refused: false,
}

/** Sums of decimal amounts must not show what binary fractions leave behind. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}
