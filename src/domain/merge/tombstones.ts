import type { Day } from '../calendar.ts'
import type { Tombstone } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import { fingerprint } from './fingerprint.ts'
import { keyOf, RECORD_LISTS, type ProfileRecord, type RecordList } from './places.ts'

/** Far more than two copies drift apart by; the oldest go first. */
export const MOST_TOMBSTONES = 1_000

/** Come and go by the week, or are never merged from outside: nobody misses them on another computer. */
const WITHOUT: ReadonlySet<RecordList> = new Set(['postponed', 'shareRounds'])

/**
 * `after`, with a note for every record that `before` had and that is gone: so that an older copy, which still has it,
 * does not bring it back. What is there again loses its note. The one place where such notes are written.
 */
export function withTombstones(before: Profile, after: Profile, on: Day, newId: () => string): Profile {
  if (after.sample || before.id !== after.id) return after
  let tombstones = after.tombstones
  for (const list of RECORD_LISTS) {
    if (WITHOUT.has(list) || before[list] === after[list]) continue
    const now = keysOf(list, after[list])
    const gone = (before[list] as readonly ProfileRecord[]).filter((record) => !now.has(keyOf(list, record)))
    const kept = tombstones.filter((one) => one.list !== list || !now.has(one.key))
    const known = new Set(kept.filter((one) => one.list === list).map(({ key }) => key))
    const added = gone
      .filter((record) => !known.has(keyOf(list, record)))
      .map((record): Tombstone => ({ id: newId(), list, key: keyOf(list, record), on, was: printOf(record) }))
    if (added.length > 0 || kept.length < tombstones.length) tombstones = [...kept, ...added].slice(-MOST_TOMBSTONES)
  }
  return tombstones === after.tombstones ? after : { ...after, tombstones }
}

/** What a third copy should not bring back either: the other copy's notes about records that are not here. */
export function withTheirTombstones(mine: Profile, theirs: Profile): Profile {
  const known = new Set(mine.tombstones.map(placeOf))
  const ids = new Set(mine.tombstones.map(({ id }) => id))
  const added = theirs.tombstones.filter((one) => {
    const list = RECORD_LISTS.find((name) => name === one.list)
    return list && !known.has(placeOf(one)) && !ids.has(one.id) && !keysOf(list, mine[list]).has(one.key)
  })
  return added.length === 0 ? mine : { ...mine, tombstones: [...mine.tombstones, ...added].slice(-MOST_TOMBSTONES) }
}

/** The notes of a copy about one list, by the key of the record. */
export function tombstonesOf(profile: Profile | undefined, list: RecordList): ReadonlyMap<string, Tombstone> {
  return new Map((profile?.tombstones ?? []).filter((one) => one.list === list).map((one) => [one.key, one]))
}

/** Whether the record is the one that was deleted, and not a state of it that the other side never saw. */
export function isWhatWasDeleted(tombstone: Tombstone, record: ProfileRecord): boolean {
  return tombstone.was === undefined || tombstone.was === printOf(record)
}

function printOf(record: ProfileRecord): string {
  return fingerprint({ ...record, id: '' })
}

function placeOf({ list, key }: Tombstone): string {
  return `${list}/${key}`
}

function keysOf(list: RecordList, records: readonly ProfileRecord[]): ReadonlySet<string> {
  return new Set(records.map((record) => keyOf(list, record)))
}
