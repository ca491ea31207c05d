import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REQUEST_DECISIONS } from '#domain/profile/roadmap-record.ts'
import { profileSchema, type Profile } from '#domain/profile/profile.ts'
import { decideRequest, outcomeOf, type Decision } from '#domain/roadmap/decide-request.ts'
import { planRoadmap } from '#domain/roadmap/roadmap.ts'
import { storyOf } from '#domain/roadmap/request-story.ts'
import { weighRequest } from '#domain/roadmap/weigh-request.ts'
import { anyAsk, anyRoadmapItems, anyWorkingTeam, ROADMAP_TODAY } from '#tests/support/arbitrary-team-roadmap.ts'
import { aProfile } from '#tests/support/build-profile.ts'
import { anItem, aRequest, aTeam, ROADMAP_MONDAY } from '#tests/support/build-roadmap.ts'

function decision(wishes: Partial<Decision>): Decision {
  let count = 0
  return {
    decision: 'add-now',
    by: 'Dana Ruiz',
    reason: 'Events first.',
    on: ROADMAP_MONDAY,
    newId: () => `new-${(count += 1)}`,
    ...wishes,
  }
}

const twoItems: Profile = aProfile({
  team: aTeam(),
  roadmapItems: [
    anItem({ id: 'consent', title: 'Consent center', value: { perWeek: 1_200, currency: 'EUR' } }),
    anItem({ id: 'routing', title: 'Partner lead routing' }),
  ],
  requests: [aRequest({ smaller: { text: 'One event on the current tool', personDays: 5 } })],
})

test('whatever is decided, the roadmap then shows the very weeks of the card', () => {
  fc.assert(
    fc.property(
      anyWorkingTeam,
      anyRoadmapItems(),
      anyAsk,
      fc.constantFrom(...REQUEST_DECISIONS),
      fc.boolean(),
      (team, roadmapItems, ask, way, keepsPromisesOnly) => {
        const before = aProfile({ team, roadmapItems, requests: [aRequest({ ...ask, id: 'webinar' })] })
        const roadmap = planRoadmap(before, ROADMAP_TODAY)
        const weighing = weighRequest(roadmap, ask)!
        const outcome = outcomeOf(weighing, { decision: way, keepsPromisesOnly })
        const after = decideRequest(
          before,
          'webinar',
          decision({ decision: way, keepsPromisesOnly, on: ROADMAP_TODAY }),
        )
        if (!outcome && way !== 'not-now') {
          expect(after).toBe(before)
          return
        }
        expect(profileSchema.parse(after)).toEqual(after)
        const planned = planRoadmap(after, ROADMAP_TODAY)
        const weeksOf = (rows: typeof planned.rows): unknown =>
          new Map(rows.map(({ item, starts, ends }) => [item.id, [starts, ends]]))
        const own = after.requests[0]!.decided!.item
        const expected = new Map(weeksOf(outcome?.rows ?? roadmap.rows) as Map<string, unknown>)
        if (own !== undefined) expected.set(own, [outcome!.request.starts, outcome!.request.ends])
        expect(weeksOf(planned.rows)).toEqual(expected)
      },
    ),
  )
})

test('a decision keeps who, when, why and the card, and cannot be taken twice', () => {
  const after = decideRequest(twoItems, 'webinar', decision({}))
  expect(after.requests[0]!.decided).toMatchObject({
    decision: 'add-now',
    by: 'Dana Ruiz',
    reason: 'Events first.',
    on: ROADMAP_MONDAY,
    weeksLater: { ifAddedNow: 4, asDecided: 4 },
    item: 'new-1',
    card: {
      title: 'If we add “Webinar platform” now',
      verdict:
        'Ready by Nov 27. Two of two agreed items come later, the furthest by 2 weeks. The delay costs about €2,400 in the value that was entered. For one item no value was entered.',
      stays: '',
    },
  })
  expect(after.roadmapItems.map(({ id }) => id)).toEqual(['new-1', 'consent', 'routing'])
  expect(decideRequest(after, 'webinar', decision({ decision: 'not-now' }))).toBe(after)
})

test('a smaller step becomes an item of its own size, and not now changes no week', () => {
  const smaller = decideRequest(twoItems, 'webinar', decision({ decision: 'smaller' }))
  expect(smaller.roadmapItems[0]).toMatchObject({
    title: 'Webinar platform, first step',
    outcome: 'One event on the current tool',
    personDays: 5,
  })
  const notNow = decideRequest(twoItems, 'webinar', decision({ decision: 'not-now' }))
  expect(notNow.roadmapItems).toBe(twoItems.roadmapItems)
  expect(notNow.requests[0]!.decided!.weeksLater).toEqual({ ifAddedNow: 4, asDecided: 0 })
})

test('help joins the team for its weeks and under the name of what it is for', () => {
  const after = decideRequest(twoItems, 'webinar', decision({ decision: 'more-people' }))
  expect(after.team!.people.slice(2)).toEqual([
    {
      id: expect.stringMatching(/^new-/) as string,
      name: 'Help with Webinar platform',
      daysPerWeek: 5,
      from: '2026-11-16',
      to: '2026-11-27',
    },
  ])
  expect(planRoadmap(after, ROADMAP_MONDAY).rows.map(({ item, ends }) => [item.title, ends])).toEqual([
    ['Consent center', 1],
    ['Partner lead routing', 3],
    ['Webinar platform', 1],
  ])
})

test('the story of a decision holds no number that the card did not show', () => {
  const { requests } = decideRequest(twoItems, 'webinar', decision({ decision: 'smaller' }))
  expect(storyOf(twoItems.requests[0]!)).toBeUndefined()
  expect(storyOf(requests[0]!)).toEqual({
    did: 'Showed what the request “Webinar platform” from Events (10 days) would move on the roadmap, with other ways. A smaller first step was chosen: One event on the current tool (5 days).',
    changed:
      'Added at once it would have moved Consent center and Partner lead routing; as decided, agreed work comes 2 weeks later in all instead of 4 weeks.',
    outcome: 'speed',
    audience: 'Events',
    decision: 'Events first.',
    measure: {
      name: 'Delay of agreed work by this request',
      unit: 'weeks',
      from: 4,
      to: 2,
      period: 'all roadmap items together',
    },
  })
})

test('the story says of what moved that it keeps its day only where all of it does', () => {
  const { requests } = decideRequest(twoItems, 'webinar', decision({ decision: 'not-now' }))
  expect(storyOf(requests[0]!)?.changed).toBe(
    'Consent center and Partner lead routing keep their days: added at once, agreed work would have come 4 weeks later in all.',
  )
})
