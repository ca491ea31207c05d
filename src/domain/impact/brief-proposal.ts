import type { Day } from '../calendar.ts'
import type { ImpactEntry, WorthPeriod } from '../profile/impact-record.ts'
import { entryLine, entryNumber } from './headline.ts'
import { OUTCOME_NAMES } from './translate/reader-words.ts'
import { workOut } from './work-out.ts'

/** As many outcomes as an executive keeps in mind, and as the page holds. */
export const MOST_OUTCOMES = 3

export interface ProposedEntry {
  readonly entry: ImpactEntry
  /** Why it was taken, as a sentence. */
  readonly why: string
}

/** A worth in money says most, one in hours or counts less, a change alone least. */
const POINTS = { money: 3, worth: 2, change: 1 } as const
/** Each of them makes a number easier to defend than being a little larger does. */
const PROVEN_POINTS = 1
/** For putting entries in order only; amounts of different periods are never added up. */
const PER_YEAR: Readonly<Record<WorthPeriod, number>> = { month: 12, quarter: 4, year: 1, once: 1 }

/**
 * What should stand on the page: from the period, with a number, the best of each outcome first, so that the three do not
 * tell the same story. Best is what says most, then what is best proven, then what is largest.
 */
export function proposedEntries(entries: readonly ImpactEntry[], from: Day, to: Day): readonly ProposedEntry[] {
  const candidates = entries
    .filter((entry) => entry.on >= from && entry.on <= to && entryLine(entry) !== '' && entryNumber(entry))
    .toSorted(better)
  const bestOfEach = candidates.filter(
    (entry, index) => candidates.findIndex(({ outcome }) => outcome === entry.outcome) === index,
  )
  const rest = candidates.filter((entry) => !bestOfEach.includes(entry))
  return [...bestOfEach, ...rest]
    .slice(0, MOST_OUTCOMES)
    .map((entry) => ({ entry, why: whyTaken(entry, candidates, bestOfEach.includes(entry)) }))
}

function better(one: ImpactEntry, other: ImpactEntry): number {
  return (
    pointsOf(other) - pointsOf(one) ||
    sizeOf(other) - sizeOf(one) ||
    (one.on < other.on ? 1 : one.on > other.on ? -1 : 0)
  )
}

function pointsOf(entry: ImpactEntry): number {
  const worked = workOut(entry)
  const kind = worked.kind !== 'complete' ? 'change' : worked.currency === undefined ? 'worth' : 'money'
  return POINTS[kind] + (hasSources(entry) ? PROVEN_POINTS : 0) + (entry.evidence.length > 0 ? PROVEN_POINTS : 0)
}

function hasSources({ worth }: ImpactEntry): boolean {
  return worth !== undefined && worth.terms.every(({ source }) => source.trim() !== '')
}

/** In whatever currency it is: a rough order is all that is asked for here. */
function sizeOf(entry: ImpactEntry): number {
  const worked = workOut(entry)
  return worked.kind === 'complete' ? (worked.yields.at(-1)?.estimate.likely ?? 0) * PER_YEAR[worked.per] : 0
}

function whyTaken(entry: ImpactEntry, candidates: readonly ImpactEntry[], isBest: boolean): string {
  const name = OUTCOME_NAMES[entry.outcome].toLowerCase()
  const ofOutcome = candidates.filter(({ outcome }) => outcome === entry.outcome).length
  const place =
    ofOutcome === 1
      ? `The one about ${name}`
      : isBest
        ? `The strongest of ${ofOutcome} about ${name}`
        : `Next best, also about ${name}`
  const proofs = [
    ...(hasSources(entry) ? ['every number has a source'] : []),
    ...(entry.evidence.length > 0 ? ['it is evidence for a skill'] : []),
  ]
  return `${place}${proofs.length === 0 ? '' : `; ${proofs.join(' and ')}`}.`
}
