import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { slowTimeSchema } from './plan-record.ts'
import { nameSchema, noteSchema, recordIdSchema, type DeepReadonly } from './record.ts'

const personDays = z.number().check(z.positive(), z.maximum(5_000))
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be three capital letters such as EUR'))
const money = z.number().check(z.minimum(0), z.maximum(1e12))

/** The team that the roadmap is planned with. */
export const teamSchema = z.strictObject({
  people: z.array(
    z.strictObject({
      id: recordIdSchema,
      name: nameSchema,
      /** Days a week for the roadmap, without daily business. */
      daysPerWeek: z.number().check(z.minimum(0), z.maximum(7)),
      /** First and last day in the team, where it is not for good. */
      from: z.optional(daySchema),
      to: z.optional(daySchema),
    }),
  ),
  /** Over how many items the team spreads a week: one item gets at most its even share of it. */
  atOnce: z.int().check(z.minimum(1), z.maximum(20)),
  slowTimes: z.array(slowTimeSchema),
})

/** A piece of work that the team has agreed to do. */
export const roadmapItemSchema = z.strictObject({
  id: recordIdSchema,
  title: nameSchema,
  /** What will be different once it is there. */
  outcome: z.string().check(z.maxLength(500)),
  personDays,
  /** What a week of having it is worth; the person's own number. */
  value: z.optional(z.strictObject({ perWeek: money, currency })),
  owner: z.string().check(z.maxLength(120)),
  /** Items that must be finished first. */
  after: z.array(recordIdSchema),
  /** Not before this day. */
  from: z.optional(daySchema),
  /** Promised for this day. */
  due: z.optional(daySchema),
  /** How much of it is done, from 0 to 1; above 0 it is in progress and nothing new goes before it. */
  doneShare: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** The weeks that were agreed with a decision, in days by Monday: they stay as long as they can. */
  agreed: z.optional(z.record(daySchema, z.number().check(z.minimum(0), z.maximum(5_000)))),
  doneOn: z.optional(daySchema),
})

export const REQUEST_DECISIONS = ['add-now', 'smaller', 'later', 'more-people', 'not-now'] as const

const words = z.string().check(z.maxLength(1_000))

/**
 * What a request does to the roadmap, in words for a reader who has never seen it. Kept with a decision as it was
 * decided on: the roadmap has moved on since.
 */
export const displacementCardSchema = z.strictObject({
  title: words,
  /** Who asks, by when, and how much work it is. */
  lead: words,
  /** The answer in two or three sentences. */
  verdict: words,
  moves: z.array(
    z.strictObject({
      title: words,
      /** Ready by, without and with the request. */
      before: words,
      after: words,
      /** "3 weeks later". */
      later: words,
      means: words,
    }),
  ),
  stays: words,
  ways: z.array(
    z.strictObject({ decision: z.literal(REQUEST_DECISIONS), name: words, what: words, effort: words, effect: words }),
  ),
  criteria: z.array(words),
  /** What the numbers rest on. */
  notes: z.array(words),
})

/** Something that somebody wants now: what it is, when it is good, and what was decided. */
export const requestSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  title: nameSchema,
  by: z.string().check(z.maxLength(120)),
  /** Why, in the words of who asks. */
  reason: noteSchema,
  /** When it counts as done: asked before it is weighed. */
  criteria: z.array(z.string().check(z.minLength(1), z.maxLength(300))),
  /** Absent until it has been estimated: criteria come first. */
  personDays: z.optional(personDays),
  wantedBy: z.optional(daySchema),
  value: z.optional(z.strictObject({ perWeek: money, currency })),
  /** A first step that would do for now. */
  smaller: z.optional(z.strictObject({ text: z.string().check(z.minLength(1), z.maxLength(300)), personDays })),
  decided: z.optional(
    z.strictObject({
      on: daySchema,
      decision: z.literal(REQUEST_DECISIONS),
      by: z.string().check(z.maxLength(120)),
      reason: noteSchema,
      /** As it was decided on. */
      card: displacementCardSchema,
      /** Weeks that agreed work came later, all items together: had it been added at once, and as it was decided. */
      weeksLater: z.strictObject({ ifAddedNow: z.int().check(z.minimum(0)), asDecided: z.int().check(z.minimum(0)) }),
      /** The roadmap item that came of it. */
      item: z.optional(recordIdSchema),
    }),
  ),
})

export type Team = DeepReadonly<z.infer<typeof teamSchema>>
export type RoadmapItem = DeepReadonly<z.infer<typeof roadmapItemSchema>>
export type RoadmapRequest = DeepReadonly<z.infer<typeof requestSchema>>
export type DisplacementCard = DeepReadonly<z.infer<typeof displacementCardSchema>>
export type TeamMember = Team['people'][number]
export type RequestDecision = (typeof REQUEST_DECISIONS)[number]
/** An amount in one currency; amounts of two currencies are never added up. */
export type Money = Readonly<{ amount: number; currency: string }>
