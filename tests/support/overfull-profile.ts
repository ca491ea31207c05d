import type { Level } from '#domain/framework/level.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { VALUE_CARDS } from '#domain/crossroads/value-cards.ts'
import { PLACE_STATEMENTS } from '#domain/place/statements.ts'
import { FORMULAS } from '#domain/impact/formulas.ts'
import { OUTCOMES, WORTH_PERIODS } from '#domain/profile/impact-record.ts'
import { aBrief, anExampleWorth, anImpactEntry } from './build-impact.ts'
import { anEvidence, anOwnAction, aProfile, aRating, aSlowTime } from './build-profile.ts'
import { builtInFramework } from './built-in-framework.ts'
import { overfullOneOnOnes } from './overfull-one-on-one.ts'
import { overfullItems, overfullRequests, overfullTeam } from './overfull-roadmap.ts'

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
    ...overfullOneOnOnes(),
    ratings: skills.flatMap(({ id }, index) =>
      YEARS.flatMap((year) => [
        aRating({ skill: id, level: (index % 3) as Level, on: `${year}-06-01` }),
        aRating({ skill: id, by: 'manager', level: ((index + 1) % 3) as Level, on: `${year}-07-01` }),
      ]),
    ),
    evidence: skills.flatMap(({ id }) =>
      YEARS.map((year) => anEvidence({ skill: id, on: `${year}-06-01`, text: 'Evidence without end. '.repeat(100) })),
    ),
    ownActions: [
      anOwnAction({
        id: 'endless-trial',
        title: 'A trial with a title that goes on. '.repeat(3).trim(),
        endsBy: '2027-05-02',
      }),
    ],
    crossroads: YEARS.map((year, index) => ({
      id: `crossroads-${year}`,
      on: `${year}-03-01`,
      values: VALUE_CARDS.slice(index, index + 5).map(({ id }) => id),
      choice: (['expert', 'leader', 'not-yet'] as const)[index % 3]!,
      reason: 'A reason that weighs everything twice. '.repeat(20),
      trial: 'endless-trial',
    })),
    impactEntries: Array.from({ length: 60 }, (_, index) =>
      anImpactEntry({
        id: `impact-${index}`,
        on: `${YEARS[index % YEARS.length]}-08-15`,
        did: 'Improved lead routing and webhooks without end. '.repeat(20),
        changed: 'Everything that changed, at a length that no page holds. '.repeat(17),
        outcome: OUTCOMES[index % OUTCOMES.length] ?? 'growth',
        measure: {
          name: 'What was counted, in words. '.repeat(7),
          unit: 'u'.repeat(40),
          from: 999_999_999,
          to: 1,
          period: 'P '.repeat(50),
        },
        worth: anExampleWorth(FORMULAS[index % FORMULAS.length]?.id ?? 'hours-saved', {
          currency: ['USD', 'EUR', 'SEK'][index % 3] ?? 'USD',
          per: WORTH_PERIODS[index % WORTH_PERIODS.length] ?? 'year',
        }),
      }),
    ),
    briefs: YEARS.map((year) =>
      aBrief({
        id: `brief-${year}`,
        on: `${year}-11-01`,
        entries: [0, 1, 2].map((index) => ({ entry: `impact-${index}`, headline: '' })),
        risk: 'A risk that is told at length. '.repeat(30),
      }),
    ),
    placeChecks: YEARS.map((year, index) => ({
      id: `place-${year}`,
      on: `${year}-04-01`,
      answers: PLACE_STATEMENTS.map(({ id }, at) => ({
        statement: id,
        answer: (['yes', 'partly', 'no', 'unknown'] as const)[(at + index) % 4]!,
        note: '',
      })),
      ending: (['grow-here', 'change-terms', 'look-elsewhere'] as const)[index % 3]!,
      reason: 'Why it ended so, at length. '.repeat(30),
      private: true,
    })),
    journal: YEARS.flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => ({
        id: `journal-${year}-${month}`,
        on: `${year}-${String(month + 1).padStart(2, '0')}-20`,
        mood: year === 2026 && month > 6 ? 1 : 1 + ((month * 3) % 5),
        text: 'A month with Donaudampfschifffahrtsgesellschaftskapitän in it. '.repeat(15),
      })),
    ).filter(({ on }) => on < '2026-11-21'),
    team: overfullTeam,
    roadmapItems: overfullItems,
    requests: overfullRequests,
    slowTimes: YEARS.flatMap((_, index) => [
      aSlowTime({
        from: `${2027 + index}-07-05`,
        to: `${2027 + index}-08-01`,
        reason: 'A summer break with a reason that goes on and on. '.repeat(4).slice(0, 199),
      }),
    ]),
  })
}
