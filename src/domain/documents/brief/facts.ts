import type { Framework } from '../../framework/framework.ts'
import { exactMoney, rangeWords } from '../../impact/amounts.ts'
import { periodWords } from '../../impact/brief-changes.ts'
import { entryLine, entryNumber, writeOf, type EntryNumber } from '../../impact/headline.ts'
import { changeOf, type Change } from '../../impact/measured.ts'
import { READER_NAMES } from '../../impact/translate/reader-words.ts'
import { workOut, type WorkedOut } from '../../impact/work-out.ts'
import type { Brief, ImpactEntry } from '../../profile/impact-record.ts'
import type { Profile } from '../../profile/profile.ts'
import { oneLine, sentence } from '../wording.ts'

export interface BriefOutcome {
  readonly entry: ImpactEntry
  /** One line that says what is different now. */
  readonly headline: string
  readonly number: EntryNumber | undefined
  /** "between $20k and $25k"; empty when the number is exact. */
  readonly range: string
  readonly change: Change | undefined
  readonly worked: WorkedOut
}

export interface BriefFacts {
  readonly profile: Profile
  readonly framework: Framework
  readonly brief: Brief
  readonly outcomes: readonly BriefOutcome[]
  readonly period: string
  readonly readerName: string
  /** Sentences; the first stands out. */
  readonly risk: readonly string[]
  readonly ask: { readonly what: string; readonly price: string; readonly unlocks: string } | undefined
}

/** Everything that a brief says, before it is laid out. Entries that are gone are left out. */
export function briefFacts(profile: Profile, framework: Framework, brief: Brief): BriefFacts {
  const outcomes = brief.entries.flatMap(({ entry: id, headline }): readonly BriefOutcome[] => {
    const entry = profile.impactEntries.find((one) => one.id === id)
    return entry ? [outcomeOf(entry, headline)] : []
  })
  const { text, price, currency, unlocks } = brief.ask
  const priced = price !== undefined && currency !== undefined
  return {
    profile,
    framework,
    brief,
    outcomes,
    period: periodWords(brief.from, brief.to),
    readerName: READER_NAMES[brief.reader],
    risk: sentencesOf(brief.risk),
    ask:
      oneLine(text) === ''
        ? undefined
        : {
            what: oneLine(text).replace(/[.,;]+$/, ''),
            price: priced ? priceWords(price, currency) : '',
            unlocks: sentence(unlocks),
          },
  }
}

function outcomeOf(entry: ImpactEntry, headline: string): BriefOutcome {
  const worked = workOut(entry)
  const last = worked.kind === 'complete' ? worked.yields.at(-1) : undefined
  return {
    entry,
    headline: oneLine(headline) || entryLine(entry),
    number: entryNumber(entry),
    range: worked.kind === 'complete' && last ? rangeWords(last.estimate, writeOf(last, worked.currency)) : '',
    change: changeOf(entry),
    worked,
  }
}

/** A price is what somebody signs: in full where it has cents, without them where it has none. */
function priceWords(price: number, currency: string): string {
  const full = exactMoney(price, currency)
  return Number.isInteger(price) ? full.replace(/\.0+(?=$| )/, '') : full
}

function sentencesOf(text: string): readonly string[] {
  const line = oneLine(text)
  return line === '' ? [] : line.split(/(?<=[.?!])\s+(?=\p{Lu}|\d)/u).map(sentence)
}
