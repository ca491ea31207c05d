import { newestFirst } from '../newest.ts'
import type { Confirmation } from './one-on-one-record.ts'
import type { Profile } from './profile.ts'

/** Adds what a stakeholder said of a piece of evidence, or puts it in the place of the one with its id. */
export function putConfirmation(profile: Profile, confirmation: Confirmation): Profile {
  if (!profile.evidence.some(({ id }) => id === confirmation.evidence)) return profile
  const known = profile.confirmations.some(({ id }) => id === confirmation.id)
  const confirmations = known
    ? profile.confirmations.map((one) => (one.id === confirmation.id ? confirmation : one))
    : [...profile.confirmations, confirmation]
  return { ...profile, confirmations }
}

export function removeConfirmation(profile: Profile, id: string): Profile {
  const confirmations = profile.confirmations.filter((one) => one.id !== id)
  return confirmations.length === profile.confirmations.length ? profile : { ...profile, confirmations }
}

/** Who stands behind any evidence of a skill, the newest first. */
export function confirmationsOf(
  { evidence, confirmations }: Pick<Profile, 'evidence' | 'confirmations'>,
  skill: string,
): readonly Confirmation[] {
  const ids = new Set(evidence.filter((one) => one.skill === skill).map(({ id }) => id))
  const own = confirmations.filter((one) => ids.has(one.evidence))
  return newestFirst(own, ({ on }) => on)
}
