import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { levelSchema } from '../framework/level.ts'
import { planVersionSchema } from './plan-record.ts'
import { nameSchema, noteSchema, recordIdSchema, type DeepReadonly } from './record.ts'

/** The two people of a one-on-one. */
export const SIDES = ['self', 'manager'] as const
const sideSchema = z.literal(SIDES)

const lineSchema = z.string().check(z.minLength(1), z.maxLength(500))
/** What a suggestion is about; the same as long as it is about the same. */
const draftKeySchema = z.string().check(z.minLength(1), z.maxLength(200))
/** Minutes of a whole one-on-one. */
const slotSchema = z.int().check(z.minimum(10), z.maximum(180))

/** Who the one-on-ones are with, and how often they are meant to be. */
export const MEETING_RHYTHMS = ['off', 'weekly', 'every-two-weeks', 'monthly'] as const
export const managerSchema = z.strictObject({
  name: nameSchema,
  rhythm: z.literal(MEETING_RHYTHMS),
  /** How long one usually is. */
  minutes: slotSchema,
  /** The day of the next one, when it is fixed. */
  next: z.optional(daySchema),
})

export const ITEM_TAGS = ['do-self', 'do-manager', 'discuss', 'decide', 'help', 'thanks'] as const

/** A line of the one rolling list: it stays until it is done, whatever meeting it came up in. */
export const talkItemSchema = z.strictObject({
  id: recordIdSchema,
  text: lineSchema,
  tag: z.literal(ITEM_TAGS),
  /** Who brought it up. */
  by: sideSchema,
  on: daySchema,
  due: z.optional(daySchema),
  minutes: z.optional(z.int().check(z.minimum(1), z.maximum(120))),
  doneOn: z.optional(daySchema),
  /** The meeting it came out of, when it did. */
  meeting: z.optional(recordIdSchema),
})

/** In the order in which they are talked about. */
export const AGENDA_KINDS = [
  'since-last',
  'calibrate',
  'decide',
  'ask',
  'at-risk',
  'trade-off',
  'topic',
  'career',
] as const

/** A one-on-one, prepared and held. Both read it: what is for one's own eyes is a private note. */
export const meetingSchema = z.strictObject({
  id: recordIdSchema,
  on: daySchema,
  /** Absent while it is being prepared. */
  heldOn: z.optional(daySchema),
  /** How long it is meant to be. */
  minutes: slotSchema,
  /** In the order in which they are talked about. */
  agenda: z.array(
    z.strictObject({
      id: recordIdSchema,
      kind: z.literal(AGENDA_KINDS),
      text: lineSchema,
      by: sideSchema,
      minutes: z.int().check(z.minimum(1), z.maximum(120)),
      /** The line of the rolling list that it stands for. */
      item: z.optional(recordIdSchema),
      /** What was suggested, from what and why: a text that still is the suggestion follows it, another one is the person's. */
      drafted: z.optional(z.strictObject({ from: draftKeySchema, text: lineSchema, why: lineSchema })),
      note: noteSchema,
      decision: z.string().check(z.maxLength(1_000)),
      covered: z.boolean(),
    }),
  ),
  /** Suggestions that were taken off: they do not come back. */
  dropped: z.array(draftKeySchema),
  notes: noteSchema,
  /** Who has read the minutes and agrees with them. */
  accepted: z.array(z.strictObject({ by: sideSchema, on: daySchema })),
})

/** For one's own eyes only, in profile, backups and the own-data file. */
export const privateNoteSchema = z.strictObject({
  id: recordIdSchema,
  meeting: recordIdSchema,
  on: daySchema,
  text: noteSchema,
})

/** A level that both have agreed on, with what each saw. */
export const agreementSchema = z.strictObject({
  id: recordIdSchema,
  skill: z.string(),
  on: daySchema,
  level: levelSchema,
  reason: noteSchema,
  self: z.strictObject({ level: levelSchema, example: noteSchema }),
  /** The name stays with what was agreed, because managers change. */
  manager: z.strictObject({ name: z.optional(nameSchema), level: levelSchema, example: noteSchema }),
  meeting: z.optional(recordIdSchema),
})

export const COMMITMENT_KINDS = ['learn', 'sponsor', 'teach-in'] as const

/** What the manager takes on: to learn the work, to open a door, to sit through a teach-in. */
export const commitmentSchema = z.strictObject({
  id: recordIdSchema,
  kind: z.literal(COMMITMENT_KINDS),
  text: lineSchema,
  /** The phrase or tool that a teach-in is about. */
  topic: z.optional(z.string()),
  on: daySchema,
  due: z.optional(daySchema),
  doneOn: z.optional(daySchema),
  note: noteSchema,
})

/** A stakeholder who stands behind a piece of evidence. */
export const confirmationSchema = z.strictObject({
  id: recordIdSchema,
  evidence: recordIdSchema,
  name: nameSchema,
  role: z.string().check(z.maxLength(120)),
  on: daySchema,
  text: noteSchema,
})

/** The plan as the manager accepted it. */
export const acceptanceSchema = z.strictObject({
  id: recordIdSchema,
  by: nameSchema,
  on: daySchema,
  note: noteSchema,
  plan: planVersionSchema,
})

export const ROUND_KINDS = ['manager', 'third-voice'] as const

/** A file that was handed out. What it held is the base that its answer is merged against. */
export const shareRoundSchema = z.strictObject({
  id: recordIdSchema,
  kind: z.literal(ROUND_KINDS),
  to: nameSchema,
  on: daySchema,
  parts: z.array(z.string()),
  /**
   * The shared document as JSON text, as it left, without the part of the framework that went with it. Empty once a
   * later file for the same person has taken its place: answers to this one are not merged any more.
   */
  base: z.string(),
  /** Answers that were merged, by the SHA-256 of their content. */
  answers: z.array(z.strictObject({ hash: z.string(), on: daySchema })),
})

/** A record that was deleted, so that an older copy does not bring it back. */
export const tombstoneSchema = z.strictObject({
  id: recordIdSchema,
  list: z.string(),
  key: z.string(),
  on: daySchema,
  /** What it said last, as a short fingerprint: a copy that says something else was changed elsewhere and is asked about. */
  was: z.optional(z.string().check(z.maxLength(40))),
})

export type Side = (typeof SIDES)[number]
export type Manager = DeepReadonly<z.infer<typeof managerSchema>>
export type TalkItem = DeepReadonly<z.infer<typeof talkItemSchema>>
export type Meeting = DeepReadonly<z.infer<typeof meetingSchema>>
export type AgendaItem = Meeting['agenda'][number]
export type PrivateNote = DeepReadonly<z.infer<typeof privateNoteSchema>>
export type Agreement = DeepReadonly<z.infer<typeof agreementSchema>>
export type Commitment = DeepReadonly<z.infer<typeof commitmentSchema>>
export type Confirmation = DeepReadonly<z.infer<typeof confirmationSchema>>
export type Acceptance = DeepReadonly<z.infer<typeof acceptanceSchema>>
export type ShareRound = DeepReadonly<z.infer<typeof shareRoundSchema>>
export type Tombstone = DeepReadonly<z.infer<typeof tombstoneSchema>>
