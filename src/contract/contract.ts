import { z } from 'zod/mini'
import { DOCUMENT_KINDS } from '#domain/documents/document.ts'
import type { FrameworkReading } from '#domain/framework/check-framework.ts'
import { FRAMEWORK_EXPORTS } from '#domain/framework/framework-format.ts'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { ROUND_KINDS } from '#domain/profile/one-on-one-record.ts'
import type { Failure } from '#domain/result.ts'
import type { PersonSummary } from '#domain/sharing/person-summary.ts'
import { SHARE_PART_IDS } from '#domain/sharing/share-parts.ts'
import type { Share } from '#domain/sharing/share.ts'
import type { AppDescription } from './capabilities.ts'
import { settingsSchema, type Settings } from './settings.ts'

interface Call<Input, Output> {
  readonly input: z.ZodMiniType<Input>
  /** Exists for the type checker only. */
  readonly output?: Output
}

function call<Output>() {
  return <Input>(input: z.ZodMiniType<Input>): Call<Input, Output> => ({ input })
}

export interface ProfileSummary {
  readonly id: string
  readonly name: string
  readonly rung: string
  readonly goal: string
  readonly sample: boolean
  /** An instant, ISO 8601. */
  readonly savedAt: string
  /** Why this one cannot be opened; absent when it can. */
  readonly problem?: Failure
}

export interface OpenedProfile {
  readonly profile: Profile
  /** Sentences the person should see once, such as that a damaged file was set aside. */
  readonly notices: readonly string[]
}

export interface SampleSummary {
  readonly id: string
  readonly name: string
  readonly rung: string
  readonly goal: string
  /** One sentence about who this invented person is. */
  readonly story: string
}

/** A file that somebody handed over: somebody's share file, or the profile of one's own other computer. */
export type HandedFile =
  | { readonly kind: 'share'; readonly share: Share }
  | { readonly kind: 'profile'; readonly profile: Profile }

/** What became of one file that a manager opened. */
export type OpenedFile =
  | {
      readonly kind: 'added' | 'newer' | 'known'
      readonly person: PersonSummary
    }
  | { readonly kind: 'refused'; readonly failure: Failure }

const nothing = z.strictObject({})
const profileId = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9-]+$/))
/** The file as it is on the disk, so that the host can tell what it is. */
const namedFile = z.strictObject({
  fileName: z.string().check(z.maxLength(300)),
  bytes: z.string().check(z.maxLength(110_000_000)),
})
const passphrase = z.optional(z.string().check(z.minLength(1), z.maxLength(1_000)))
const dueCount = z.int().check(z.minimum(0), z.maximum(100_000))
const base64 = z.string().check(z.maxLength(75_000_000))

export const newProfileSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  rung: z.string(),
  goal: z.string(),
  hoursPerWeek: z.number().check(z.minimum(0.5), z.maximum(60)),
})

export const shareOrderSchema = z.strictObject({
  profile: profileId,
  /** The id of the round that this file begins. */
  round: profileId,
  kind: z.literal(ROUND_KINDS),
  to: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  parts: z.array(z.literal(SHARE_PART_IDS)),
  /** For a third voice: the pieces of evidence that it is asked about. */
  evidence: z.array(z.string()),
  passphrase,
})

export const documentRequestSchema = z.strictObject({
  profile: profileId,
  document: z.literal(DOCUMENT_KINDS),
  paper: z.literal(['A4', 'Letter']),
  /** What it is about, where it is about one thing: the rung of a case, the evidence of a form, the meeting of minutes. */
  about: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  /** Ids of sections to leave out. */
  without: z.array(z.string()),
})

/**
 * Every call the page may make of its host: name, schema of the input, type of the output.
 * The client, the dispatch table and the allow-list are derived from this one value.
 */
