import { addDays, addMonths, type Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import type { Rhythm } from '../profile/workspace-record.ts'

/** The first check-in comes one stretch after the plan was adopted, each later one a stretch after the one before. */
const STRETCHES: Readonly<Record<Exclude<Rhythm, 'off'>, (day: Day) => Day>> = {
  'every-two-weeks': (day) => addDays(day, 14),
  monthly: (day) => addMonths(day, 1),
  quarterly: (day) => addMonths(day, 3),
}

/** The day of the next check-in, which may be past: then it is due. Undefined when the person wants none. */
export function nextCheckIn({ rhythm, checkIns, plan, createdOn }: Profile): Day | undefined {
  if (rhythm === 'off') return undefined
  const last = checkIns.reduce<Day>((latest, { on }) => (on > latest ? on : latest), plan?.on ?? createdOn)
  return STRETCHES[rhythm](last)
}
