import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import { pathBetween } from '../framework/path.ts'
import type { Profile } from '../profile/profile.ts'
import type { CheckIn, Snapshot } from '../profile/workspace-record.ts'
import { wholePercent } from '../readiness/percent-range.ts'
import { latestViews } from '../readiness/current-levels.ts'
import { readinessFor } from '../readiness/readiness.ts'

/**
 * How things stand: readiness for every rung of the way in whole percent, what each of both says of a skill, by
 * rating or by agreement, what is finished, and the adopted plan. It holds numbers and not only what they came from, so that a rule or a
 * framework that changes later does not change what was true that day.
 */
export function snapshotOf(profile: Profile, framework: Framework, today: Day): Snapshot {
  const { rung, goal } = profile.person
  const path = pathBetween(framework, rung, goal)
  const readiness = (path.ok ? path.value : []).map((step) => {
    const { low, high } = readinessFor(profile, framework, step, today)
    return { rung: step.id, low: wholePercent(low), high: wholePercent(high) }
  })
  const said = (['self', 'manager'] as const).flatMap((by) =>
    [...latestViews(profile, by)].map(([skill, { level }]) => ({ skill, by, level })),
  )
  return {
    rung,
    goal,
    readiness,
    ratings: said,
    done: profile.progress.flatMap(({ action, doneOn }) => (doneOn === undefined ? [] : [action])),
    ...(profile.plan && { plan: profile.plan }),
  }
}

export interface NewCheckIn {
  readonly nothingChanged: boolean
  readonly note: string
}

/** Adds a check-in of today; a second one on the same day takes the first one's place and goes on with its words. */
export function takeCheckIn(
  profile: Profile,
  framework: Framework,
  input: NewCheckIn,
  id: string,
  today: Day,
): Profile {
  const sameDay = profile.checkIns.find(({ on }) => on === today)
  const checkIn: CheckIn = {
    id: sameDay?.id ?? id,
    on: today,
    nothingChanged: input.nothingChanged && (sameDay?.nothingChanged ?? true),
    note: [sameDay?.note ?? '', input.note].filter((note) => note !== '').join('\n'),
    snapshot: snapshotOf(profile, framework, today),
  }
  return { ...profile, checkIns: [...profile.checkIns.filter((other) => other !== sameDay), checkIn] }
}
