import type { RoadmapItem, RoadmapRequest, Team } from '#domain/profile/roadmap-record.ts'
import { anItem, aRequest } from './build-roadmap.ts'

const LONG =
  'A roadmap item whose title was written by a committee and which nobody has dared to shorten since that meeting, Donaudampf'
const LONGEST_WORD = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh'

export const overfullTeam: Team = {
  people: Array.from({ length: 14 }, (_, at) => ({
    id: `person-${at}`,
    name: at % 3 === 0 ? `${LONGEST_WORD} ${at}` : `Person ${at}`,
    daysPerWeek: (at % 7) + 0.5,
  })),
  atOnce: 6,
  slowTimes: Array.from({ length: 6 }, (_, at) => ({
    id: `slow-${at}`,
    from: `2027-0${at + 1}-04`,
    to: `2027-0${at + 1}-17`,
    share: at % 2 === 0 ? 0 : 0.5,
    reason: 'A slow time with a reason. '.repeat(5),
  })),
}

/** Eighty open items and a few that are done; links, promises and values of every kind. */
export const overfullItems: readonly RoadmapItem[] = Array.from({ length: 84 }, (_, at) =>
  anItem({
    id: `item-${at}`,
    title: at % 4 === 0 ? LONG.slice(0, 119) : `Item ${at} ${at % 5 === 0 ? LONGEST_WORD : ''}`.trim(),
    outcome: 'What will be different, at length. '.repeat(10).slice(0, 500),
    personDays: 5 + ((at * 7) % 60),
    owner: at % 3 === 0 ? LONGEST_WORD : '',
    after: at > 4 && at % 3 === 0 ? [`item-${at - 4}`, `item-${at - 2}`] : [],
    ...(at % 2 === 0 && { value: { perWeek: 12_345 + at, currency: at % 4 === 0 ? 'USD' : 'SEK' } }),
    ...(at % 3 === 1 && { due: `2027-0${(at % 9) + 1}-15` }),
    ...(at < 4 && { doneShare: 1, doneOn: '2026-10-01' }),
    ...(at > 3 && at < 9 && { doneShare: 0.25 }),
  }),
)

export const overfullRequests: readonly RoadmapRequest[] = Array.from({ length: 9 }, (_, at) =>
  aRequest({
    id: `request-${at}`,
    on: '2026-11-02',
    title: at % 2 === 0 ? LONG.slice(0, 119) : `Request ${at}`,
    by: LONGEST_WORD,
    reason: 'Because somebody asked twice. '.repeat(20),
    criteria: Array.from({ length: 5 }, () =>
      'It counts as done when everybody who could object has been heard. '.repeat(3),
    ),
    personDays: 30 + at * 20,
    value: { perWeek: 900, currency: 'EUR' },
    ...(at % 2 === 0 && { wantedBy: '2027-02-26' }),
  }),
)