export const contract = {
  'app.describe': call<AppDescription>()(nothing),
  'app.revealDataFolder': call<null>()(nothing),

  'settings.read': call<Settings>()(nothing),
  'settings.change': call<Settings>()(z.partial(settingsSchema)),

  /**
   * Has the system show how many things of each kind are due; more than numbers does not get there. Answers when the
   * notification is gone, with whether the person opened it.
   */
  'reminders.notify': call<{ readonly opened: boolean }>()(
    z.strictObject({
      'check-in': dueCount,
      date: dueCount,
      certificate: dueCount,
      milestone: dueCount,
      'one-on-one': dueCount,
      promise: dueCount,
    }),
  ),

  'frameworks.builtIn': call<Framework>()(nothing),
  /**
   * Reads one YAML, JSON or CSV file, or all files of a folder with their paths in it. Answers with the framework, or
   * with every problem and where it is; changes nothing: the page adopts it into the profile.
   */
  'frameworks.import': call<FrameworkReading<FileProblem>>()(
    z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(500)), bytes: base64 }))
        .check(z.minLength(1), z.maxLength(500)),
    }),
  ),
  /** Writes the framework that the profile uses; `path` is the file, or the folder with all files in it. */
  'frameworks.export': call<{ readonly path: string }>()(
    z.strictObject({ profile: profileId, format: z.literal(FRAMEWORK_EXPORTS) }),
  ),

  'profiles.list': call<readonly ProfileSummary[]>()(nothing),
  'profiles.create': call<Profile>()(newProfileSchema),
  'profiles.open': call<OpenedProfile>()(z.strictObject({ id: profileId })),
  /**
   * `text` is the whole document as JSON, its revision one higher than the last one accepted.
   * The answer comes when it is on the disk; a stale revision is refused. `keep` has the state before it kept for good.
   * `warning` is a sentence about what will soon keep changes from being saved.
   */
  'profiles.save': call<{ readonly revision: number; readonly warning?: string }>()(
    z.strictObject({
      id: profileId,
      text: z.string().check(z.maxLength(50_000_000)),
      keep: z.optional(z.literal('import')),
    }),
  ),
  'profiles.rename': call<null>()(
    z.strictObject({ id: profileId, name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)) }),
  ),
  'profiles.duplicate': call<Profile>()(z.strictObject({ id: profileId })),
  /** Moves the profile to the trash of the data folder; `profiles.restore` brings it back. */
  'profiles.delete': call<null>()(z.strictObject({ id: profileId })),
  'profiles.restore': call<null>()(z.strictObject({ id: profileId })),
  /** `bytes` is the file as it is on the disk, so that the host can tell what encoding it is in. */
  'profiles.import': call<OpenedProfile>()(
    z.strictObject({ fileName: z.string().check(z.maxLength(300)), bytes: base64 }),
  ),
  /** `text` is the document as the window has it, for when it could not be saved; without it the saved one goes out. */
  'profiles.export': call<{ readonly path: string }>()(
    z.strictObject({ id: profileId, text: z.optional(z.string().check(z.maxLength(50_000_000))) }),
  ),

  'samples.list': call<readonly SampleSummary[]>()(nothing),
  'samples.open': call<Profile>()(z.strictObject({ id: profileId })),
  /** The sample as it came, for the profile in which it is tried out; nothing is changed. */
  'samples.original': call<Profile>()(z.strictObject({ profile: profileId })),
  /** An own profile that begins where the sample is now; the sample stays as it is. */
  'samples.makeOwn': call<Profile>()(z.strictObject({ profile: profileId })),

  /** The PDF itself, base64, for the preview: the very bytes that an export writes. */
  'documents.preview': call<{ readonly pdf: string }>()(documentRequestSchema),
  'documents.export': call<{ readonly path: string }>()(
    z.extend(documentRequestSchema, { format: z.literal(['pdf', 'markdown']) }),
  ),
  /** Writes milestones, gates and dates as a calendar file. */
  'documents.calendar': call<{ readonly path: string }>()(z.strictObject({ profile: profileId })),

  /** Writes a share file from the saved profile, without private parts, and answers with what is in it. */
  'sharing.write': call<{ readonly path: string; readonly share: Share }>()(shareOrderSchema),
  /** Reads a file that came from somebody, to be merged by the page; changes nothing. */
  'sharing.read': call<HandedFile>()(z.extend(namedFile, { passphrase })),

  /** Everybody whose share file was opened here. */
  'people.list': call<readonly PersonSummary[]>()(nothing),
  /** Takes in share files, each for itself: one that is refused keeps none of the others back. */
  'people.open': call<readonly OpenedFile[]>()(
    z.strictObject({ files: z.array(namedFile).check(z.minLength(1), z.maxLength(500)), passphrase }),
  ),
  'people.read': call<Share>()(z.strictObject({ id: profileId })),
  /** `text` is the reader's copy of the share, with the answer so far. Answered when it is on the disk. */
  'people.save': call<PersonSummary>()(
    z.strictObject({ id: profileId, text: z.string().check(z.maxLength(50_000_000)) }),
  ),
  /** Writes the file that goes back. */
  'people.answer': call<{ readonly path: string }>()(z.strictObject({ id: profileId, passphrase })),
  /** Takes everything about a person away, with all backups; `people.restore` brings it back until `people.empty`. */
  'people.forget': call<null>()(z.strictObject({ id: profileId })),
  'people.restore': call<null>()(z.strictObject({ id: profileId })),
  'people.empty': call<null>()(nothing),

  /** Saves the picture of a chart that the page has drawn. */
  'pictures.save': call<{ readonly path: string }>()(
    z.strictObject({
      profile: profileId,
      title: z.string().check(z.minLength(1), z.maxLength(300)),
      format: z.literal(['png', 'svg']),
      bytes: base64,
    }),
  ),
} as const

export type Contract = typeof contract
export type Method = keyof Contract
export type InputOf<Name extends Method> = z.infer<Contract[Name]['input']>
export type OutputOf<Name extends Method> =
  | NonNullable<Contract[Name]['output']>
  | (null extends Contract[Name]['output'] ? null : never)
export type DocumentRequest = z.infer<typeof documentRequestSchema>
export type NewProfile = z.infer<typeof newProfileSchema>

export const METHODS = Object.keys(contract) as readonly Method[]

export function isMethod(name: string): name is Method {
  return Object.hasOwn(contract, name)
}
