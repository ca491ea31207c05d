import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { noteSchema, recordIdSchema, type DeepReadonly } from './record.ts'

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

export const LONGEST_WHY = 2_000

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
  why: z.string().check(z.maxLength(LONGEST_WHY)),
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

/** The note of a milestone that left the plan when it was made again; it comes back with its milestone. */
export const keptNoteSchema = z.pick(plannedMilestoneSchema, { id: true, actions: true, note: true })

/** What has been done of an action: ticked steps, and the day it was finished. */
export const progressSchema = z.strictObject({
  id: recordIdSchema,
  action: z.string(),
  /** The day it was taken up, where the person said so before the first tick. */
  startedOn: z.optional(daySchema),
  /** Ticked steps: index in the action's list, and the day of the tick. */
  steps: z.array(z.strictObject({ step: z.int().check(z.minimum(0)), on: daySchema })),
  doneOn: z.optional(daySchema),
  /** Skills that it raises and that were rated once more since it was finished. */
  proved: z.optional(z.array(z.string())),
})

export type Pace = DeepReadonly<z.infer<typeof paceSchema>>
export type SlowTime = DeepReadonly<z.infer<typeof slowTimeSchema>>
export type PlanVersion = DeepReadonly<z.infer<typeof planVersionSchema>>
export type PlannedMilestone = DeepReadonly<z.infer<typeof plannedMilestoneSchema>>
export type ActionProgress = DeepReadonly<z.infer<typeof progressSchema>>
