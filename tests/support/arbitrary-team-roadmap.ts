import fc from 'fast-check'
import type { RoadmapItem, Team } from '#domain/profile/roadmap-record.ts'
import type { WeighableRequest } from '#domain/roadmap/displacement.ts'

/** A Wednesday, so that the week has begun. */
export const ROADMAP_TODAY = '2026-11-18'

const anyNearDay = fc.integer({ min: -10, max: 120 }).map((days) => {
  const date = new Date(Date.UTC(2026, 10, 18 + days))
  return date.toISOString().slice(0, 10)
})
const anyDays = fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2)
const anyWorth = fc.record({
  perWeek: fc.integer({ min: 0, max: 5_000 }),
  currency: fc.constantFrom('EUR', 'USD'),
})

export const anyWorkingTeam: fc.Arbitrary<Team> = fc.record({
  people: fc
    .array(fc.record({ daysPerWeek: fc.integer({ min: 1, max: 10 }), until: fc.option(anyNearDay, { freq: 6 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((people) => [
      { id: 'lasting', name: 'Lasting', daysPerWeek: 2 },
      ...people.map(({ daysPerWeek, until }, at) => ({
        id: `p${at}`,
        name: `Person ${at}`,
        daysPerWeek: daysPerWeek / 2,
        ...(until !== null && { to: until }),
      })),
    ]),
  atOnce: fc.integer({ min: 1, max: 4 }),
  slowTimes: fc
    .array(
      fc.record({ from: anyNearDay, length: fc.integer({ min: 0, max: 20 }), share: fc.constantFrom(0, 0.25, 0.5) }),
      {
        maxLength: 3,
      },
    )
    .map((times) =>
      times.map(({ from, length, share }, at) => ({
        id: `s${at}`,
        from,
        to: new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10),
        share,
        reason: '',
      })),
    ),
})

/** Items without circles: each one follows others of the list, before or behind it. */
export function anyRoadmapItems(most = 12): fc.Arbitrary<readonly RoadmapItem[]> {
  const anyItem = fc.record({
    personDays: anyDays,
    after: fc.array(fc.nat(), { maxLength: 2 }),
    value: fc.option(anyWorth, { nil: undefined }),
    from: fc.option(anyNearDay, { nil: undefined, freq: 3 }),
    due: fc.option(anyNearDay, { nil: undefined, freq: 2 }),
    doneShare: fc.option(fc.constantFrom(0.25, 0.5, 0.9, 1), { nil: undefined, freq: 3 }),
    rank: fc.nat(),
  })
  return fc.array(anyItem, { maxLength: most }).map((items) =>
    items
      .map(({ after, personDays, value, from, due, doneShare, rank }, at) => ({
        rank,
        item: {
          id: `i${at}`,
          title: `Item ${at}`,
          outcome: '',
          personDays,
          owner: '',
          after: at === 0 ? [] : [...new Set(after.map((other) => `i${other % at}`))],
          ...(value && { value }),
          ...(from !== undefined && { from }),
          ...(due !== undefined && { due }),
          ...(doneShare !== undefined && { doneShare }),
        },
      }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ item }) => item),
  )
}

export const anyAsk: fc.Arbitrary<Pick<WeighableRequest, 'personDays' | 'wantedBy' | 'value' | 'smaller'>> = fc
  .record({
    personDays: anyDays,
    wantedBy: fc.option(anyNearDay, { nil: undefined }),
    value: fc.option(anyWorth, { nil: undefined }),
    smaller: fc.option(anyDays, { nil: undefined }),
  })
  .map(({ personDays, wantedBy, value, smaller }) => ({
    personDays,
    ...(wantedBy !== undefined && { wantedBy }),
    ...(value && { value }),
    ...(smaller !== undefined && { smaller: { text: 'A first step', personDays: smaller } }),
  }))
