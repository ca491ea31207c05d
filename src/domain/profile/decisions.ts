import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { nameSchema, noteSchema, recordIdSchema, type DeepReadonly } from './record.ts'

/** Expert or leader, weighed and chosen on a day. Each visit adds one; the latest counts and can always be revisited. */
export const crossroadsSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  /** Ids of the value cards, the most important first; those that were put aside are missing. */
  values: z.array(z.string()),
  choice: z.literal(['expert', 'leader', 'not-yet']),
  reason: noteSchema,
  /** The own action that tries the choice out, when there is one. */
  trial: z.optional(z.string()),
})

/** Whether chief and company are the ground to grow on, answered on a day. */
export const placeCheckSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  /** By statement; what was not answered is missing. */
  answers: z.array(
    z.strictObject({
      statement: z.string(),
      answer: z.literal(['yes', 'partly', 'no', 'unknown']),
      note: noteSchema,
    }),
  ),
  ending: z.literal(['undecided', 'grow-here', 'change-terms', 'look-elsewhere']),
  reason: noteSchema,
  /** True from the start: only the person takes it off, and only then may a document or a share file hold it. */
  private: z.boolean(),
})

/** One entry of the stay-or-go journal. Never in a document, a table, a calendar or a share file. */
export const journalEntrySchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  /** The month so far, from 1 (low) to 5 (high). */
  mood: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  text: noteSchema,
})

/** A title of one's own company, and the rung that it comes closest to. */
export const companyTitleSchema = z.strictObject({ id: recordIdSchema, title: nameSchema, rung: z.string() })

export type Crossroads = DeepReadonly<z.infer<typeof crossroadsSchema>>
export type PlaceCheck = DeepReadonly<z.infer<typeof placeCheckSchema>>
export type JournalEntry = DeepReadonly<z.infer<typeof journalEntrySchema>>
