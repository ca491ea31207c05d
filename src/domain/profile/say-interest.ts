import type { Day } from '../calendar.ts'
import type { Profile } from './profile.ts'
import type { Interest } from './self-view.ts'

/** How using the skill feels today, as said last; undefined when it was never said. */
export function interestIn(profile: Pick<Profile, 'interests'>, skill: string): Interest | undefined {
  return profile.interests.findLast((one) => one.skill === skill)?.interest
}

/** Logs how using a skill feels. A second word on the same day takes the first one's place. */
export function sayInterest(profile: Profile, skill: string, interest: Interest, id: string, on: Day): Profile {
  const latest = profile.interests.findLast((one) => one.skill === skill)
  if (latest?.interest === interest) return profile
  const sameDay = latest?.on === on ? latest : undefined
  const others = profile.interests.filter((one) => one !== sameDay)
  return { ...profile, interests: [...others, { id: sameDay?.id ?? id, skill, interest, on }] }
}
