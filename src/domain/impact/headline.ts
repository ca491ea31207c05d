import { oneLine } from '../documents/wording.ts'
import type { ImpactEntry } from '../profile/impact-record.ts'
import { perWords, rangeTile, shortMoney, shortNumber, type Write } from './amounts.ts'
import type { Yield } from './formula.ts'
import { changeOf, changeTile } from './measured.ts'
import { workOut } from './work-out.ts'

/** What the entry is about in one line: what changed, else what was done. */
export function entryLine(entry: ImpactEntry): string {
  return oneLine(entry.changed) || oneLine(entry.did)
}

/** The number of an entry for a list or a tile, and what it counts; nothing while there is none that holds. */
export interface EntryNumber {
  readonly value: string
  readonly range: string
  readonly label: string
}

export function entryNumber(entry: ImpactEntry): EntryNumber | undefined {
  const worked = workOut(entry)
  const headline = worked.kind === 'complete' ? worked.yields.at(-1) : undefined
  if (worked.kind === 'complete' && headline) {
    const write = writeOf(headline, worked.currency)
    return {
      value: write(headline.estimate.likely),
      range: rangeTile(headline.estimate, write),
      label: `${headline.what} ${perWords(worked.per)}`,
    }
  }
  const change = changeOf(entry)
  return change && { value: changeTile(change), range: changeTile(change), label: oneLine(change.name) }
}

/** How the values of a yield are written when there is little room. */
export function writeOf({ kind }: Pick<Yield, 'kind'>, currency: string | undefined): Write {
  return (value) => {
    if (kind === 'money' && currency !== undefined) return shortMoney(value, currency)
    return `${shortNumber(value)}${kind === 'hours' ? ' h' : ''}`
  }
}
