import { addDays, addMonths, type Day } from '../calendar.ts'
import { plannedSince } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import type { Rhythm } from '../profile/workspace-record.ts'
import { lastCheckIn } from './look-back.ts'

/** The first check-in comes one stretch after the first plan was adopted, each later one a stretch after the one before. */
const STRETCHES: Readonly<Record<Exclude<Rhythm, 'off'>, (day: Day) => Day>> = {
  'every-two-weeks': (day) => addDays(day, 14),
  monthly: (day) => addMonths(day, 1),
  quarterly: (day) => addMonths(day, 3),
}

/** The day of the next check-in, which may be past: then it is due. Undefined when the person wants none. */
export function nextCheckIn(profile: Profile): Day | undefined {
  const { rhythm } = profile
  return rhythm === 'off' ? undefined : STRETCHES[rhythm](lastCheckIn(profile)?.on ?? plannedSince(profile))
}
