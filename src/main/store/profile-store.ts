import { join } from 'node:path'
import type { Clock, ProfileEntry, ProfileStore } from '../ports.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import type { KeepReason } from './backups.ts'
import { prepareDataFolder, type DataFolder } from './data-folder.ts'
import { diskFailure } from './disk-failure.ts'
import { removeOrphans } from './durable-file.ts'
import { errorCode, nodeFileSystem, type FileSystem } from './file-system.ts'
import { acquireLock, type Lock } from './lock.ts'
import { systemProcesses, type ProcessTable } from './process-identity.ts'
import { ProfileFile } from './profile-file.ts'
import { SaveQueue } from './save-queue.ts'
import { bringBack, moveToTrash } from './trash.ts'

export interface DurableProfileStore extends ProfileStore {
  /** A copy of the saved document that is never cleared; to be made before an import changes it. */
  keep(id: string, reason: KeepReason): Promise<Result<null>>
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
  return ok(new LockedProfileStore(fs, folder, clock, lock.value))
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
  const shelves = (await fs.list(folder.backups)).filter(isProfileId).map((id) => join(folder.backups, id))
  for (const place of [folder.path, folder.profiles, ...shelves]) await removeOrphans(fs, place)
}

interface OpenProfile {
  file: ProfileFile
  readonly queue: SaveQueue<Result<null>>
}

class LockedProfileStore implements DurableProfileStore {
  readonly #fs: FileSystem
  readonly #folder: DataFolder
  readonly #clock: Pick<Clock, 'now'>
  readonly #lock: Lock
  readonly #profiles = new Map<string, OpenProfile>()
  #closed = false

  constructor(fs: FileSystem, folder: DataFolder, clock: Pick<Clock, 'now'>, lock: Lock) {
    this.#fs = fs
    this.#folder = folder
    this.#clock = clock
    this.#lock = lock
  }

  async list(): Promise<readonly ProfileEntry[]> {
    const stems = (await this.#fs.list(this.#folder.profiles))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
    const shelves = await this.#fs.list(this.#folder.backups)
    const ids = [...new Set([...stems, ...shelves])].filter(isProfileId).toSorted()
    const entries = await Promise.all(
      ids.map(async (id) => {
        const { file, queue } = this.#profile(id)
        return { id, ...(await queue.run(() => file.look())) }
      }),
    )
    // A removed profile leaves the empty folder of its backups behind.
    return entries.filter(({ document }) => document.ok || document.error.code !== 'not-found')
  }

  open(id: string) {
    return this.#do(id, ({ file, queue }) => queue.run(() => file.open()))
  }

  write(id: string, text: string) {
    return this.#do(id, ({ queue }) => queue.save(text))
  }

  keep(id: string, reason: KeepReason) {
    return this.#do(id, ({ file, queue }) => queue.run(() => file.keep(reason)))
  }

  remove(id: string) {
    return this.#move(id, () => moveToTrash(this.#fs, this.#folder, id))
  }

  restore(id: string) {
    return this.#move(id, () => bringBack(this.#fs, this.#folder, id))
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#profiles.values()].map(({ queue }) => queue.idle()))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.flush()
    await releaseQuietly(this.#lock)
  }

  /** What was known of the file is not true of the next one under this id. */
  #move(id: string, move: () => Promise<Result<null>>): Promise<Result<null>> {
    return this.#do(id, (profile) =>
      profile.queue.run(async () => {
        const moved = await move()
        profile.file = this.#newFile(id)
        return moved
      }),
    )
  }

  async #do<Value>(id: string, task: (profile: OpenProfile) => Promise<Result<Value>>): Promise<Result<Value>> {
    if (this.#closed) return fail('internal', 'Opsladder is closing; this came too late. Start it again.')
    if (!isProfileId(id))
      return fail(
        'bad-input',
        `${JSON.stringify(id.slice(0, 80))} cannot be the id of a profile: use letters, digits and hyphens.`,
      )
    return task(this.#profile(id))
  }

  #profile(id: string): OpenProfile {
    const known = this.#profiles.get(id)
    if (known) return known
    const profile: OpenProfile = { file: this.#newFile(id), queue: new SaveQueue((text) => profile.file.write(text)) }
    this.#profiles.set(id, profile)
    return profile
  }

  #newFile(id: string): ProfileFile {
    return new ProfileFile(id, this.#fs, this.#folder, this.#clock)
  }
}

/** Device names that Windows does not take as file names, whatever the ending. */
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** An id becomes a file name on every system. */
export function isProfileId(id: string): boolean {
  return /^[A-Za-z0-9-]{1,64}$/.test(id) && !WINDOWS_DEVICE.test(id)
}
