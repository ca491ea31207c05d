import type { Level } from '#domain/framework/level.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { builtInFramework } from './built-in-framework.ts'
import { anEvidence, aProfile, aRating, aSlowTime } from './build-profile.ts'

const LONG_NAME =
  'Dr. Maximiliane-Konstantina Featherstonehaugh-Villanueva de la Santísima Trinidad y Wolfeschlegelsteinhausenbergerdorff'
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

/** Somebody who has used the app for years and writes long: every list is full, every text as long as it may be. */
export function overfullProfile(): Profile {
  const { skills } = builtInFramework
  return aProfile({
    id: 'overfull',
    name: LONG_NAME,
    rung: 'technician',
    goal: 'cmo',
    hoursPerWeek: 1,
    ratings: skills.flatMap(({ id }, index) =>
      YEARS.flatMap((year) => [
        aRating({ skill: id, level: (index % 3) as Level, on: `${year}-06-01` }),
        aRating({ skill: id, by: 'manager', level: ((index + 1) % 3) as Level, on: `${year}-07-01` }),
      ]),
    ),
    evidence: skills.flatMap(({ id }) =>
      YEARS.map((year) => anEvidence({ skill: id, on: `${year}-06-01`, text: 'Evidence without end. '.repeat(100) })),
    ),
    slowTimes: YEARS.flatMap((_, index) => [
      aSlowTime({
        from: `${2027 + index}-07-05`,
        to: `${2027 + index}-08-01`,
        reason: 'A summer break with a reason that goes on and on. '.repeat(4).slice(0, 199),
      }),
    ]),
  })
}
