import { addDays, addMonths, monthName, monthStart, type Day } from '../calendar.ts'
import { newest } from '../newest.ts'
import type { Brief } from '../profile/impact-record.ts'
import type { Profile } from '../profile/profile.ts'
import { MOST_OUTCOMES, proposedEntries } from './brief-proposal.ts'

/** The half-year that `day` lies in: January to June, or July to December. */
export function halfYearOf(day: Day): { readonly from: Day; readonly to: Day } {
  const from = `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? '01' : '07'}-01`
  return { from, to: addDays(addMonths(from, 6), -1) }
}

/** "July to December 2026", "December 2026 to March 2027"; days that are no ends of months stand in full months. */
export function periodWords(from: Day, to: Day): string {
  const [first, last] = [monthName(monthStart(from)), monthName(monthStart(to))]
  if (first === last) return first
  return from.slice(0, 4) === to.slice(0, 4) ? `${first.replace(/ \d+$/, '')} to ${last}` : `${first} to ${last}`
}

/** A brief for the half-year of `on`, with the entries that are proposed for it. */
export function newBrief(profile: Profile, id: string, on: Day): Brief {
  const { from, to } = halfYearOf(on)
  return {
    id,
    on,
    from,
    to,
    reader: 'cfo',
    entries: proposedEntries(profile.impactEntries, from, to).map(({ entry }) => ({ entry: entry.id, headline: '' })),
    risk: '',
    ask: { text: '', unlocks: '' },
  }
}

/** The brief that is being written: the newest. */
export function currentBrief(profile: Profile): Brief | undefined {
  return newest(profile.briefs)
}

/** Adds the brief, or puts it in the place of the one with its id. */
export function putBrief(profile: Profile, brief: Brief): Profile {
  const known = profile.briefs.some(({ id }) => id === brief.id)
  return {
    ...profile,
    briefs: known ? profile.briefs.map((other) => (other.id === brief.id ? brief : other)) : [...profile.briefs, brief],
  }
}

export function removeBrief(profile: Profile, id: string): Profile {
  return profile.briefs.some((brief) => brief.id === id)
    ? { ...profile, briefs: profile.briefs.filter((brief) => brief.id !== id) }
    : profile
}

/** Puts the entry on the page; nothing changes where it stands there, or where the page is full. */
export function pickEntry(brief: Brief, entry: string): Brief {
  if (brief.entries.length >= MOST_OUTCOMES || brief.entries.some((picked) => picked.entry === entry)) return brief
  return { ...brief, entries: [...brief.entries, { entry, headline: '' }] }
}

export function dropEntry(brief: Brief, entry: string): Brief {
  return { ...brief, entries: brief.entries.filter((picked) => picked.entry !== entry) }
}

/** Both change places; what else is picked keeps its own, also an entry that is gone from the log and shows nowhere. */
export function swapEntries(brief: Brief, one: string, other: string): Brief {
  const first = brief.entries.find(({ entry }) => entry === one)
  const second = brief.entries.find(({ entry }) => entry === other)
  if (!first || !second) return brief
  return {
    ...brief,
    entries: brief.entries.map((picked) => (picked === first ? second : picked === second ? first : picked)),
  }
}
