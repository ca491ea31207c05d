import { constants } from 'node:fs'
import { chmod, link, mkdir, open, readdir, readFile, rename, rm, stat, statfs, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * All that the store asks of a disk. Narrow on purpose: whatever can fail is a call here, so that a test can make
 * each of them fail. Every function rejects with the system's error, whose `code` says why.
 */
export interface FileSystem {
  /** Creates a file that must not exist yet, readable and writable for its owner only. */
  create(path: string): Promise<OpenFile>
  read(path: string): Promise<Uint8Array>
  stat(path: string): Promise<FileFacts>
  /** Replaces `to` when it exists. */
  rename(from: string, to: string): Promise<void>
  /** A second name for the same bytes; fails with EEXIST when `to` exists. */
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Deletes a folder with everything in it; one that is missing is as good. */
  removeFolder(folder: string): Promise<void>
  /** Names inside a folder, in no particular order. */
  list(folder: string): Promise<readonly string[]>
  /** Creates missing parents as well; all of them for their owner only, and there after a power cut. */
  makeFolder(folder: string): Promise<void>
  setMode(path: string, mode: number): Promise<void>
  /** Makes creations and renames in a folder survive a power cut; does nothing where the system cannot. */
  syncFolder(folder: string): Promise<void>
  /** Bytes that this user may still write; infinite when the file system does not say. */
  freeSpace(folder: string): Promise<number>
}

export interface OpenFile {
  /** Returns how many bytes were written, which may be fewer than given: on a full disk that is no error. */
  write(bytes: Uint8Array): Promise<number>
  sync(): Promise<void>
  close(): Promise<void>
}

export interface FileFacts {
  readonly bytes: number
  readonly changedAt: Date
  readonly isFolder: boolean
  /** Permission bits; meaningless on Windows. */
  readonly mode: number
}

export const FILE_MODE = 0o600
export const FOLDER_MODE = 0o700

export const nodeFileSystem: FileSystem = {
  async create(path) {
    const handle = await open(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, FILE_MODE)
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  read: (path) => readFile(path),
  async stat(path) {
    const facts = await stat(path)
    return { bytes: facts.size, changedAt: facts.mtime, isFolder: facts.isDirectory(), mode: facts.mode & 0o777 }
  },
  rename,
  link,
  unlink,
  removeFolder: (folder) => rm(folder, { recursive: true, force: true }),
  list: (folder) => readdir(folder),
  async makeFolder(folder) {
    const first = await mkdir(folder, { recursive: true, mode: FOLDER_MODE })
    if (first === undefined) return
    let created = folder
    while (created !== first && created !== dirname(created)) {
      created = dirname(created)
      await syncIfAllowed(created)
    }
    await syncIfAllowed(dirname(created))
  },
  setMode: chmod,
  async syncFolder(folder) {
    // Windows has no way to open a folder for this; its journal keeps the order of renames.
    if (process.platform === 'win32') return
    const handle = await open(folder, constants.O_RDONLY)
    try {
      await handle.sync()
    } catch (error) {
      if (!NO_FOLDER_SYNC.has(errorCode(error))) throw error
    } finally {
      await handle.close()
    }
  },
  async freeSpace(folder) {
    const facts = await statfs(folder)
    // Some network and container file systems answer with zeros instead of an error.
    return facts.blocks === 0 ? Infinity : facts.bavail * facts.bsize
  },
}

/** A folder above ours may be one that we can pass through but not open. */
async function syncIfAllowed(folder: string): Promise<void> {
  try {
    await nodeFileSystem.syncFolder(folder)
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}

/** Network file systems that do not sync folders say so with one of these. */
const NO_FOLDER_SYNC: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** The system's name of an error, such as `ENOENT`; empty for errors that are not the system's. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  // Node's own argument errors carry codes too, and those are bugs, not answers of the disk.
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : ''
}

/** What file systems without hard links (memory sticks, some network drives) answer to `link`. */
export const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT'
}
