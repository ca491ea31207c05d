import { isDay, shortDay, type Day } from '#domain/calendar.ts'

/** No day of this app lies before it; a year that is half typed does. */
export const EARLIEST_DAY: Day = '2000-01-01'

export interface DayLimits {
  readonly earliest?: Day
  readonly latest?: Day
}

/** What is wrong with a day that was typed; nothing is wrong with none. */
export function problemOfTypedDay(text: string, limits: DayLimits = {}): string | undefined {
  if (text === '') return undefined
  if (!isDay(text) || text < EARLIEST_DAY) return 'Enter a day from the year 2000 on.'
  if (limits.earliest !== undefined && text < limits.earliest)
    return `Choose ${shortDay(limits.earliest, true)} or a later day.`
  if (limits.latest !== undefined && text > limits.latest)
    return `Choose ${shortDay(limits.latest, true)} or an earlier day.`
  return undefined
}
