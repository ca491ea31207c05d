import { setTimeout } from 'node:timers/promises'
import { fail, type Failure } from '#domain/result.ts'
import { PROFILE_DOCUMENT, type DocumentKind } from './document-kind.ts'
import { errorCode, isMissing, type FileSystem } from './file-system.ts'
import { LARGEST_FILE_BYTES, readDocument, tooLarge } from './read-document.ts'
import { decodeStoreFile, fingerprint } from './store-file.ts'

/** What stands at one path of the data folder. */
export type StoredDocument =
  | { readonly kind: 'missing' }
  /** There, but no profile that can be shown: damaged, something else, or another profile's. */
  | { readonly kind: 'unusable'; readonly failure: Failure; readonly changedAt: string }
  | GoodDocument

/** As much of a good document as a save needs to know of its predecessor. */
export interface StandingFile {
  readonly kind: 'good'
  readonly bytes: Uint8Array
  readonly fingerprint: string
  /** Undefined for a plain document, which somebody put there by hand. */
  readonly generation: number | undefined
  /** The profile version that it says it has. */
  readonly version: number
  readonly savedAt: string
}

export interface GoodDocument extends StandingFile {
  readonly text: string
}

/** Reads and verifies the document `id` of a kind. Rejects only when the disk itself cannot be asked. */
export async function readStoredDocument(
  fs: FileSystem,
  path: string,
  id: string,
  kind: DocumentKind = PROFILE_DOCUMENT,
): Promise<StoredDocument> {
  let changedAt: string
  let bytes: Uint8Array | undefined
  try {
    const facts = await fs.stat(path)
    changedAt = facts.changedAt.toISOString()
    if (facts.bytes > LARGEST_FILE_BYTES)
      return { kind: 'unusable', failure: tooLarge(facts.bytes, path).error, changedAt }
    bytes = await readPatiently(fs, path)
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' }
    throw error
  }
  if (!bytes) {
    const words = `${path} cannot be read: the disk reports an error in the middle of it. Open an earlier copy, and check the disk.`
    return { kind: 'unusable', failure: fail('damaged', words).error, changedAt }
  }
  const document = readDocument(bytes, path)
  if (!document.ok) return { kind: 'unusable', failure: document.error, changedAt }
  const { text, value, header } = document.value
  const unusable = (words: string) =>
    ({ kind: 'unusable', failure: fail('wrong-format', words).error, changedAt }) as const
  if (value['format'] !== kind.format)
    return unusable(`${path} is not an Opsladder ${kind.noun}. Move it to another folder.`)
  if (typeof value['version'] !== 'number')
    return unusable(`${path} has no format version. Open an earlier copy of it.`)
  if (value['id'] !== id) {
    return unusable(
      `${path} holds the ${kind.noun} "${String(value['id']).slice(0, 64)}" under another ${kind.noun}'s name. To have it as a ${kind.noun} of its own, move it out of this folder and import it.`,
    )
  }
  return {
    kind: 'good',
    text,
    bytes,
    fingerprint: fingerprint(bytes, header),
    generation: header?.generation,
    version: Math.max(value['version'], header?.schema ?? 0),
    savedAt: header?.savedAt ?? changedAt,
  }
}

/**
 * The file at `path` when its content is one of `ours`: it was verified when it became ours, so its JSON need not be
 * read again before every save. Undefined when it is something else, or has no header to read the rest from.
 */
export async function readOwnFile(
  fs: FileSystem,
  path: string,
  ours: ReadonlySet<string>,
): Promise<StandingFile | undefined> {
  try {
    const bytes = await fs.read(path)
    const file = decodeStoreFile(bytes)
    if (file.kind !== 'verified') return undefined
    const print = fingerprint(bytes, file.header)
    if (!ours.has(print)) return undefined
    const { generation, schema, savedAt } = file.header
    return { kind: 'good', bytes, fingerprint: print, generation, version: schema, savedAt }
  } catch (error) {
    if (errorCode(error) === '') throw error
    // Whatever it is, the full reading says it in words.
    return undefined
  }
}

/** Why a document of a later version is neither opened nor written over; undefined when it is none. */
export function tooNew(
  document: StoredDocument | StandingFile,
  path: string,
  kind: DocumentKind = PROFILE_DOCUMENT,
): Failure | undefined {
  return document.kind === 'good' && document.version > kind.version ? kind.newer(document.version, path) : undefined
}

const READ_PAUSES_MS = [20, 100]

/** Network drives give EIO in passing; a bad sector gives it every time, and then undefined comes back. */
async function readPatiently(fs: FileSystem, path: string): Promise<Uint8Array | undefined> {
  for (const pause of [...READ_PAUSES_MS, undefined]) {
    try {
      return await fs.read(path)
    } catch (error) {
      if (errorCode(error) !== 'EIO') throw error
      if (pause !== undefined) await setTimeout(pause)
    }
  }
  return undefined
}
