import { z } from 'zod/mini'
import { daySchema } from '../calendar.ts'
import { frameworkSchema, type Framework } from '../framework/framework.ts'
import { NO_RECORDS } from '../profile/empty-records.ts'
import { managerSchema, ROUND_KINDS } from '../profile/one-on-one-record.ts'
import { planVersionSchema } from '../profile/plan-record.ts'
import { PROFILE_FORMAT, PROFILE_VERSION, profileSchema, SHARE_FORMAT, type Profile } from '../profile/profile.ts'
import { nameSchema, recordIdSchema, type DeepReadonly } from '../profile/record.ts'
import { SHARE_PART_IDS } from './share-parts.ts'

/** Raised with every change of shape, also of the profile's records that are in it. */
export const SHARE_VERSION = 1
export const SHARE_EXTENSION = 'opsladder-share'

/** Who wrote the file last: the person it is about, or the one who answers. */
export const SHARE_ROLES = ['self', 'manager', 'third-voice'] as const

const { shape } = profileSchema

/**
 * One file that goes to a manager or a third voice and comes back as their answer: chosen parts of a profile with its
 * own records, and as much of the framework as they mention, so that the reader needs neither the profile nor the
 * same framework.
 */
export const shareSchema = z.strictObject({
  format: z.literal(SHARE_FORMAT),
  version: z.literal(SHARE_VERSION),
  /** The profile's id: whose file it is, whatever name it bears. */
  id: recordIdSchema,
  /** The round that it belongs to; an answer carries the same one. */
  round: recordIdSchema,
  /** Earlier rounds with the same reader, the newest last: so that an older file is known as one without any clock. */
  before: z.array(recordIdSchema),
  kind: z.literal(ROUND_KINDS),
  role: z.literal(SHARE_ROLES),
  from: z.strictObject({
    name: nameSchema,
    rung: z.string(),
    goal: z.string(),
    title: z.optional(nameSchema),
  }),
  to: nameSchema,
  /** For display only. */
  on: daySchema,
  parts: z.array(z.literal(SHARE_PART_IDS)),
  manager: z.optional(managerSchema),
  plan: z.optional(planVersionSchema),
  ratings: shape.ratings,
  evidence: shape.evidence,
  confirmations: shape.confirmations,
  progress: shape.progress,
  ownActions: shape.ownActions,
  interests: shape.interests,
  talkItems: shape.talkItems,
  meetings: shape.meetings,
  agreements: shape.agreements,
  commitments: shape.commitments,
  acceptances: shape.acceptances,
  impactEntries: shape.impactEntries,
  roadmapItems: shape.roadmapItems,
  requests: shape.requests,
  framework: frameworkSchema,
  answer: z.optional(
    z.strictObject({
      /** The file that this copy answers, by its checksum. */
      of: z.string().check(z.maxLength(64)),
      /** Whether the answer went out as it is now. */
      sent: z.boolean(),
      /** Manager's ratings of earlier rounds, by id: a rating of this round is told by not being one of them. */
      earlier: z.array(recordIdSchema),
    }),
  ),
  /** SHA-256 of everything above as JSON text: finds damage and careless edits. Only in files that travel. */
  checksum: z.optional(z.string().check(z.maxLength(64))),
})

export type Share = DeepReadonly<z.infer<typeof shareSchema>>
export type ShareRole = (typeof SHARE_ROLES)[number]

/** What a round remembers of the file: all but the framework, which no answer changes. */
export type ShareBase = Omit<Share, 'framework'>

export function frameworkOf(share: Share): Framework {
  return share.framework as Framework
}

/** The share as the profile of somebody about whom nothing else is known, so that every rule of the numbers applies to it. */
export function asProfile(share: Share): Profile {
  const { from, plan, manager } = share
  const lists = {
    ratings: share.ratings,
    evidence: share.evidence,
    confirmations: share.confirmations,
    progress: share.progress,
    ownActions: share.ownActions,
    interests: share.interests,
    talkItems: share.talkItems,
    meetings: share.meetings,
    agreements: share.agreements,
    commitments: share.commitments,
    acceptances: share.acceptances,
    impactEntries: share.impactEntries,
    roadmapItems: share.roadmapItems,
    requests: share.requests,
  }
  return {
    format: PROFILE_FORMAT,
    version: PROFILE_VERSION,
    id: share.id,
    revision: 0,
    createdOn: share.on,
    sample: false,
    person: { ...from, tools: [], companyTitles: [] },
    pace: { hoursPerWeek: plan?.pace?.hoursPerWeek ?? 1, atOnce: plan?.pace?.atOnce ?? 1, slowTimes: [] },
    framework: { kind: 'own', framework: share.framework },
    ...NO_RECORDS,
    ...lists,
    ...(plan && { plan }),
    ...(manager && { manager }),
  }
}
