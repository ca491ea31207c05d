import { join } from 'node:path'
import { freePath, replaceFile } from './durable-file.ts'
import { errorCode, isMissing, NO_LINKS, type FileSystem } from './file-system.ts'
import { readDocument } from './read-document.ts'
import { decodeStoreFile } from './store-file.ts'

/** Enough to undo a bad hour without a screen for it. */
export const LAST_SAVES = 3
/** Days on which something was saved, not days on the calendar: a wrong clock must not clear the shelf. */
export const LAST_DAYS = 14

/** What is about to happen to a document that gets a copy for good. */
export type KeepReason = 'migration' | 'import'

export interface Backup {
  readonly path: string
  readonly generation: number
  readonly day: string
  /** Copies made for a reason are never cleared. */
  readonly kept: boolean
}

export interface SavedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly fingerprint: string
  readonly generation: number
  readonly savedAt: string
}

/**
 * The earlier saves of one profile, a file each, in a folder of their own. A backup is the former current file,
 * kept under a second name before the new one takes its place: no copying, no space needed.
 */
export class Backups {
  readonly #fs: FileSystem
  readonly #folder: string
  /** Path, size and time of files whose content was checked in this session. */
  readonly #verified = new Set<string>()
  /** Paths of copies made a moment ago from files whose content was checked. */
  readonly #fresh = new Set<string>()

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs
    this.#folder = folder
  }

  /** Newest first. What does not have a backup's name is not one. */
  async list(): Promise<readonly Backup[]> {
    try {
      return (await this.#fs.list(this.#folder))
        .flatMap((name) => parseName(this.#folder, name))
        .toSorted((one, other) => other.generation - one.generation)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }

  /** Makes the current file a backup as well; on the disk when it resolves. `file` must have been verified. */
  async rotate(file: SavedFile, reason?: KeepReason): Promise<void> {
    const path = await this.#vacate(file, reason)
    if (path === undefined) return
    try {
      await this.#fs.link(file.path, path)
      await this.#fs.syncFolder(this.#folder)
    } catch (error) {
      if (!NO_LINKS.has(errorCode(error))) throw error
      await replaceFile(this.#fs, path, file.bytes)
    }
    this.#fresh.add(path)
  }

  /** Where the copy goes, or undefined when it is there already. */
  async #vacate(file: SavedFile, reason: KeepReason | undefined): Promise<string | undefined> {
    await this.#fs.makeFolder(this.#folder)
    const path = join(this.#folder, nameOf(file, reason))
    try {
      if (Buffer.compare(await this.#fs.read(path), file.bytes) === 0) return undefined
      await this.setAside(path)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
    return path
  }

  /**
   * Clears what the rule no longer asks for. Only files that verify count: a damaged one never pushes out a good
   * one, and is set aside instead of deleted.
   */
  async prune(): Promise<void> {
    const backups = await this.list()
    if (expendable(backups).length === 0) return
    const good: Backup[] = []
    for (const backup of backups) {
      if (await this.#isGood(backup)) good.push(backup)
      else await this.setAside(backup.path)
    }
    for (const { path } of expendable(good)) await this.#fs.unlink(path)
  }

  async setAside(path: string): Promise<void> {
    await this.#fs.rename(path, await freePath(this.#fs, path.replace(/\.json$/, '.damaged.json')))
  }

  async #isGood({ path }: Backup): Promise<boolean> {
    const facts = await this.#fs.stat(path)
    const identity = `${path} ${facts.bytes} ${facts.changedAt.getTime()}`
    if (this.#fresh.delete(path)) this.#verified.add(identity)
    if (this.#verified.has(identity)) return true
    const bytes = await this.#fs.read(path)
    const file = decodeStoreFile(bytes)
    if (file.kind === 'altered' || (file.kind === 'plain' && !readDocument(bytes, path).ok)) return false
    this.#verified.add(identity)
    return true
  }
}

/** What the rule does not ask for: neither kept for a reason, nor one of the last saves, nor the last one of a day. */
export function expendable(backups: readonly Backup[]): readonly Backup[] {
  const loose = backups.filter((backup) => !backup.kept).toSorted((one, other) => other.generation - one.generation)
  const lastOfDay = new Map<string, Backup>()
  for (const backup of loose) if (!lastOfDay.has(backup.day)) lastOfDay.set(backup.day, backup)
  const wanted = new Set([...loose.slice(0, LAST_SAVES), ...[...lastOfDay.values()].slice(0, LAST_DAYS)])
  return loose.filter((backup) => !wanted.has(backup))
}

const NAME = /^(\d{9,15})\.(\d{4}-\d{2}-\d{2})\.[0-9a-f]{8}(\.before-[a-z]+)?\.json$/

/** Part of the content's hash is in the name, so that two histories of one profile never meet under one name. */
function nameOf({ generation, savedAt, fingerprint }: SavedFile, reason: KeepReason | undefined): string {
  const number = String(generation).padStart(9, '0')
  const suffix = reason ? `.before-${reason}` : ''
  return `${number}.${savedAt.slice(0, 10)}.${fingerprint.slice(0, 8)}${suffix}.json`
}

function parseName(folder: string, name: string): Backup[] {
  const match = NAME.exec(name)
  if (!match) return []
  return [{ path: join(folder, name), generation: Number(match[1]), day: match[2] ?? '', kept: match[3] !== undefined }]
}
