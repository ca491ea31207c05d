import { openProfile } from '#domain/profile/open-profile.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { Result } from '#domain/result.ts'
import { readDocument, readDocumentText } from './read-document.ts'

/** A file of either kind, store file or plain document, as a profile of the current version. Changes nothing. */
export function readProfile(bytes: Uint8Array, source: string): Result<Profile> {
  const document = readDocument(bytes, source)
  return document.ok ? openProfile(document.value.value, source) : document
}

export function readProfileText(text: string, source: string): Result<Profile> {
  const document = readDocumentText(text, source)
  return document.ok ? openProfile(document.value.value, source) : document
}
