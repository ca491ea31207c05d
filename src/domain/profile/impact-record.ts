import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { recordIdSchema, type DeepReadonly } from './record.ts'

const amount = z.number().check(z.minimum(-1e12), z.maximum(1e12))
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be three capital letters such as EUR'))
/** What was typed where a number belongs, kept while it cannot be read as one. */
const unread = z.optional(z.string().check(z.minLength(1), z.maxLength(60)))

/** A number that is not known exactly. */
const estimateSchema = z.strictObject({ low: amount, likely: amount, high: amount })

/** What the number of an entry is about, in the terms of those who decide. */
export const OUTCOMES = ['growth', 'cost', 'speed', 'risk', 'quality'] as const
export const READERS = ['cfo', 'ceo', 'cro', 'cmo'] as const
/** What a worked-out value is counted for. */
export const WORTH_PERIODS = ['month', 'quarter', 'year', 'once'] as const

const line = z.string().check(z.maxLength(1_000))

/** A piece of work, told by what it changed. Boxes may be empty while it is being written. */
export const impactEntrySchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  did: line,
  changed: line,
  outcome: z.literal(OUTCOMES),
  /** What was measured before and after. */
  measure: z.optional(
    z.strictObject({
      name: z.string().check(z.maxLength(200)),
      unit: z.string().check(z.maxLength(40)),
      from: z.optional(amount),
      to: z.optional(amount),
      fromText: unread,
      toText: unread,
      period: z.string().check(z.maxLength(100)),
    }),
  ),
  /** How its worth is worked out: a formula of the library, and each term with where it comes from. */
  worth: z.optional(
    z.strictObject({
      formula: z.string(),
      currency: z.optional(currency),
      per: z.literal(WORTH_PERIODS),
      terms: z.array(
        z.strictObject({
          term: z.string(),
          /** In the unit of the term: a share of 35 % is 35. */
          value: z.optional(estimateSchema),
          text: unread,
          source: z.string().check(z.maxLength(300)),
        }),
      ),
    }),
  ),
  /** Who cares. */
  audience: line,
  decision: line,
  /** Where it came from: a finished action, or a request that was decided on. */
  action: z.optional(z.string()),
  request: z.optional(recordIdSchema),
  /** The evidence that was made of it, one per skill. */
  evidence: z.array(recordIdSchema),
})

/** A half-year brief: what was picked for it and what it asks for. */
export const briefSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  from: daySchema,
  to: daySchema,
  reader: z.literal(READERS),
  /** In the order in which they stand on the page. */
  entries: z.array(
    z.strictObject({
      entry: recordIdSchema,
      /** The one line for the page; empty takes what changed from the entry. */
      headline: z.string().check(z.maxLength(300)),
    }),
  ),
  risk: line,
  ask: z.strictObject({
    text: line,
    price: z.optional(amount),
    priceText: unread,
    currency: z.optional(currency),
    unlocks: line,
  }),
})

export type Estimate = DeepReadonly<z.infer<typeof estimateSchema>>
export type ImpactEntry = DeepReadonly<z.infer<typeof impactEntrySchema>>
export type Measure = NonNullable<ImpactEntry['measure']>
export type Worth = NonNullable<ImpactEntry['worth']>
export type Brief = DeepReadonly<z.infer<typeof briefSchema>>
export type Outcome = (typeof OUTCOMES)[number]
export type Reader = (typeof READERS)[number]
export type WorthPeriod = (typeof WORTH_PERIODS)[number]
