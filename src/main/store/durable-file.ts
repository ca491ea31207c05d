import { randomBytes } from 'node:crypto'
import { basename, dirname, join, parse } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { errorCode, type FileSystem } from './file-system.ts'

/**
 * Replaces the file at `path` by `bytes`, or creates it.
 *
 * Guarantees:
 * - When it resolves, the bytes are on the disk and stay there after a power cut: everything was written however
 *   small the pieces the system took, the file was synced, read back and compared, renamed over the old one, and the
 *   folder was synced.
 * - Whenever it stops (a rejection, a killed process, a power cut) the file at `path` is the old one or the new one,
 *   whole. After a rejection at the last step it may already be the new one; it was then not promised to anyone.
 * - A rejection leaves no temporary file, as far as the disk lets us remove it; a killed process leaves one at most,
 *   which `removeOrphans` clears.
 * - Only the owner may read the file.
 * - It never blocks: a rename that another program holds up (virus scanners do, on Windows) is tried again with
 *   pauses, for about a second.
 */
export async function replaceFile(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = await writeTemporary(fs, path, bytes)
  try {
    await renamePatiently(fs, temporary, path)
  } catch (error) {
    await removeQuietly(fs, temporary)
    throw error
  }
  await fs.syncFolder(dirname(path))
}

export async function exists(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.stat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** `path` itself when nothing has that name, else the first of its kind that is free: nothing set aside is ever replaced. */
export async function freePath(fs: FileSystem, path: string): Promise<string> {
  const { dir, name, ext } = parse(path)
  let free = path
  for (let count = 2; await exists(fs, free); count += 1) free = join(dir, `${name}-${count}${ext}`)
  return free
}

/** In units of UTF-16: a name that a disk takes may leave no room for an ending behind it. */
const LONGEST_STEM = 60

/** A whole, synced and verified file beside `path`, under a name that is nobody's. */
async function writeTemporary(fs: FileSystem, path: string, bytes: Uint8Array): Promise<string> {
  const stem = basename(path).slice(0, LONGEST_STEM)
  const temporary = join(dirname(path), `${stem}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await fs.create(temporary)
  try {
    try {
      let written = 0
      while (written < bytes.length) {
        const count = await file.write(bytes.subarray(written))
        if (count <= 0)
          throw Object.assign(new Error(`ENOSPC: nothing more is taken by ${temporary}`), { code: 'ENOSPC' })
        written += count
      }
      await file.sync()
    } finally {
      await file.close()
    }
    const stored = await fs.read(temporary)
    if (Buffer.compare(stored, bytes) !== 0) {
      throw Object.assign(new Error(`EIO: ${temporary} does not read back as written`), { code: 'EIO' })
    }
    return temporary
  } catch (error) {
    await removeQuietly(fs, temporary)
    throw error
  }
}

const RENAME_PAUSES_MS = [10, 20, 40, 80, 160, 320, 400]
const HELD_UP: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])

export async function renamePatiently(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of RENAME_PAUSES_MS) {
    try {
      await fs.rename(from, to)
      return
    } catch (error) {
      if (!HELD_UP.has(errorCode(error))) throw error
      await setTimeout(pause)
    }
  }
  await fs.rename(from, to)
}

const TEMPORARY_NAME = /\.[0-9a-f]{12}\.tmp$/

/**
 * Removes what killed processes left half written in `folder`; such a file holds profile text that nobody was told
 * was saved. Only to be called by the one that holds the lock: to anyone else these files may be work in progress.
 */
export async function removeOrphans(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.list(folder)) {
    if (TEMPORARY_NAME.test(name)) await removeQuietly(fs, join(folder, name))
  }
}

export async function removeQuietly(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.unlink(path)
  } catch (error) {
    // The reason why we got here matters more; the next start tries again.
    if (errorCode(error) === '') throw error
  }
}
