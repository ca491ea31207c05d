import type { Profile } from '../profile/profile.ts'
import type { Difference, RecordDifference } from './differences.ts'
import { SINGLE_PLACES, type ProfileRecord } from './places.ts'

/** `both` keeps this copy's record and adds the other one beside it, under an id of its own. */
export type Choice = 'accept' | 'keep' | 'both'

/** Where two records of one thing would contradict each other: one tick list for each action, one no for each action. */
const ONE_OF_EACH: ReadonlySet<string> = new Set(['progress', 'declined', 'postponed'])

/** Whether `both` makes sense: two records that stand for themselves. */
export function mayKeepBoth(difference: Difference): boolean {
  return (
    'list' in difference &&
    difference.mine !== undefined &&
    difference.theirs !== undefined &&
    !ONE_OF_EACH.has(difference.list)
  )
}

/**
 * This copy with what was chosen, and nothing else. A difference without a choice is kept as it is here. `newId` names
 * records that are added beside others. `differences` must be those between these very two values.
 */
export function applyMerge(
  mine: Profile,
  theirs: Profile,
  differences: readonly Difference[],
  choices: ReadonlyMap<string, Choice>,
  newId: () => string,
): Profile {
  let merged = mine
  for (const difference of differences) {
    const choice = choices.get(difference.id) ?? 'keep'
    if (choice === 'keep') continue
    merged =
      'list' in difference
        ? applyRecord(merged, difference, choice === 'both' && mayKeepBoth(difference) ? newId : undefined)
        : SINGLE_PLACES[difference.place].write(merged, theirs)
  }
  return merged
}

function applyRecord(profile: Profile, difference: RecordDifference, newId: (() => string) | undefined): Profile {
  const { list, mine, theirs } = difference
  const records: readonly ProfileRecord[] = profile[list]
  if (!theirs) return { ...profile, [list]: records.filter((record) => record !== mine) }
  if (!mine) return { ...profile, [list]: [...records, withFreeId(theirs, records)] }
  if (newId) return { ...profile, [list]: [...records, { ...theirs, id: newId() }] }
  // The id stays: other records of this copy may refer to it.
  return { ...profile, [list]: records.map((record) => (record === mine ? { ...theirs, id: mine.id } : record)) }
}

/** An id is used once in its list, also when two copies gave it to two things. */
function withFreeId(record: ProfileRecord, records: readonly ProfileRecord[]): ProfileRecord {
  const taken = new Set(records.map(({ id }) => id))
  let id = record.id
  for (let count = 2; taken.has(id); count += 1) id = `${record.id.slice(0, 90)}-${count}`
  return id === record.id ? record : { ...record, id }
}
