import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { levelSchema } from '../framework/level.ts'
import { paceSchema, planVersionSchema } from './plan-record.ts'
import { nameSchema, noteSchema, recordIdSchema, type DeepReadonly } from './record.ts'

/** Another way to go on, kept beside the plan. Its milestones are worked out when it is looked at. */
export const scenarioSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  on: daySchema,
  goal: z.string(),
  pace: paceSchema,
  /** Declined actions that it plans again. */
  takeBack: z.optional(z.array(z.string())),
})

export const FIXED_DATE_KINDS = ['appraisal', 'planning-season', 'review', 'other'] as const

/** A day that does not move, such as an appraisal or a quarterly business review. */
export const fixedDateSchema = z.strictObject({
  id: recordIdSchema,
  title: nameSchema,
  on: daySchema,
  kind: z.literal(FIXED_DATE_KINDS),
  /** The milestone that has to be over by then, when it is about one. */
  milestone: z.optional(z.string()),
})

/** What a quarter is for, in one sentence of the person's own. */
export const quarterGoalSchema = z.strictObject({
  id: recordIdSchema,
  /** The first day of the quarter. */
  quarter: daySchema,
  text: z.string().check(z.minLength(1), z.maxLength(300)),
  doneOn: z.optional(daySchema),
})

export const SPENDING_STATES = ['planned', 'asked', 'approved', 'refused'] as const

/** Money for one's development. Amounts are the person's own: none comes with the framework. */
export const spendingSchema = z.strictObject({
  id: recordIdSchema,
  title: nameSchema,
  action: z.optional(z.string()),
  /** The first day of the quarter in which it is spent. */
  quarter: daySchema,
  /** In whole units of `currency` or parts of it; never negative. */
  amount: z.number().check(z.minimum(0), z.maximum(10_000_000)),
  /** ISO 4217, such as EUR. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'must be three capital letters such as EUR')),
  state: z.literal(SPENDING_STATES),
})

export const certificateSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  action: z.optional(z.string()),
  earnedOn: daySchema,
  /** The last day on which it counts; absent when it never runs out. */
  renewBy: z.optional(daySchema),
})

/** Minutes spent on an action on a day. */
export const timeEntrySchema = z.strictObject({
  id: recordIdSchema,
  action: z.string(),
  on: daySchema,
  minutes: z.int().check(z.minimum(1), z.maximum(1_440)),
})

/** "Not this week": the step waits for the next one. */
export const postponedSchema = z.strictObject({
  id: recordIdSchema,
  action: z.string(),
  step: z.int().check(z.minimum(0)),
  /** The Monday of the week that it was taken out of. */
  week: daySchema,
})

export const LIFE_CHANGE_KINDS = ['promotion', 'new-job', 'new-goal', 'new-pace'] as const

/** A turn in the career; ratings, evidence and history go on through it. */
export const lifeChangeSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  kind: z.literal(LIFE_CHANGE_KINDS),
  /** The rung or goal before and after, or the pace in words. */
  from: z.string().check(z.maxLength(200)),
  to: z.string().check(z.maxLength(200)),
  note: noteSchema,
})

/** How things stood on the day of a check-in, frozen. */
export const snapshotSchema = z.strictObject({
  rung: z.string(),
  goal: z.string(),
  /** Readiness for each rung of the way, in whole percent. */
  readiness: z.array(
    z.strictObject({
      rung: z.string(),
      low: z.number().check(z.minimum(0), z.maximum(100)),
      high: z.number().check(z.minimum(0), z.maximum(100)),
    }),
  ),
  ratings: z.array(
    z.strictObject({
      skill: z.string(),
      by: z.literal(['self', 'manager']),
      level: z.union([levelSchema, z.literal('not-applicable')]),
    }),
  ),
  /** Actions that were finished by then. */
  done: z.array(z.string()),
  plan: z.optional(planVersionSchema),
})

export const checkInSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  nothingChanged: z.boolean(),
  /** What went well, what is in the way, what comes next. */
  note: noteSchema,
  snapshot: snapshotSchema,
})

export const RHYTHMS = ['off', 'every-two-weeks', 'monthly', 'quarterly'] as const

export type Scenario = DeepReadonly<z.infer<typeof scenarioSchema>>
export type FixedDate = DeepReadonly<z.infer<typeof fixedDateSchema>>
export type Spending = DeepReadonly<z.infer<typeof spendingSchema>>
export type LifeChange = DeepReadonly<z.infer<typeof lifeChangeSchema>>
export type Snapshot = DeepReadonly<z.infer<typeof snapshotSchema>>
export type CheckIn = DeepReadonly<z.infer<typeof checkInSchema>>
export type Rhythm = (typeof RHYTHMS)[number]
