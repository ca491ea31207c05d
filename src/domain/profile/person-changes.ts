import type { Pace } from './plan-record.ts'
import type { Profile } from './profile.ts'

export function changePerson(profile: Profile, change: Partial<Profile['person']>): Profile {
  return { ...profile, person: { ...profile.person, ...change } }
}

export function changePace(profile: Profile, change: Partial<Pick<Pace, 'hoursPerWeek' | 'atOnce'>>): Profile {
  return { ...profile, pace: { ...profile.pace, ...change } }
}
