import { addDays, mondayOf, type Day } from '../calendar.ts'
import type { Profile } from './profile.ts'
import { putRecord, removeRecord } from './record-changes.ts'

/** Minutes logged on an action so far. */
export function minutesOn(profile: Profile, action: string): number {
  return sum(profile.timeEntries.filter((entry) => entry.action === action))
}

/** Minutes logged in the week that `day` lies in. */
export function minutesInWeek(profile: Profile, day: Day): number {
  const monday = mondayOf(day)
  const next = addDays(monday, 7)
  return sum(profile.timeEntries.filter(({ on }) => on >= monday && on < next))
}

/** "Not this week": takes the step out of the week of `day`; asked again, it comes back. */
export function togglePostponed(profile: Profile, action: string, step: number, id: string, day: Day): Profile {
  const week = mondayOf(day)
  const known = profile.postponed.find((other) => other.action === action && other.step === step && other.week === week)
  return known
    ? removeRecord(profile, 'postponed', known.id)
    : putRecord(profile, 'postponed', { id, action, step, week })
}

export function isPostponed(profile: Profile, action: string, step: number, week: Day): boolean {
  return profile.postponed.some((other) => other.action === action && other.step === step && other.week === week)
}

function sum(entries: Profile['timeEntries']): number {
  return entries.reduce((total, { minutes }) => total + minutes, 0)
}
