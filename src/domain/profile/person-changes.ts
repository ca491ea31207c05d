import type { Pace, Profile, SlowTime } from './profile.ts'

export function changePerson(profile: Profile, change: Partial<Profile['person']>): Profile {
  return { ...profile, person: { ...profile.person, ...change } }
}

export function changePace(profile: Profile, change: Partial<Pick<Pace, 'hoursPerWeek' | 'atOnce'>>): Profile {
  return { ...profile, pace: { ...profile.pace, ...change } }
}

export function addSlowTime(profile: Profile, slowTime: SlowTime): Profile {
  const slowTimes = [...profile.pace.slowTimes, slowTime].toSorted((a, b) => a.from.localeCompare(b.from, 'en'))
  return { ...profile, pace: { ...profile.pace, slowTimes } }
}

export function removeSlowTime(profile: Profile, id: string): Profile {
  return {
    ...profile,
    pace: { ...profile.pace, slowTimes: profile.pace.slowTimes.filter((slowTime) => slowTime.id !== id) },
  }
}
