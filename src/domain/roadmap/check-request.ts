import { longDay, type Day } from '../calendar.ts'
import type { Ask } from './displacement.ts'
import type { Roadmap } from './roadmap.ts'
import { daysOfWeek } from './team-weeks.ts'
import type { Weighing } from './weigh-request.ts'
import { daysWords } from './words.ts'

/** A year of work is not a request but a program. */
const WEEKS_OF_A_YEAR = 52

/** What there is to say about the size and the day of a request, with the nearest answer; undefined when it fits. */
export function noteOnSize(roadmap: Roadmap, request: Ask, weighing: Weighing): string | undefined {
  const { personDays, wantedBy } = request
  const { weeks } = roadmap
  const year = offered(roadmap, WEEKS_OF_A_YEAR - 1)
  if (personDays > year)
    return `The whole team has ${daysWords(year)} in a year, and this takes ${daysWords(personDays)}. Weigh a first step of it instead.`
  const last = wantedBy === undefined ? undefined : roadmap.days.lastWeekFor(wantedBy)
  if (wantedBy === undefined || last === undefined || last >= weighing.now.request.ends) return undefined
  const until = offered(roadmap, last)
  const ready = longDay(weighing.now.request.readyOn)
  if (personDays > until)
    return `Until ${longDay(wantedBy)} the whole team has ${daysWords(until)}, and this takes ${daysWords(personDays)}. The earliest is ${ready}.`
  return `One item gets at most ${daysWords(weeks.perItem)} a week, after what is in progress. The earliest is ${ready}.`
}

/** A day that is wanted has to lie ahead. */
export function problemOfWantedBy(wantedBy: Day | undefined, today: Day): string | undefined {
  return wantedBy !== undefined && wantedBy < today
    ? `${longDay(wantedBy)} is over. Choose a day from today on, or leave it empty.`
    : undefined
}

function offered({ weeks }: Roadmap, last: number): number {
  let sum = 0
  for (let week = 0; week <= last; week += 1) sum += daysOfWeek(weeks, week)
  return sum
}
