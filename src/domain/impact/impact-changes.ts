import type { Day } from '../calendar.ts'
import { cut, oneLine } from '../documents/wording.ts'
import type { Framework } from '../framework/framework.ts'
import { findAction } from '../framework/framework.ts'
import type { ImpactEntry, Worth } from '../profile/impact-record.ts'
import type { Evidence, Profile } from '../profile/profile.ts'
import { isCurrency } from './currencies.ts'
import { readingFor } from './translate/reading.ts'

/** What a box of an entry holds at most. */
export const LONGEST_BOX = 1_000

/** An entry in which nothing has been said yet. */
export function newImpactEntry(id: string, on: Day, wishes: Partial<Omit<ImpactEntry, 'id' | 'on'>> = {}): ImpactEntry {
  return { id, on, did: '', changed: '', outcome: 'growth', audience: '', decision: '', evidence: [], ...wishes }
}

/** Adds the entry, or puts it in the place of the one with its id. */
export function putImpactEntry(profile: Profile, entry: ImpactEntry): Profile {
  const known = profile.impactEntries.some(({ id }) => id === entry.id)
  return {
    ...profile,
    impactEntries: known
      ? profile.impactEntries.map((other) => (other.id === entry.id ? entry : other))
      : [...profile.impactEntries, entry],
  }
}

/** Without the entry, also in briefs. Evidence that was made of it stays: it is true without it. */
export function removeImpactEntry(profile: Profile, id: string): Profile {
  if (!profile.impactEntries.some((entry) => entry.id === id)) return profile
  return {
    ...profile,
    impactEntries: profile.impactEntries.filter((entry) => entry.id !== id),
    briefs: profile.briefs.map((brief) => ({ ...brief, entries: brief.entries.filter(({ entry }) => entry !== id) })),
  }
}

/** The beginning of an entry about a finished action: what was done is known, what changed is not. */
export function entryOfAction(id: string, on: Day, action: string, framework: Framework): ImpactEntry {
  const title = findAction(framework, action)?.title ?? ''
  return newImpactEntry(id, on, { did: cut(title, LONGEST_BOX), action })
}

/** The beginning of an entry about something that is evidence already; it stays evidence. */
export function entryOfEvidence(id: string, on: Day, evidence: Evidence): ImpactEntry {
  return newImpactEntry(id, on, { did: cut(evidence.text, LONGEST_BOX), evidence: [evidence.id] })
}

/** Evidence that was made of the entry, or that it was made of, and that has not been taken away elsewhere. */
export function evidenceOf(profile: Profile, entry: ImpactEntry): readonly Evidence[] {
  return profile.evidence.filter(({ id }) => entry.evidence.includes(id))
}

/** The entry in its own words, as somebody reads it who asks for proof. */
export function evidenceText(entry: ImpactEntry): string {
  return readingFor(entry, 'cmo')
    .filter(({ from }) => from !== 'decision')
    .map(({ text }) => oneLine(text))
    .join(' ')
}

/** Makes the entry stand as evidence for a skill as of its day. Nothing changes where it says nothing or does so already. */
export function showAsEvidence(profile: Profile, entry: ImpactEntry, skill: string, id: string): Profile {
  const text = evidenceText(entry)
  if (text === '' || evidenceOf(profile, entry).some((one) => one.skill === skill)) return profile
  const evidence: Evidence = { id, skill, text, on: entry.on }
  return putImpactEntry(
    { ...profile, evidence: [...profile.evidence, evidence] },
    { ...entry, evidence: [...entry.evidence, id] },
  )
}

/** The opposite: that piece of evidence goes, the entry stays. */
export function takeBackEvidence(profile: Profile, entry: ImpactEntry, id: string): Profile {
  return putImpactEntry(
    { ...profile, evidence: profile.evidence.filter((one) => one.id !== id) },
    { ...entry, evidence: entry.evidence.filter((one) => one !== id) },
  )
}

/** The currency that the person used last, so that it is typed once. */
export function lastCurrency(profile: Profile): string | undefined {
  const used = [
    ...profile.spending.map(({ currency }) => currency),
    ...profile.impactEntries.map(({ worth }) => worth?.currency),
  ]
  return used.findLast((currency) => currency !== undefined && isCurrency(currency))
}

/** A worth by another formula, in the same currency and period; numbers stay only where the formula does. */
export function withFormula(worth: Worth | undefined, formula: string, currency: string | undefined): Worth {
  const known = worth?.currency ?? currency
  return {
    formula,
    per: worth?.per ?? 'quarter',
    terms: worth?.formula === formula ? worth.terms : [],
    ...(known !== undefined && { currency: known }),
  }
}
