import fc from 'fast-check'
import { OUTCOMES, READERS, WORTH_PERIODS } from '#domain/profile/impact-record.ts'
import { anyDay, anyId, anyName, anyText, records } from './arbitrary-values.ts'

// JSON knows no minus zero.
const anyAmount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((amount) => amount + 0)
const anyCurrency = fc.constantFrom('EUR', 'USD', 'SEK')

// What cannot be read as a number is never empty.
const anyUnread = anyText(50).map((text) => `?${text}`)

const anyTerm = fc.record(
  {
    term: anyName,
    value: fc.record({ low: anyAmount, likely: anyAmount, high: anyAmount }),
    text: anyUnread,
    source: anyText(200),
  },
  { requiredKeys: ['term', 'source'] },
)

/** Everything about shown value that a profile may hold. */
export const anyImpactRecords = {
  impactEntries: records(
    fc.record(
      {
        id: anyId,
        on: anyDay,
        did: anyText(1_000),
        changed: anyText(1_000),
        outcome: fc.constantFrom(...OUTCOMES),
        measure: fc.record(
          {
            name: anyText(200),
            unit: anyText(40),
            from: anyAmount,
            to: anyAmount,
            fromText: anyUnread,
            toText: anyUnread,
            period: anyText(100),
          },
          { requiredKeys: ['name', 'unit', 'period'] },
        ),
        worth: fc.record(
          {
            formula: anyName,
            currency: anyCurrency,
            per: fc.constantFrom(...WORTH_PERIODS),
            terms: fc.array(anyTerm, { maxLength: 3 }),
          },
          { requiredKeys: ['formula', 'per', 'terms'] },
        ),
        audience: anyText(1_000),
        decision: anyText(1_000),
        action: anyName,
        request: anyId,
        evidence: fc.array(anyId, { maxLength: 3 }),
      },
      { requiredKeys: ['id', 'on', 'did', 'changed', 'outcome', 'audience', 'decision', 'evidence'] },
    ),
  ),
  briefs: records(
    fc.record({
      id: anyId,
      on: anyDay,
      from: anyDay,
      to: anyDay,
      reader: fc.constantFrom(...READERS),
      entries: fc.array(fc.record({ entry: anyId, headline: anyText(300) }), { maxLength: 3 }),
      risk: anyText(1_000),
      ask: fc.record(
        {
          text: anyText(1_000),
          price: anyAmount,
          priceText: anyUnread,
          currency: anyCurrency,
          unlocks: anyText(1_000),
        },
        { requiredKeys: ['text', 'unlocks'] },
      ),
    }),
  ),
}
