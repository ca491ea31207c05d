import type { Day } from '../calendar.ts'
import type { Profile } from './profile.ts'

/** Stands on everything that is made from a sample, so that nobody takes an invented person for a real one. */
export const SAMPLE_MARK = 'Sample · an invented person'

/** The stored copy in which a sample is tried out: never one of a person's own profiles. */
export function sandboxId(sample: string): string {
  return `sample-${sample}`
}

/** A person's own beginning out of a sample as it is now; the sample itself stays. */
export function ownFromSample(profile: Profile, id: string, today: Day): Profile {
  return { ...profile, id, revision: 0, createdOn: today, sample: false }
}

/** The sample as it came, in the place of what was made of it. */
export function startedOver(profile: Profile, original: Profile): Profile {
  return { ...original, id: profile.id, revision: profile.revision, sample: true }
}
