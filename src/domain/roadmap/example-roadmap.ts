import { addDays, mondayOf, type Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import type { RoadmapItem } from '../profile/roadmap-record.ts'

type Draft = Omit<RoadmapItem, 'id' | 'after'> & { readonly after?: number }

/** An invented team with its roadmap and one urgent request, to try things out with. */
export function withExampleRoadmap(profile: Profile, today: Day, newId: () => string): Profile {
  const monday = mondayOf(today)
  const friday = (weeks: number): Day => addDays(monday, weeks * 7 + 4)
  const drafts: readonly Draft[] = [
    {
      title: 'Routing by territory',
      outcome: 'Every inquiry reaches its owner within the hour',
      personDays: 14,
      owner: 'Noor Haddad',
      doneShare: 0.5,
      due: friday(3),
    },
    {
      title: 'Consent center',
      outcome: 'Consent can be proven in all regions',
      personDays: 24,
      owner: 'Sam Okafor',
      value: { perWeek: 1_150, currency: 'USD' },
      due: friday(9),
    },
    {
      title: 'Partner lead routing',
      outcome: 'Partners see what became of their leads',
      personDays: 16,
      owner: 'Noor Haddad',
      value: { perWeek: 1_150, currency: 'USD' },
      after: 0,
    },
    {
      title: 'Attribution refresh',
      outcome: 'The board report names its own uncertainty',
      personDays: 20,
      owner: 'Ines Varga',
      due: friday(18),
    },
    {
      title: 'Template library',
      outcome: 'A campaign is built in a day instead of four',
      personDays: 12,
      owner: 'Ines Varga',
    },
  ]
  const ids = drafts.map(() => newId())
  const roadmapItems = drafts.map(({ after, ...draft }, at) => ({
    ...draft,
    id: ids[at] ?? '',
    after: after === undefined ? [] : [ids[after] ?? ''],
  }))
  return {
    ...profile,
    team: {
      people: [
        { id: newId(), name: 'Noor Haddad', daysPerWeek: 3 },
        { id: newId(), name: 'Sam Okafor', daysPerWeek: 2.5 },
        { id: newId(), name: 'Ines Varga', daysPerWeek: 2 },
      ],
      atOnce: 2,
      slowTimes: [],
    },
    roadmapItems: [...profile.roadmapItems, ...roadmapItems],
    requests: [
      ...profile.requests,
      {
        id: newId(),
        on: today,
        title: 'Webinar platform',
        by: 'Events',
        reason: 'The spring series starts in March and the current tool takes 100 guests.',
        criteria: ['One event runs on it from registration to follow-up', 'Attendance arrives in the CRM the same day'],
        personDays: 18,
        wantedBy: friday(8),
        value: { perWeek: 400, currency: 'USD' },
        smaller: { text: 'One event on the current tool with a second host', personDays: 4 },
      },
    ],
  }
}
