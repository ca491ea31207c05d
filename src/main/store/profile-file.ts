import { join } from 'node:path'
import type { Clock, StoredProfile } from '../ports.ts'
import { fail, ok, type Failure, type Result } from '#domain/result.ts'
import { Backups, type Backup, type KeepReason, type SavedFile } from './backups.ts'
import type { DataFolder } from './data-folder.ts'
import { diskFailure } from './disk-failure.ts'
import { PROFILE_DOCUMENT, type DocumentKind } from './document-kind.ts'
import { freePath, renamePatiently, replaceFile } from './durable-file.ts'
import { errorCode, type FileSystem } from './file-system.ts'
import { LARGEST_DOCUMENT_BYTES, tooLarge } from './read-document.ts'
import { findNewest } from './find-newest.ts'
import { freeSpace, neededSpace } from './free-space.ts'
import { sealStoreFile } from './store-file.ts'
import {
  readStoredDocument,
  readOwnFile,
  tooNew,
  type GoodDocument,
  type StandingFile,
  type StoredDocument,
} from './stored-document.ts'

/** What this session knows of the file, to notice when someone else writes to it. */
interface Known {
  readonly generation: number
  /** Contents that came from us. Two while it is open whether a failed save took place. */
  readonly ours: ReadonlySet<string>
}

/**
 * The document of one profile and its earlier saves. Nothing here may run twice at the same time: the store's queue
 * sees to that.
 *
 * - What is served is the newest generation that verifies, from the file itself or from a backup.
 * - A file that does not verify is renamed, never deleted and never written over.
 * - A file that changed underneath is copied aside before anything is written, and the writer is told.
 * - A document of a newer version is neither changed, moved nor written over.
 */
export class ProfileFile {
  readonly path: string
  readonly backups: Backups
  readonly #id: string
  readonly #fs: FileSystem
  readonly #folder: DataFolder
  readonly #clock: Pick<Clock, 'now'>
  readonly #kind: DocumentKind
  #known: Known | undefined
  /** Why the file that stands there is to be kept for good; owed until a write has taken its place. */
  #keep: KeepReason | undefined
  /** Sentences for the next one who opens it. */
  #notices: string[] = []

  constructor(
    id: string,
    fs: FileSystem,
    folder: DataFolder,
    clock: Pick<Clock, 'now'>,
    kind: DocumentKind = PROFILE_DOCUMENT,
  ) {
    this.#id = id
    this.#fs = fs
    this.#folder = folder
    this.#clock = clock
    this.#kind = kind
    this.path = join(folder.profiles, `${id}.json`)
    this.backups = new Backups(fs, join(folder.backups, id))
  }

