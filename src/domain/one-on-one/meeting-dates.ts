import { addDays, addMonths, type Day } from '../calendar.ts'
import { newestFirst } from '../newest.ts'
import type { Manager, Meeting } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'

const STRETCHES: Readonly<Record<Exclude<Manager['rhythm'], 'off'>, (day: Day) => Day>> = {
  weekly: (day) => addDays(day, 7),
  'every-two-weeks': (day) => addDays(day, 14),
  monthly: (day) => addMonths(day, 1),
}

/** Held meetings, the newest first. */
export function heldMeetings({ meetings }: Pick<Profile, 'meetings'>): readonly Meeting[] {
  const held = meetings.filter(({ heldOn }) => heldOn !== undefined)
  return newestFirst(held, ({ heldOn = '' }) => heldOn)
}

export function lastMeeting(profile: Pick<Profile, 'meetings'>): Meeting | undefined {
  return heldMeetings(profile)[0]
}

/** The meeting that is being prepared: the soonest that was not held yet. */
export function preparedMeeting({ meetings }: Pick<Profile, 'meetings'>): Meeting | undefined {
  return meetings
    .filter(({ heldOn }) => heldOn === undefined)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0]
}

/**
 * The day of the next one, which may be past: then it is due. The day that was fixed counts first, then the rhythm since
 * the last one; without either there is none. The first one with a rhythm is due at once.
 */
export function nextMeetingDay(profile: Pick<Profile, 'manager' | 'meetings'>, today: Day): Day | undefined {
  const { manager } = profile
  const prepared = preparedMeeting(profile)
  if (prepared) return prepared.on
  if (!manager) return undefined
  if (manager.next !== undefined) return manager.next
  if (manager.rhythm === 'off') return undefined
  const last = lastMeeting(profile)?.heldOn
  return last === undefined ? today : STRETCHES[manager.rhythm](last)
}
