import type { Day } from '../calendar.ts'
import type { Commitment } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import { putRecord } from '../profile/record-changes.ts'

export const COMMITMENT_WORDS: Readonly<Record<Commitment['kind'], string>> = {
  learn: 'Learns',
  sponsor: 'Opens a door',
  'teach-in': 'Sits in on a teach-in',
}

/** What is open by due day, the undated last, then what was done, the latest first. */
export function commitmentsInOrder({ commitments }: Pick<Profile, 'commitments'>): readonly Commitment[] {
  const key = ({ due, doneOn }: Commitment): string => (doneOn === undefined ? `0 ${due ?? '9'}` : '1')
  return commitments.toSorted((a, b) => {
    if (a.doneOn !== undefined && b.doneOn !== undefined) return a.doneOn < b.doneOn ? 1 : a.doneOn > b.doneOn ? -1 : 0
    return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
  })
}

/** Ticks a commitment, or opens it again. */
export function setKept(profile: Profile, id: string, doneOn: Day | undefined): Profile {
  const known = profile.commitments.find((one) => one.id === id)
  if (!known || known.doneOn === doneOn) return profile
  const { doneOn: _, ...open } = known
  return putRecord(profile, 'commitments', doneOn === undefined ? open : { ...open, doneOn })
}