  /** What `open` would answer. Changes nothing. */
  async look(): Promise<{ readonly document: Result<StoredProfile>; readonly savedAt: string }> {
    try {
      const { current, best, failure } = await findNewest(this.#fs, this.path, this.#id, this.backups, this.#kind)
      if (failure)
        return {
          document: { ok: false, error: failure },
          savedAt: current.kind === 'unusable' ? current.changedAt : '',
        }
      if (!best) return { document: this.#notFound(), savedAt: '' }
      return { document: ok({ text: best.document.text, notices: [] }), savedAt: best.document.savedAt }
    } catch (error) {
      return { document: diskFailure(error, `${this.path} could not be read`), savedAt: '' }
    }
  }

  async open(): Promise<Result<StoredProfile>> {
    try {
      const found = await findNewest(this.#fs, this.path, this.#id, this.backups, this.#kind)
      if (found.failure) return { ok: false, error: found.failure }
      if (!found.best) return this.#notFound()
      const { document, backup } = found.best
      const standing = backup ? await this.#recover(found.current, document, backup) : document
      this.#known = { generation: found.highest, ours: new Set(standing ? [standing.fingerprint] : []) }
      const notices = this.#notices
      this.#notices = []
      return ok({ text: document.text, notices })
    } catch (error) {
      return diskFailure(error, `The ${this.#kind.noun} could not be opened from ${this.path}`)
    }
  }

  /**
   * Answers `ok` when `text` is on the disk and will be there after a power cut; nothing less is a success. With `keep`,
   * what it takes the place of becomes a backup that is never cleared, also when only a later try succeeds.
   */
  async write(text: string, keep?: KeepReason): Promise<Result<null>> {
    const what = `The ${this.#kind.noun} could not be saved to ${this.path}`
    if (!text.isWellFormed())
      return fail('bad-input', `${what}: its text has half a character in it. Type the last change again.`)
    const size = Buffer.byteLength(text)
    if (size > LARGEST_DOCUMENT_BYTES) return tooLarge(size, `The ${this.#kind.noun}`)
    this.#keep ??= keep
    try {
      const known = this.#known ?? (await this.#meet())
      if ('code' in known) return { ok: false, error: known }
      const own = await readOwnFile(this.#fs, this.path, known.ours)
      const current: StandingFile | StoredDocument =
        own ?? (await readStoredDocument(this.#fs, this.path, this.#id, this.#kind))
      const newer = tooNew(current, this.path, this.#kind)
      if (newer) return { ok: false, error: newer }
      if (current.kind === 'good' && !known.ours.has(current.fingerprint))
        return await this.#keepForeign(current, known)
      await this.#needSpace(size)
      if (current.kind === 'unusable') await this.#quarantine(current.failure)
      if (current.kind === 'good') {
        const reason = current.version < this.#kind.version ? 'migration' : this.#keep
        await this.backups.rotate(this.#saved(current, known.generation), reason)
      }
      await this.#replace(text, known)
      this.#keep = undefined
      await this.#pruneQuietly()
      return ok(null)
    } catch (error) {
      return diskFailure(error, what)
    }
  }

  /** The first contact of this session with a file that it did not open. */
  async #meet(): Promise<Known | Failure> {
    const { current, highest, failure } = await findNewest(this.#fs, this.path, this.#id, this.backups, this.#kind)
    // Something unusable is set aside by the write itself, and that is all that may stand in its way.
    if (failure && failure.code === 'newer-version') return failure
    return { generation: highest, ours: new Set(current.kind === 'good' ? [current.fingerprint] : []) }
  }

  /** Puts `document` back in the file's place. A full or read-only disk does not keep the person from reading it. */
  async #recover(current: StoredDocument, document: GoodDocument, backup: Backup): Promise<GoodDocument | undefined> {
    const from = `the newest good copy, saved ${inWords(document.savedAt)}, was opened instead; what was changed after it is missing.`
    try {
      if (current.kind === 'missing') this.#notices.push(`The file ${this.path} was missing: ${from}`)
      if (current.kind === 'unusable') {
        const aside = await this.#setAside('damaged')
        this.#notices.push(
          `The file of this profile could not be used: ${stripAdvice(current.failure.message)} It was set aside as ${aside}, and ${from}`,
        )
      }
      if (current.kind === 'good') {
        const aside = await this.#setAside('older')
        this.#notices.push(
          `The file of this profile was older than its newest backup. It was set aside as ${aside}, and the backup ${backup.path} was opened instead.`,
        )
      }
      await replaceFile(this.#fs, this.path, document.bytes)
      return document
    } catch (error) {
      if (errorCode(error) === '') throw error
      this.#notices.push(
        `This profile was opened from its copy ${backup.path}: the file ${this.path} could not be put right (${errorCode(error)}).`,
      )
      return undefined
    }
  }

  async #quarantine(failure: Failure): Promise<void> {
    const aside = await this.#setAside('damaged')
    this.#notices.push(
      `The file of this profile was found unusable while saving: ${stripAdvice(failure.message)} It was set aside as ${aside}; your version was saved.`,
    )
  }

  async #setAside(as: 'damaged' | 'older'): Promise<string> {
    const aside = await this.#asidePath(as)
    await renamePatiently(this.#fs, this.path, aside)
    await this.#fs.syncFolder(this.#folder.profiles)
    return aside
  }

  #asidePath(as: string): Promise<string> {
    return freePath(this.#fs, join(this.#folder.profiles, `${this.#id}.${as}-${forFileName(this.#clock.now())}.json`))
  }

  /** Someone else's version gets a file of its own; from then on a save may take its place. */
  async #keepForeign(current: StandingFile, known: Known): Promise<Result<null>> {
    const aside = await this.#asidePath('changed')
    await replaceFile(this.#fs, aside, current.bytes)
    this.#known = {
      generation: Math.max(known.generation, current.generation ?? 0),
      ours: new Set([...known.ours, current.fingerprint]),
    }
    return fail(
      'stale',
      `${this.path} was changed outside this Opsladder, perhaps by a sync folder or another computer. Nothing was overwritten, and a copy of the other version is in ${aside}. ` +
        'Save again to put your version in its place, or open the profile anew to go on with the other one.',
    )
  }

  async #replace(text: string, known: Known): Promise<void> {
    const generation = known.generation + 1
    const facts = { schema: this.#kind.version, generation, savedAt: this.#clock.now() }
    const { bytes, fingerprint: print } = sealStoreFile(text, facts)
    // Until it is certain which of the two stands there, both are ours.
    this.#known = { generation, ours: new Set([...known.ours, print]) }
    await replaceFile(this.#fs, this.path, bytes)
    this.#known = { generation, ours: new Set([print]) }
  }

  async #needSpace(bytes: number): Promise<void> {
    if ((await freeSpace(this.#fs, this.#folder.profiles)) < neededSpace(bytes))
      throw Object.assign(new Error('ENOSPC: too little space for a safe save'), { code: 'ENOSPC' })
  }

  /** The save is on the disk by now: an old copy too many is no reason to call it failed. */
  async #pruneQuietly(): Promise<void> {
    try {
      await this.backups.prune()
    } catch (error) {
      if (errorCode(error) === '') throw error
    }
  }

  #saved(current: StandingFile, highest: number): SavedFile {
    return {
      path: this.path,
      bytes: current.bytes,
      fingerprint: current.fingerprint,
      generation: current.generation ?? highest,
      savedAt: current.savedAt,
    }
  }

  #notFound(): Result<never> {
    return fail(
      'not-found',
      `There is no ${this.#kind.noun} "${this.#id}" in ${this.#folder.profiles}. Look in the trash, or check the data folder in the settings.`,
    )
  }
}

function forFileName(instant: string): string {
  return instant.replaceAll(/[:.]/g, '-')
}

/** `on 2027-01-11 at 08:30 UTC`. */
function inWords(instant: string): string {
  return `on ${instant.slice(0, 10)} at ${instant.slice(11, 16)} UTC`
}

/** The first sentence says what is wrong; what to do about it is what we are doing. */
function stripAdvice(message: string): string {
  return `${message.split('. ')[0]}.`
}
