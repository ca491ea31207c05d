import type { Day } from '../calendar.ts'
import type { Profile } from './profile.ts'
import type { Interest } from './self-view.ts'

/** Adds what was said to the log; a second word on the same day is a correction and takes the first one's place. */
export function sayInterest(profile: Profile, skill: string, interest: Interest, id: string, on: Day): Profile {
  const sameDay = profile.interests.find((record) => record.skill === skill && record.on === on)
  if (sameDay?.interest === interest) return profile
  const others = profile.interests.filter((record) => record !== sameDay)
  return { ...profile, interests: [...others, { id: sameDay?.id ?? id, skill, interest, on }] }
}
