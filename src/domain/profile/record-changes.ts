import type { Profile } from './profile.ts'

/** Lists of a profile whose records stand for themselves: they come, change and go by id. */
type PlainList =
  | 'scenarios'
  | 'fixedDates'
  | 'quarterGoals'
  | 'spending'
  | 'certificates'
  | 'timeEntries'
  | 'postponed'
  | 'talkItems'
  | 'meetings'
  | 'privateNotes'
  | 'commitments'
  | 'acceptances'

type RecordOf<List extends PlainList> = Profile[List][number]

/** Adds the record, or puts it in the place of the one with its id. */
export function putRecord<List extends PlainList>(profile: Profile, list: List, record: RecordOf<List>): Profile {
  const records: readonly RecordOf<List>[] = profile[list]
  const known = records.some(({ id }) => id === record.id)
  return {
    ...profile,
    [list]: known ? records.map((other) => (other.id === record.id ? record : other)) : [...records, record],
  }
}

/** Without the record of that id; a list without it stays the same value. */
export function removeRecord(profile: Profile, list: PlainList, id: string): Profile {
  const records: readonly { readonly id: string }[] = profile[list]
  return records.some((record) => record.id === id)
    ? { ...profile, [list]: records.filter((record) => record.id !== id) }
    : profile
}
