import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, copyFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '#domain/result.ts'
import { diskFailure } from './store/disk-failure.ts'
import { removeQuietly, replaceFile } from './store/durable-file.ts'
import { errorCode, isMissing, nodeFileSystem as fs } from './store/file-system.ts'

/** Whether the file was written, or the name was taken and nothing happened. */
export type Written = 'written' | 'name-taken'

/**
 * A file under a name that must be free: it appears whole or not at all, and never in place of another. Only its
 * owner may read it. `what` begins the sentence when the disk refuses.
 */
export async function writeNewFile(path: string, bytes: Uint8Array, what: string): Promise<Result<Written>> {
  const temporary = join(dirname(path), `.opsladder-${randomBytes(6).toString('hex')}`)
  try {
    await replaceFile(fs, temporary, bytes)
    try {
      return ok(await giveName(temporary, path))
    } finally {
      await removeQuietly(fs, temporary)
    }
  } catch (error) {
    return diskFailure(error, what)
  }
}

/** A file under a name that the person has chosen, also where one exists already; old or new, never a part. */
export async function writeOverFile(path: string, bytes: Uint8Array, what: string): Promise<Result<null>> {
  try {
    await replaceFile(fs, path, bytes)
    return ok(null)
  } catch (error) {
    return diskFailure(error, what)
  }
}

/**
 * Whether a file that is made from `source` could go to `path`, asked before the work that makes it. Never over its own
 * source, which may be the only copy.
 */
export async function checkTarget(path: string, source: string, what: string): Promise<Result<null>> {
  try {
    if (await isFolder(path)) return fail('bad-input', `${what}: that is a folder. Name a file in it.`)
    if (await isSameFile(path, source))
      return fail('bad-input', `${what}: that is the profile itself. Name another file.`)
    await access(dirname(path), constants.W_OK)
    return ok(null)
  } catch (error) {
    return diskFailure(error, what)
  }
}

async function giveName(temporary: string, path: string): Promise<Written> {
  try {
    await fs.link(temporary, path)
    return 'written'
  } catch {
    // The name is taken, which the copy finds as well; or a memory stick or a network drive knows no links.
  }
  try {
    await copyFile(temporary, path, constants.COPYFILE_EXCL)
    return 'written'
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return 'name-taken'
    throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isFolder
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** By whatever names: a link, capital letters, another way there. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true })))
    return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
