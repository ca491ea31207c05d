import { newerVersion } from '#domain/profile/open-profile.ts'
import { PROFILE_FORMAT, PROFILE_VERSION, SHARE_FORMAT } from '#domain/profile/profile.ts'
import { fail, type Failure } from '#domain/result.ts'
import { SHARE_VERSION } from '#domain/sharing/share.ts'

/** A kind of document that the durable writer keeps, and the words for it. */
export interface DocumentKind {
  readonly format: string
  readonly version: number
  /** "The profile could not be saved", "is not an Opsladder profile". */
  readonly noun: string
  /** Why a document of a later version is left alone. */
  newer(version: number, source: string): Failure
}

export const PROFILE_DOCUMENT: DocumentKind = {
  format: PROFILE_FORMAT,
  version: PROFILE_VERSION,
  noun: 'profile',
  newer: (version, source) => newerVersion(version, source).error,
}

/** What a manager has of one person. */
export const PERSON_DOCUMENT: DocumentKind = {
  format: SHARE_FORMAT,
  version: SHARE_VERSION,
  noun: 'person',
  newer: (version, source) =>
    fail(
      'newer-version',
      `${source} was saved by a newer Opsladder: its format version is ${version}, and this one reads versions up to ${SHARE_VERSION}. Update Opsladder to open it. The file was left as it is.`,
    ).error,
}
