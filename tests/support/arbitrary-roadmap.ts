import fc from 'fast-check'
import { REQUEST_DECISIONS } from '#domain/profile/roadmap-record.ts'
import { anyDay, anyId, anyText, records } from './arbitrary-values.ts'

const anyPersonDays = fc.double({ min: 0.5, max: 500, noNaN: true })
const anyValue = fc.record({
  perWeek: fc.double({ min: 0, max: 1e6, noNaN: true }),
  currency: fc.constantFrom('EUR', 'USD', 'SEK'),
})

const anyWords = anyText(80)
const anyCard = fc.record({
  title: anyWords,
  lead: anyWords,
  verdict: anyWords,
  moves: fc.array(fc.record({ title: anyWords, before: anyWords, after: anyWords, later: anyWords, means: anyWords }), {
    maxLength: 2,
  }),
  stays: anyWords,
  ways: fc.array(
    fc.record({
      decision: fc.constantFrom(...REQUEST_DECISIONS),
      name: anyWords,
      what: anyWords,
      effort: anyWords,
      effect: anyWords,
    }),
    { maxLength: 2 },
  ),
  criteria: fc.array(anyWords, { maxLength: 2 }),
  notes: fc.array(anyWords, { maxLength: 2 }),
})

/** The team, its roadmap and what is asked of it, as a profile may hold them. */
export const anyRoadmapRecords = {
  team: fc.record({
    people: records(
      fc.record(
        {
          id: anyId,
          name: anyText(120, 1),
          daysPerWeek: fc.double({ min: 0, max: 7, noNaN: true }),
          from: anyDay,
          to: anyDay,
        },
        { requiredKeys: ['id', 'name', 'daysPerWeek'] },
      ),
    ),
    atOnce: fc.integer({ min: 1, max: 20 }),
    slowTimes: records(
      fc.record({ id: anyId, from: anyDay, to: anyDay, share: fc.constantFrom(0, 0.5, 1), reason: anyText(200) }),
    ),
  }),
  roadmapItems: records(
    fc.record(
      {
        id: anyId,
        title: anyText(120, 1),
        outcome: anyText(500),
        personDays: anyPersonDays,
        value: anyValue,
        owner: anyText(120),
        after: fc.array(anyId, { maxLength: 2 }),
        from: anyDay,
        due: anyDay,
        doneShare: fc.double({ min: 0, max: 1, noNaN: true }),
        agreed: fc.dictionary(anyDay, fc.double({ min: 0, max: 50, noNaN: true }), { maxKeys: 4 }),
        doneOn: anyDay,
      },
      { requiredKeys: ['id', 'title', 'outcome', 'personDays', 'owner', 'after'] },
    ),
  ),
  requests: records(
    fc.record(
      {
        id: anyId,
        on: anyDay,
        title: anyText(120, 1),
        by: anyText(120),
        reason: anyText(200),
        criteria: fc.array(anyText(300, 1), { maxLength: 3 }),
        personDays: anyPersonDays,
        wantedBy: anyDay,
        value: anyValue,
        smaller: fc.record({ text: anyText(300, 1), personDays: anyPersonDays }),
        decided: fc.record(
          {
            on: anyDay,
            decision: fc.constantFrom(...REQUEST_DECISIONS),
            by: anyText(120),
            reason: anyText(200),
            card: anyCard,
            weeksLater: fc.record({ ifAddedNow: fc.nat(), asDecided: fc.nat() }),
            item: anyId,
          },
          { requiredKeys: ['on', 'decision', 'by', 'reason', 'card', 'weeksLater'] },
        ),
      },
      { requiredKeys: ['id', 'on', 'title', 'by', 'reason', 'criteria'] },
    ),
  ),
}
