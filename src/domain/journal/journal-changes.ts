import type { Day } from '../calendar.ts'
import type { JournalEntry } from '../profile/decisions.ts'
import type { Profile } from '../profile/profile.ts'

/** The entry of the day. One a day: what is added later belongs to the same thought. */
export function entryOf(profile: Pick<Profile, 'journal'>, on: Day): JournalEntry | undefined {
  return profile.journal.findLast((entry) => entry.on === on)
}

/** Writes the entry of the day; with neither text nor mood left it goes away. */
export function writeToday(
  profile: Profile,
  change: { readonly text?: string; readonly mood?: JournalEntry['mood'] },
  id: string,
  on: Day,
): Profile {
  const known = entryOf(profile, on)
  if (known) return changeEntry(profile, known.id, change)
  return withEntry({ ...profile, journal: [...profile.journal, { id, on, text: '' }] }, id, change)
}

/** An unknown id changes nothing. */
export function changeEntry(
  profile: Profile,
  id: string,
  change: { readonly text?: string; readonly mood?: JournalEntry['mood'] },
): Profile {
  return profile.journal.some((entry) => entry.id === id) ? withEntry(profile, id, change) : profile
}

export function removeEntry(profile: Profile, id: string): Profile {
  return { ...profile, journal: profile.journal.filter((entry) => entry.id !== id) }
}

function withEntry(
  profile: Profile,
  id: string,
  change: { readonly text?: string; readonly mood?: JournalEntry['mood'] },
): Profile {
  const journal = profile.journal.flatMap((entry) => {
    if (entry.id !== id) return [entry]
    const next = { ...entry, ...change }
    return next.text.trim() === '' && next.mood === undefined ? [] : [next]
  })
  return { ...profile, journal }
}
