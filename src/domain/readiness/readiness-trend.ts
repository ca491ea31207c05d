import { addDays, addMonths, monthsBetween, type Day } from '../calendar.ts'
import type { Framework, Rung } from '../framework/framework.ts'
import { AGREEMENT_FRESH_MONTHS, EVIDENCE_FRESH_MONTHS } from './constants.ts'
import { readinessFor, type Readiness, type Standing } from './readiness.ts'

/** Only what was known on `day`: later ratings, agreements, evidence and confirmations are left out. */
export function standingOn(profile: Standing, day: Day): Standing {
  return {
    person: profile.person,
    ratings: profile.ratings.filter(({ on }) => on <= day),
    evidence: profile.evidence.filter(({ on }) => on <= day),
    agreements: profile.agreements.filter(({ on }) => on <= day),
    confirmations: profile.confirmations.filter(({ on }) => on <= day),
  }
}

/**
 * Readiness as the log of ratings and evidence had it on `day`. The rung that unrated levels are assumed from is
 * today's: earlier ones are not in the log.
 */
export function readinessOn(profile: Standing, framework: Framework, rung: Rung, day: Day): Readiness {
  return readinessFor(standingOn(profile, day), framework, rung, day)
}

export interface TrendPoint {
  readonly day: Day
  readonly low: number
  readonly high: number
  /** How many of the rung's skills were rated by then, out of those that count. */
  readonly rated: number
  readonly counted: number
}

/** More points than a chart can show apart; a log of many years is thinned to its latest day in each equal part. */
const MOST_POINTS = 60

/**
 * Readiness over time, from the first rating to `today`, one point for each day on which it can have changed: a
 * rating, an agreement, evidence, a confirmation, or one of these that grew too old. Empty while nothing was rated.
 */
export function readinessTrend(profile: Standing, framework: Framework, rung: Rung, today: Day): readonly TrendPoint[] {
  return thinned(changingDays(profile, rung, today)).map((day) => {
    const { low, high, perSkill } = readinessOn(profile, framework, rung, day)
    const rated = perSkill.filter(({ source }) => source === 'rated').length
    return { day, low, high, rated, counted: perSkill.length }
  })
}

/** The day of the first rating of a skill that the rung asks for, by either or by both. */
export function firstRatedOn(profile: Pick<Standing, 'ratings' | 'agreements'>, { requires }: Rung): Day | undefined {
  const skills = new Set(requires.map(({ skill }) => skill))
  return [...profile.ratings, ...profile.agreements]
    .filter(({ skill }) => skills.has(skill))
    .map(({ on }) => on)
    .toSorted()[0]
}

function changingDays(profile: Standing, rung: Rung, today: Day): readonly Day[] {
  const skills = new Set(rung.requires.map(({ skill }) => skill))
  const days = new Set<Day>()
  for (const { skill, on } of profile.ratings) if (skills.has(skill)) days.add(on)
  const first = firstRatedOn(profile, rung)
  if (first === undefined) return []
  for (const { skill, on } of profile.agreements) {
    if (!skills.has(skill)) continue
    days.add(on)
    days.add(firstDayAfter(on, AGREEMENT_FRESH_MONTHS))
  }
  const evidence = profile.evidence.filter(({ skill }) => skills.has(skill))
  const ids = new Set(evidence.map(({ id }) => id))
  const shownOn = new Set([
    ...evidence.map(({ on }) => on),
    ...profile.confirmations.flatMap((one) => (ids.has(one.evidence) ? [one.on] : [])),
  ])
  for (const on of shownOn) {
    days.add(on)
    days.add(firstDayAfter(on, EVIDENCE_FRESH_MONTHS))
  }
  days.add(today)
  return [...days].filter((day) => day >= first && day <= today).toSorted()
}

/** The day on which so many months are full: of August 31 and 18 months March 1, because February has no 31st. */
function firstDayAfter(on: Day, months: number): Day {
  const day = addMonths(on, months)
  return monthsBetween(on, day) < months ? addDays(day, 1) : day
}

function thinned(days: readonly Day[]): readonly Day[] {
  if (days.length <= MOST_POINTS) return days
  const partOf = (index: number): number => Math.ceil((index * (MOST_POINTS - 1)) / (days.length - 1))
  return days.filter((_, index) => partOf(index) !== partOf(index + 1))
}
