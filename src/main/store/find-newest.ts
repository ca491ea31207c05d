import type { Failure } from '#domain/result.ts'
import type { Backup, Backups } from './backups.ts'
import { PROFILE_DOCUMENT, type DocumentKind } from './document-kind.ts'
import type { FileSystem } from './file-system.ts'
import { readStoredDocument, tooNew, type GoodDocument, type StoredDocument } from './stored-document.ts'

/** What there is of a profile. */
export interface Found {
  readonly current: StoredDocument
  /** The newest valid generation, and the backup it comes from when it is not the current file. */
  readonly best?: { readonly document: GoodDocument; readonly backup?: Backup }
  /** Why nothing may be shown although something is there. */
  readonly failure?: Failure
  /** The highest generation that was ever given out, as far as names and headers tell. */
  readonly highest: number
}

/** Looks for the newest generation that verifies, in the current file and in the backups. Changes nothing. */
export async function findNewest(
  fs: FileSystem,
  path: string,
  id: string,
  shelf: Backups,
  kind: DocumentKind = PROFILE_DOCUMENT,
): Promise<Found> {
  const current = await readStoredDocument(fs, path, id, kind)
  const backups = await shelf.list()
  const newestBackup = backups[0]?.generation ?? 0
  // A plain document was put there on purpose, after everything else.
  const generation = current.kind === 'good' ? (current.generation ?? newestBackup + 1) : 0
  const highest = Math.max(generation, newestBackup)
  const best =
    (await newestAfter(generation, fs, id, backups, kind)) ??
    (current.kind === 'good' ? { document: current } : undefined)
  const newer = tooNew(current, path, kind) ?? (best && tooNew(best.document, best.backup?.path ?? path, kind))
  if (newer) return { current, highest, failure: newer }
  if (best) return { current, highest, best }
  return current.kind === 'unusable' ? { current, highest, failure: current.failure } : { current, highest }
}

async function newestAfter(
  generation: number,
  fs: FileSystem,
  id: string,
  backups: readonly Backup[],
  kind: DocumentKind,
): Promise<Found['best']> {
  for (const backup of backups) {
    if (backup.generation <= generation) return undefined
    const document = await readStoredDocument(fs, backup.path, id, kind)
    // The name alone may lie; the header is covered by its hash.
    if (document.kind === 'good' && (document.generation ?? backup.generation) > generation) return { document, backup }
  }
  return undefined
}
