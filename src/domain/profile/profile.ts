import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { frameworkSchema } from '../framework/framework.ts'
import { levelSchema } from '../framework/level.ts'
import { companyTitleSchema, crossroadsSchema, journalEntrySchema, placeCheckSchema } from './decisions.ts'
import { ownActionSchema } from './own-action.ts'
import { nameSchema, noteSchema, recordIdSchema, type DeepReadonly } from './record.ts'
import { gapKindSchema, interestSchema } from './self-view.ts'

export const PROFILE_FORMAT = 'opsladder-profile'
/** Raised with every change of shape; each step up has a migration and a frozen fixture. */
export const PROFILE_VERSION = 2

/** How sure a rater is, in words that people use. */
export const CONFIDENCES = ['guess', 'fairly-sure', 'others-agree'] as const

export const ratingSchema = z.strictObject({
  id: recordIdSchema,
  by: z.literal(['self', 'manager']),
  skill: z.string(),
  /** `not-applicable` takes the skill out of every weight. */
  level: z.union([levelSchema, z.literal('not-applicable')]),
  sure: z.literal(CONFIDENCES),
  on: daySchema,
})

export const evidenceSchema = z.strictObject({
  id: recordIdSchema,
  skill: z.string(),
  text: noteSchema,
  /** The day it was last true. */
  on: daySchema,
  /** Where it can be seen: a page, a file by its name, or an artifact of the framework by its id. */
  at: z.optional(
    z.strictObject({
      kind: z.literal(['link', 'file', 'artifact']),
      value: z.string().check(z.minLength(1), z.maxLength(2_000)),
    }),
  ),
})

/** A stretch of calendar with fewer hours: `share` 0 is time off, 0.5 is half pace. Both days are inclusive. */
export const slowTimeSchema = z.strictObject({
  id: recordIdSchema,
  from: daySchema,
  to: daySchema,
  share: z.number().check(z.minimum(0), z.maximum(1)),
  reason: z.string().check(z.maxLength(200)),
})

export const paceSchema = z.strictObject({
  /** Hours a week for one's own development. */
  hoursPerWeek: z.number().check(z.minimum(0.5), z.maximum(60)),
  /** How many milestones run at the same time. */
  atOnce: z.int().check(z.minimum(1), z.maximum(10)),
  slowTimes: z.array(slowTimeSchema),
})

export const plannedMilestoneSchema = z.strictObject({
  id: recordIdSchema,
  actions: z.array(z.string()).check(z.minLength(1)),
  starts: daySchema,
  /** Inclusive. */
  ends: daySchema,
  /** Hours by the Monday of the week. */
  byWeek: z.record(z.string(), z.number()),
  /** The reasons of the day it was planned, kept with it: other data may have moved on since. */
  gate: z.string(),
  after: z.array(z.string()),
  critical: z.boolean(),
  why: z.string().check(z.maxLength(2_000)),
  /** A pinned milestone keeps its days when the plan is made again. */
  pinned: z.boolean(),
  note: noteSchema,
})

export const gateDateSchema = z.strictObject({ rung: z.string(), readyOn: daySchema })

export const planVersionSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  goal: z.string(),
  milestones: z.array(plannedMilestoneSchema),
  gates: z.array(gateDateSchema),
  /** The pace it was made for: today's may be another. */
  pace: z.optional(z.pick(paceSchema, { hoursPerWeek: true, atOnce: true })),
})

/** What has been done of an action: ticked steps, and the day it was finished. */
export const progressSchema = z.strictObject({
  id: recordIdSchema,
  action: z.string(),
  /** Ticked steps: index in the action's list, and the day of the tick. */
  steps: z.array(z.strictObject({ step: z.int().check(z.minimum(0)), on: daySchema })),
  doneOn: z.optional(daySchema),
})

export const profileSchema = z.strictObject({
  format: z.literal(PROFILE_FORMAT),
  version: z.literal(PROFILE_VERSION),
  id: recordIdSchema,
  /** Rises by one with every save; a save from an older one is refused. */
  revision: z.int().check(z.minimum(0)),
  createdOn: daySchema,
  /** Samples are marked wherever they show and never mix with one's own profiles. */
  sample: z.boolean(),
  person: z.strictObject({
    name: nameSchema,
    rung: z.string(),
    goal: z.string(),
    /** What the company calls the job today. */
    title: z.optional(nameSchema),
    /** Products that the person works with, as the framework's actions name them. */
    tools: z.array(nameSchema),
    /** The company's own ladder in the framework's terms. */
    companyTitles: z.array(companyTitleSchema),
  }),
  pace: paceSchema,
  framework: z.union([
    z.strictObject({ kind: z.literal('built-in'), id: z.string(), version: z.string() }),
    z.strictObject({ kind: z.literal('own'), framework: frameworkSchema }),
  ]),
  /** A log in order of time: nothing is overwritten, the latest per rater and skill counts. */
  ratings: z.array(ratingSchema),
  evidence: z.array(evidenceSchema),
  progress: z.array(progressSchema),
  /** The adopted plan; absent until one is adopted. */
  plan: z.optional(planVersionSchema),
  /** The first plan that was adopted for this goal: slip is measured against it. */
  baseline: z.optional(planVersionSchema),
  /** Actions that the person does not want. */
  declined: z.array(z.strictObject({ id: recordIdSchema, action: z.string(), on: daySchema })),
  /** Actions of the person's own, beside those of the framework. */
  ownActions: z.array(ownActionSchema),
  interests: z.array(interestSchema),
  gapKinds: z.array(gapKindSchema),
  /** Skills that the person put first among the gaps, in that order; the others follow by score. */
  gapOrder: z.array(z.string()),
  crossroads: z.array(crossroadsSchema),
  placeChecks: z.array(placeCheckSchema),
  journal: z.array(journalEntrySchema),
})

export type Profile = DeepReadonly<z.infer<typeof profileSchema>>
export type Rating = DeepReadonly<z.infer<typeof ratingSchema>>
export type Evidence = DeepReadonly<z.infer<typeof evidenceSchema>>
export type Pace = DeepReadonly<z.infer<typeof paceSchema>>
export type SlowTime = DeepReadonly<z.infer<typeof slowTimeSchema>>
export type PlanVersion = DeepReadonly<z.infer<typeof planVersionSchema>>
export type PlannedMilestone = DeepReadonly<z.infer<typeof plannedMilestoneSchema>>
export type ActionProgress = DeepReadonly<z.infer<typeof progressSchema>>
export type Confidence = (typeof CONFIDENCES)[number]
