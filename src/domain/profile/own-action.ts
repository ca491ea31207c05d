import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { ACTION_KINDS } from '../framework/framework.ts'
import { levelSchema } from '../framework/level.ts'
import { nameSchema, noteSchema, recordIdSchema, type DeepReadonly } from './record.ts'

/** More would not be read as one milestone. */
export const MAX_OWN_STEPS = 12

/** Something that only this person does: a trial of another track, a project that came up. Planned like any action. */
export const ownActionSchema = z.strictObject({
  id: recordIdSchema,
  title: nameSchema,
  kind: z.literal(ACTION_KINDS),
  steps: z
    .array(
      z.strictObject({
        text: z.string().check(z.minLength(1), z.maxLength(300)),
        hours: z.number().check(z.positive(), z.maximum(400)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_OWN_STEPS)),
  /** The most hours that make sense in one week. */
  load: z.number().check(z.positive(), z.maximum(80)),
  /** The least number of calendar weeks. */
  weeks: z.int().check(z.minimum(1), z.maximum(260)),
  /** May be empty: a trial answers a question, it need not raise a level. */
  raises: z.array(
    z.strictObject({
      skill: z.string(),
      from: levelSchema,
      /** Always `from` + 1. */
      to: levelSchema,
      doneWhen: z.string().check(z.minLength(1), z.maxLength(2_000)),
    }),
  ),
  leaves: z.string().check(z.maxLength(300)),
  /** Own actions that end before this one begins. */
  after: z.optional(z.array(recordIdSchema)),
  /** The action that this one is a part of since it was split: what it asks for first and names besides is the same. */
  partOf: z.optional(z.string()),
  /** A hard last day, such as the end of a trial. */
  endsBy: z.optional(daySchema),
  note: noteSchema,
})

export type OwnAction = DeepReadonly<z.infer<typeof ownActionSchema>>
