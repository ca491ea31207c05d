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
    }),
  ),
  /** How many items run at the same time. */
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
  doneOn: z.optional(daySchema),
})

export const REQUEST_DECISIONS = ['add-now', 'smaller', 'later', 'more-people', 'not-now'] as const

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
  personDays,
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
      /** The card as it was decided on, in words. */
      card: noteSchema,
    }),
  ),
})

export type Team = DeepReadonly<z.infer<typeof teamSchema>>
export type RoadmapItem = DeepReadonly<z.infer<typeof roadmapItemSchema>>
export type RoadmapRequest = DeepReadonly<z.infer<typeof requestSchema>>
