import type { Day } from '../calendar.ts'
import { newestBySkill } from '../newest.ts'
import type { Profile } from './profile.ts'
import type { Interest } from './self-view.ts'

type Interests = Pick<Profile, 'interests'>

/** How using each skill feels, as said last; skills of which it was never said are missing. */
export function interestsBySkill({ interests }: Interests): ReadonlyMap<string, Interest> {
  return new Map([...newestBySkill(interests)].map(([skill, { interest }]) => [skill, interest]))
}

/** How using the skill feels today; undefined when it was never said. */
export function interestIn({ interests }: Interests, skill: string): Interest | undefined {
  return newestBySkill(interests).get(skill)?.interest
}

/** Logs how using a skill feels. A second word on the same day takes the first one's place. */
export function sayInterest(profile: Profile, skill: string, interest: Interest, id: string, on: Day): Profile {
  const latest = newestBySkill(profile.interests).get(skill)
  if (latest?.interest === interest) return profile
  const corrected = latest && latest.on >= on ? latest : undefined
  const others = profile.interests.filter((one) => one !== corrected)
  return { ...profile, interests: [...others, { id: corrected?.id ?? id, skill, interest, on }] }
}
