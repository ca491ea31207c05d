import { join } from 'node:path'
import { fail, type Result } from '#domain/result.ts'
import type { Clock, ProfileEntry, ProfileStore } from '../ports.ts'
import type { KeepReason } from './backups.ts'
import type { DataFolder } from './data-folder.ts'
import type { DocumentKind } from './document-kind.ts'
import type { FileSystem } from './file-system.ts'
import { spaceWarning } from './free-space.ts'
import { ProfileFile } from './profile-file.ts'
import { SaveQueue } from './save-queue.ts'
import { bringBack, moveToTrash } from './trash.ts'

interface OpenDocument {
  file: ProfileFile
  readonly queue: SaveQueue<Result<null>, KeepReason>
}

/** Documents of one kind in one folder, each through the durable writer. Whoever makes one holds the data folder's lock. */
export class DocumentStore implements ProfileStore {
  readonly #fs: FileSystem
  readonly #folder: DataFolder
  readonly #clock: Pick<Clock, 'now'>
  readonly #kind: DocumentKind
  readonly #documents = new Map<string, OpenDocument>()
  #closed = false

  constructor(fs: FileSystem, folder: DataFolder, clock: Pick<Clock, 'now'>, kind: DocumentKind) {
    this.#fs = fs
    this.#folder = folder
    this.#clock = clock
    this.#kind = kind
  }

  /** Every id that has a document or a backup. */
  async ids(): Promise<readonly string[]> {
    const stems = (await this.#fs.list(this.#folder.profiles))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
    const shelves = await this.#fs.list(this.#folder.backups)
    return [...new Set([...stems, ...shelves])].filter(isProfileId).toSorted()
  }

  async list(): Promise<readonly ProfileEntry[]> {
    const entries = await Promise.all(
      (await this.ids()).map(async (id) => {
        const { file, queue } = this.#document(id)
        return { id, ...(await queue.run(() => file.look())) }
      }),
    )
    // A removed document leaves the empty folder of its backups behind.
    return entries.filter(({ document }) => document.ok || document.error.code !== 'not-found')
  }

  open(id: string) {
    return this.#do(id, ({ file, queue }) => queue.run(() => file.open()))
  }

  write(id: string, text: string, keep?: KeepReason) {
    return this.#do(id, ({ queue }) => queue.save(text, keep))
  }

  spaceWarning(bytes: number) {
    return spaceWarning(this.#fs, this.#folder.path, bytes)
  }

  remove(id: string) {
    return this.#move(id, () => moveToTrash(this.#fs, this.#folder, id, this.#kind.noun))
  }

  restore(id: string) {
    return this.#move(id, () => bringBack(this.#fs, this.#folder, id, this.#kind.noun))
  }

  /** Where the document of `id` lies. */
  pathOf(id: string): string {
    return join(this.#folder.profiles, `${id}.json`)
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#documents.values()].map(({ queue }) => queue.idle()))
  }

  /** Flushes; saves asked for later are refused. */
  async close(): Promise<void> {
    this.#closed = true
    await this.flush()
  }

  /** What was known of the file is not true of the next one under this id. */
  #move(id: string, move: () => Promise<Result<null>>): Promise<Result<null>> {
    return this.#do(id, (document) =>
      document.queue.run(async () => {
        const moved = await move()
        document.file = this.#newFile(id)
        return moved
      }),
    )
  }

  async #do<Value>(id: string, task: (document: OpenDocument) => Promise<Result<Value>>): Promise<Result<Value>> {
    if (this.#closed) return fail('internal', 'Opsladder is closing; this came too late. Start it again.')
    if (!isProfileId(id))
      return fail(
        'bad-input',
        `${JSON.stringify(id.slice(0, 80))} cannot be the id of a ${this.#kind.noun}: use letters, digits and hyphens.`,
      )
    return task(this.#document(id))
  }

  #document(id: string): OpenDocument {
    const known = this.#documents.get(id)
    if (known) return known
    const document: OpenDocument = {
      file: this.#newFile(id),
      queue: new SaveQueue((text, keep) => document.file.write(text, keep)),
    }
    this.#documents.set(id, document)
    return document
  }

  #newFile(id: string): ProfileFile {
    return new ProfileFile(id, this.#fs, this.#folder, this.#clock, this.#kind)
  }
}

/** Device names that Windows does not take as file names, whatever the ending. */
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** An id becomes a file name on every system. */
export function isProfileId(id: string): boolean {
  return /^[A-Za-z0-9-]{1,64}$/.test(id) && !WINDOWS_DEVICE.test(id)
}
