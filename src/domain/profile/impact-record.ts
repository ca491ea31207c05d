import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { recordIdSchema, type DeepReadonly } from './record.ts'

const amount = z.number().check(z.minimum(-1e12), z.maximum(1e12))

/** A number that is not known exactly. */
const estimateSchema = z.strictObject({ low: amount, likely: amount, high: amount })

/** What the number of an entry is about, in the terms of those who decide. */
export const OUTCOMES = ['growth', 'cost', 'speed', 'risk', 'quality'] as const
export const READERS = ['cfo', 'ceo', 'cro', 'cmo'] as const

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
      period: z.string().check(z.maxLength(100)),
    }),
  ),
  /** How its worth is worked out: a formula of the library, and each term with where it comes from. */
  worth: z.optional(
    z.strictObject({
      formula: z.string(),
      currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'must be three capital letters such as EUR'))),
      terms: z.array(
        z.strictObject({
          term: z.string(),
          value: z.optional(estimateSchema),
          source: z.string().check(z.maxLength(300)),
        }),
      ),
    }),
  ),
  /** Who cares. */
  audience: line,
  decision: line,
  /** Where it came from, and what it proves in turn. */
  action: z.optional(z.string()),
  skills: z.array(z.string()),
  /** The evidence that was made of it. */
  evidence: z.optional(recordIdSchema),
})

/** A half-year brief: what was picked for it and what it asks for. */
export const briefSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  from: daySchema,
  to: daySchema,
  reader: z.literal(READERS),
  entries: z.array(recordIdSchema),
  risk: line,
  ask: z.strictObject({
    text: line,
    price: z.optional(amount),
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'must be three capital letters such as EUR'))),
    unlocks: line,
  }),
})

export type Estimate = DeepReadonly<z.infer<typeof estimateSchema>>
export type ImpactEntry = DeepReadonly<z.infer<typeof impactEntrySchema>>
export type Brief = DeepReadonly<z.infer<typeof briefSchema>>
export type Outcome = (typeof OUTCOMES)[number]
export type Reader = (typeof READERS)[number]
