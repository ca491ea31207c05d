import type { Tombstone } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import {
  keyOf,
  RECORD_LISTS,
  SINGLE_PLACE_NAMES,
  SINGLE_PLACES,
  type ProfileRecord,
  type RecordList,
  type SinglePlaceName,
} from './places.ts'
import { same } from './same.ts'
import { isWhatWasDeleted, tombstonesOf } from './tombstones.ts'

/**
 * - `added`, `changed`, `removed`: only the other copy did something.
 * - `conflict`: both copies say something else; one of them may have removed what the other changed.
 */
export type DifferenceKind = 'added' | 'changed' | 'removed' | 'conflict'

export interface RecordDifference {
  readonly id: string
  readonly list: RecordList
  readonly kind: DifferenceKind
  /** Missing when it is not, or no longer, in this copy. */
  readonly mine?: ProfileRecord
  readonly theirs?: ProfileRecord
}

export interface PlaceDifference {
  readonly id: string
  readonly place: SinglePlaceName
  readonly kind: 'changed' | 'conflict'
  readonly mine: unknown
  readonly theirs: unknown
}

export type Difference = RecordDifference | PlaceDifference

export interface MergeInput {
  /** What both copies once had in common; without it nothing tells a removal from an addition, so nothing is removed. */
  readonly base?: Profile
  readonly mine: Profile
  readonly theirs: Profile
  /** What the other copy was given; what it never had it cannot have removed. All of it when absent. */
  readonly lists?: readonly RecordList[]
  readonly places?: readonly SinglePlaceName[]
}

/**
 * What the other copy would change here, item by item: compared by content, never by dates of change, because clocks
 * lie. What only this copy changed is not a difference: it simply stays.
 */
export function differences({ base, mine, theirs, ...scope }: MergeInput): readonly Difference[] {
  const { lists = RECORD_LISTS, places = SINGLE_PLACE_NAMES } = scope
  return [
    ...places.flatMap((place) => placeDifference(place, base, mine, theirs)),
    ...lists.flatMap((list) => listDifferences(list, base, mine, theirs)),
  ]
}

function placeDifference(
  place: SinglePlaceName,
  base: Profile | undefined,
  mine: Profile,
  theirs: Profile,
): readonly PlaceDifference[] {
  const { read } = SINGLE_PLACES[place]
  const [own, other] = [read(mine), read(theirs)]
  if (same(own, other)) return []
  const known = base !== undefined
  const before = known ? read(base) : undefined
  if (known && same(other, before)) return []
  const kind = known && same(own, before) ? 'changed' : 'conflict'
  return [{ id: place, place, kind, mine: own, theirs: other }]
}

function listDifferences(
  list: RecordList,
  base: Profile | undefined,
  mine: Profile,
  theirs: Profile,
): readonly RecordDifference[] {
  const [before, own, other] = [byKey(list, base), byKey(list, mine), byKey(list, theirs)]
  const [goneHere, goneThere] = [tombstonesOf(mine, list), tombstonesOf(theirs, list)]
  return [...new Set([...other.keys(), ...own.keys()])].flatMap((key): RecordDifference[] => {
    const kind =
      kindOfDeletion(before.get(key), own.get(key), other.get(key), goneHere.get(key), goneThere.get(key)) ??
      kindOf(before.get(key), own.get(key), other.get(key))
    if (!kind || kind === 'none') return []
    const [mineNow, theirsNow] = [own.get(key), other.get(key)]
    return [
      { id: `${list}/${key}`, list, kind, ...(mineNow && { mine: mineNow }), ...(theirsNow && { theirs: theirsNow }) },
    ]
  })
}

/**
 * Where one side is known to have deleted the record: it stays deleted, or goes, unless the other side has a state of it
 * that the one who deleted it never saw. Undefined when no deletion is known.
 */
function kindOfDeletion(
  before: ProfileRecord | undefined,
  mine: ProfileRecord | undefined,
  theirs: ProfileRecord | undefined,
  here: Tombstone | undefined,
  there: Tombstone | undefined,
): DifferenceKind | 'none' | undefined {
  if (before) return undefined
  if (theirs && !mine && here) return isWhatWasDeleted(here, theirs) ? 'none' : 'conflict'
  if (mine && !theirs && there) return isWhatWasDeleted(there, mine) ? 'removed' : 'conflict'
  return undefined
}

function kindOf(
  before: ProfileRecord | undefined,
  mine: ProfileRecord | undefined,
  theirs: ProfileRecord | undefined,
): DifferenceKind | undefined {
  if (mine && theirs) {
    if (sameRecord(mine, theirs) || (before && sameRecord(theirs, before))) return undefined
    return before && sameRecord(mine, before) ? 'changed' : 'conflict'
  }
  if (theirs) {
    if (!before) return 'added'
    return sameRecord(theirs, before) ? undefined : 'conflict'
  }
  if (!mine || !before) return undefined
  return sameRecord(mine, before) ? 'removed' : 'conflict'
}

/** Two computers may have given the same thing two ids: what it says decides. */
function sameRecord(one: ProfileRecord, other: ProfileRecord): boolean {
  return same({ ...one, id: '' }, { ...other, id: '' })
}

function byKey(list: RecordList, profile: Profile | undefined): ReadonlyMap<string, ProfileRecord> {
  const records = new Map<string, ProfileRecord>()
  for (const record of profile?.[list] ?? []) {
    const key = keyOf(list, record)
    // A file by another program may have two records of one thing: none of them is lost.
    records.set(records.has(key) ? `${key} ${record.id}` : key, record)
  }
  return records
}
