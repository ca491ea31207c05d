import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { frameworkSchema } from '../framework/framework.ts'
import { levelSchema } from '../framework/level.ts'
import { companyTitleSchema, crossroadsSchema, journalEntrySchema, placeCheckSchema } from './decisions.ts'
import { briefSchema, impactEntrySchema } from './impact-record.ts'
import {
  acceptanceSchema,
  agreementSchema,
  commitmentSchema,
  confirmationSchema,
  managerSchema,
  meetingSchema,
  privateNoteSchema,
  shareRoundSchema,
  talkItemSchema,
  tombstoneSchema,
} from './one-on-one-record.ts'
import { ownActionSchema } from './own-action.ts'
import { keptNoteSchema, paceSchema, planVersionSchema, progressSchema } from './plan-record.ts'
import { nameSchema, noteSchema, recordIdSchema, type DeepReadonly } from './record.ts'
import { requestSchema, roadmapItemSchema, teamSchema } from './roadmap-record.ts'
import { gapKindSchema, interestSchema } from './self-view.ts'
import {
  certificateSchema,
  checkInSchema,
  fixedDateSchema,
  lifeChangeSchema,
  postponedSchema,
  quarterGoalSchema,
  RHYTHMS,
  scenarioSchema,
  spendingSchema,
  timeEntrySchema,
} from './workspace-record.ts'

export const PROFILE_FORMAT = 'opsladder-profile'
/** The other kind of file, named here so that each can say that it was given the other. */
export const SHARE_FORMAT = 'opsladder-share'
/** Raised with every change of shape; each step up has a migration and a frozen fixture. */
export const PROFILE_VERSION = 3

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
  /** One recent thing that the rater has in mind. */
  example: z.optional(noteSchema),
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
  /** Notes that no milestone of the adopted plan carries any more; absent when there is none. */
  keptNotes: z.optional(z.array(keptNoteSchema)),
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
  scenarios: z.array(scenarioSchema),
  fixedDates: z.array(fixedDateSchema),
  quarterGoals: z.array(quarterGoalSchema),
  spending: z.array(spendingSchema),
  certificates: z.array(certificateSchema),
  timeEntries: z.array(timeEntrySchema),
  postponed: z.array(postponedSchema),
  lifeChanges: z.array(lifeChangeSchema),
  checkIns: z.array(checkInSchema),
  /** How often the person wants to look back. */
  rhythm: z.literal(RHYTHMS),
  /** Who the one-on-ones are with; absent until somebody is named. */
  manager: z.optional(managerSchema),
  /** The one rolling list of both, in the order they gave it. */
  talkItems: z.array(talkItemSchema),
  meetings: z.array(meetingSchema),
  privateNotes: z.array(privateNoteSchema),
  agreements: z.array(agreementSchema),
  commitments: z.array(commitmentSchema),
  confirmations: z.array(confirmationSchema),
  acceptances: z.array(acceptanceSchema),
  shareRounds: z.array(shareRoundSchema),
  tombstones: z.array(tombstoneSchema),
  impactEntries: z.array(impactEntrySchema),
  briefs: z.array(briefSchema),
  /** The team of the roadmap; absent until it is entered. */
  team: z.optional(teamSchema),
  roadmapItems: z.array(roadmapItemSchema),
  requests: z.array(requestSchema),
})

export type Profile = DeepReadonly<z.infer<typeof profileSchema>>
export type Rating = DeepReadonly<z.infer<typeof ratingSchema>>
export type Evidence = DeepReadonly<z.infer<typeof evidenceSchema>>
export type Confidence = (typeof CONFIDENCES)[number]
