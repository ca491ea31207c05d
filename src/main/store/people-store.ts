import { join } from 'node:path'
import { ok, type Result } from '#domain/result.ts'
import type { Clock, PeopleStore } from '../ports.ts'
import type { DataFolder } from './data-folder.ts'
import { diskFailure } from './disk-failure.ts'
import { PERSON_DOCUMENT } from './document-kind.ts'
import { DocumentStore } from './document-store.ts'
import { replaceFile } from './durable-file.ts'
import { errorCode, isMissing, type FileSystem } from './file-system.ts'

/** Not a name that an id can have. */
const INDEX_NAME = 'index.cache'

/**
 * What a manager has of other people: one document for each, with its backups. Forgetting moves a person to a trash of
 * its own first, so that it can be taken back; `empty` then deletes it for good.
 */
export class DurablePeopleStore implements PeopleStore {
  readonly #fs: FileSystem
  readonly #folder: DataFolder
  readonly #documents: DocumentStore

  constructor(fs: FileSystem, folder: DataFolder, clock: Pick<Clock, 'now'>) {
    this.#fs = fs
    this.#folder = folder
    this.#documents = new DocumentStore(fs, folder, clock, PERSON_DOCUMENT)
  }

  /** Cheap: no document is read. The stamp is another one whenever the document may be. */
  async stamps() {
    const ids = await this.#documents.ids()
    const stamps = await Promise.all(ids.map(async (id) => ({ id, stamp: await this.stampOf(id) })))
    return stamps.flatMap(({ id, stamp }) => (stamp === undefined ? [] : { id, stamp }))
  }

  async stampOf(id: string): Promise<string | undefined> {
    try {
      const { bytes, changedAt } = await this.#fs.stat(this.#documents.pathOf(id))
      return `${bytes} ${changedAt.getTime()}`
    } catch (error) {
      if (!isMissing(error)) throw error
      // Only backups are left: opening it brings the newest back.
      return (await this.#namesIn(join(this.#folder.backups, id))).length > 0 ? 'missing' : undefined
    }
  }

  open = (id: string) => this.#documents.open(id)
  write = (id: string, text: string) => this.#documents.write(id, text)
  remove = (id: string) => this.#documents.remove(id)
  restore = (id: string) => this.#documents.restore(id)

  async empty(): Promise<Result<null>> {
    try {
      const gone = await this.#fs.list(this.#folder.trash)
      for (const id of gone) {
        await this.#fs.removeFolder(join(this.#folder.trash, id))
        const shelf = join(this.#folder.backups, id)
        // Somebody forgotten and opened again has new backups there.
        if ((await this.#namesIn(shelf)).length === 0) await this.#fs.removeFolder(shelf)
      }
      if (gone.length > 0) await this.#fs.syncFolder(this.#folder.trash)
      return ok(null)
    } catch (error) {
      return diskFailure(error, `What was forgotten could not be deleted from ${this.#folder.trash}`)
    }
  }

  async readIndex(): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await this.#fs.read(this.#indexPath))
    } catch (error) {
      if (errorCode(error) === '') throw error
      // A cache: without it the documents are read again.
      return undefined
    }
  }

  async writeIndex(text: string): Promise<Result<null>> {
    try {
      await replaceFile(this.#fs, this.#indexPath, new TextEncoder().encode(text))
      return ok(null)
    } catch (error) {
      return diskFailure(error, `The list of people could not be written to ${this.#indexPath}`)
    }
  }

  close(): Promise<void> {
    return this.#documents.close()
  }

  flush(): Promise<void> {
    return this.#documents.flush()
  }

  get #indexPath(): string {
    return join(this.#folder.profiles, INDEX_NAME)
  }

  async #namesIn(folder: string): Promise<readonly string[]> {
    try {
      return await this.#fs.list(folder)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }
}
