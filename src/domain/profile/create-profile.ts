import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import { pathBetween } from '../framework/path.ts'
import { fail, ok, type Result } from '../result.ts'
import { NO_RECORDS } from './empty-records.ts'
import { PROFILE_FORMAT, PROFILE_VERSION, type Profile } from './profile.ts'

export interface NewProfileInput {
  readonly name: string
  readonly rung: string
  readonly goal: string
  readonly hoursPerWeek: number
}

const LEAST_HOURS_PER_WEEK = 0.5
const MOST_HOURS_PER_WEEK = 60
const LONGEST_NAME = 120

/** Much of the work waits for a quarter to pass or for other people: three keep the hours in use, more lose sight. */
const AT_ONCE = 3

/** A profile in which nothing is rated yet; id and day come from outside. */
export function createProfile(
  input: NewProfileInput,
  { id, today, framework }: { readonly id: string; readonly today: Day; readonly framework: Framework },
): Result<Profile> {
  const name = input.name.trim()
  if (name === '') return fail('bad-input', 'The name is empty. Give the profile a name.')
  if (name.length > LONGEST_NAME) {
    return fail('bad-input', `The name has ${name.length} characters; a name has at most ${LONGEST_NAME}. Shorten it.`)
  }
  const { hoursPerWeek } = input
  if (!(hoursPerWeek >= LEAST_HOURS_PER_WEEK && hoursPerWeek <= MOST_HOURS_PER_WEEK)) {
    return fail(
      'bad-input',
      `${hoursPerWeek} hours a week cannot be planned with. Give a number from ${LEAST_HOURS_PER_WEEK} to ${MOST_HOURS_PER_WEEK}.`,
    )
  }
  const path = pathBetween(framework, input.rung, input.goal)
  if (!path.ok) return path
  return ok({
    format: PROFILE_FORMAT,
    version: PROFILE_VERSION,
    id,
    revision: 0,
    createdOn: today,
    sample: false,
    person: { name, rung: input.rung, goal: input.goal, tools: [], companyTitles: [] },
    pace: { hoursPerWeek, atOnce: AT_ONCE, slowTimes: [] },
    framework: { kind: 'built-in', id: framework.id, version: framework.version },
    ...NO_RECORDS,
  })
}
