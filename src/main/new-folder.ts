import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, type Result } from '#domain/result.ts'
import type { Written } from './new-file.ts'
import type { FolderFiles } from './ports.ts'
import { diskFailure } from './store/disk-failure.ts'
import { renamePatiently, replaceFile } from './store/durable-file.ts'
import { errorCode, FOLDER_MODE, isMissing, nodeFileSystem as fs } from './store/file-system.ts'

/** What a rename says when somebody filled the name in the meantime. */
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR'])

/**
 * A folder with `files` under a name that must be free, or an empty folder: it appears whole or not at all, and never
 * in place of another. Only its owner may read it. The folder above must exist: a slip in a path makes no new ones.
 * `what` begins the sentence when the disk refuses.
 */
export async function writeNewFolder(path: string, files: FolderFiles, what: string): Promise<Result<Written>> {
  const temporary = join(dirname(path), `.opsladder-${randomBytes(6).toString('hex')}`)
  try {
    if (await holdsSomething(path)) return ok('name-taken')
    await mkdir(temporary, { mode: FOLDER_MODE })
    for (const [name, bytes] of files) {
      const file = join(temporary, ...name.split('/'))
      await fs.makeFolder(dirname(file))
      await replaceFile(fs, file, bytes)
    }
    return ok(await giveName(temporary, path))
  } catch (error) {
    return diskFailure(error, what)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function giveName(temporary: string, path: string): Promise<Written> {
  try {
    // Windows does not rename over an empty folder; this removes no other.
    await rmdir(path).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
    await renamePatiently(fs, temporary, path)
    await fs.syncFolder(dirname(path))
    return 'written'
  } catch (error) {
    if (TAKEN.has(errorCode(error))) return 'name-taken'
    throw error
  }
}

/** A file, or a folder that is not empty. */
async function holdsSomething(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length > 0
  } catch (error) {
    if (isMissing(error)) return false
    if (errorCode(error) === 'ENOTDIR') return true
    throw error
  }
}
