import { join } from 'node:path'
import type { Clock, PeopleStore, ProfileStore } from '../ports.ts'
import { ok, type Result } from '#domain/result.ts'
import type { KeepReason } from './backups.ts'
import { peopleFolder, prepareDataFolder, type DataFolder } from './data-folder.ts'
import { diskFailure } from './disk-failure.ts'
import { PROFILE_DOCUMENT } from './document-kind.ts'
import { DocumentStore, isProfileId } from './document-store.ts'
import { removeOrphans } from './durable-file.ts'
import { errorCode, nodeFileSystem, type FileSystem } from './file-system.ts'
import { acquireLock, type Lock } from './lock.ts'
import { systemProcesses, type ProcessTable } from './process-identity.ts'
import { DurablePeopleStore } from './people-store.ts'

export interface DurableProfileStore extends ProfileStore {
  /** The documents of other people, in a folder of their own behind the same lock. */
  readonly people: PeopleStore
  /** Resolves when every save asked for so far has been answered. */
  flush(): Promise<void>
  /** Flushes and gives the data folder free. Saves asked for later are refused. */
  close(): Promise<void>
}

export interface StoreOptions {
  readonly dataFolder: string
  readonly clock: Pick<Clock, 'now'>
  readonly fs?: FileSystem
  readonly processes?: ProcessTable
}

/**
 * Takes the data folder for this process, clears what killed processes left half written, and opens the store.
 * `locked` when another Opsladder has it.
 */
export async function openProfileStore(options: StoreOptions): Promise<Result<DurableProfileStore>> {
  const { dataFolder, clock, fs = nodeFileSystem, processes = systemProcesses } = options
  const prepared = await prepareDataFolder(fs, dataFolder)
  if (!prepared.ok) return prepared
  const folder = prepared.value
  const lock = await acquireLock(fs, folder.path, processes)
  if (!lock.ok) return lock
  try {
    await clearOrphans(fs, folder)
  } catch (error) {
    await releaseQuietly(lock.value)
    return diskFailure(error, `The data folder ${folder.path} could not be tidied up`)
  }
  const store = new LockedProfileStore(fs, folder, clock, lock.value)
  // What was forgotten before a crash is gone at the next start; a disk that refuses says so when somebody is forgotten.
  await store.people.empty()
  return ok(store)
}

/** On a disk that takes nothing any more the end of this process lets the next one in. */
async function releaseQuietly(lock: Lock): Promise<void> {
  try {
    await lock.release()
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}

async function clearOrphans(fs: FileSystem, folder: DataFolder): Promise<void> {
  const people = peopleFolder(folder)
  for (const place of [folder.path, folder.profiles, people.profiles]) await removeOrphans(fs, place)
  for (const { backups } of [folder, people]) {
    const shelves = (await fs.list(backups)).filter(isProfileId)
    for (const id of shelves) await removeOrphans(fs, join(backups, id))
  }
}

class LockedProfileStore implements DurableProfileStore {
  readonly people: DurablePeopleStore
  readonly #documents: DocumentStore
  readonly #lock: Lock
  #closed = false

  constructor(fs: FileSystem, folder: DataFolder, clock: Pick<Clock, 'now'>, lock: Lock) {
    this.people = new DurablePeopleStore(fs, peopleFolder(folder), clock)
    this.#documents = new DocumentStore(fs, folder, clock, PROFILE_DOCUMENT)
    this.#lock = lock
  }

  list = () => this.#documents.list()
  open = (id: string) => this.#documents.open(id)
  write = (id: string, text: string, keep?: KeepReason) => this.#documents.write(id, text, keep)
  spaceWarning = (bytes: number) => this.#documents.spaceWarning(bytes)
  remove = (id: string) => this.#documents.remove(id)
  restore = (id: string) => this.#documents.restore(id)

  async flush(): Promise<void> {
    await Promise.all([this.#documents.flush(), this.people.flush()])
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await Promise.all([this.#documents.close(), this.people.close()])
    await releaseQuietly(this.#lock)
  }
}
