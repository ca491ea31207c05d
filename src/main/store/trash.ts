import { join } from 'node:path'
import { fail, ok, type Result } from '#domain/result.ts'
import type { DataFolder } from './data-folder.ts'
import { diskFailure } from './disk-failure.ts'
import { exists, freePath, renamePatiently } from './durable-file.ts'
import { isMissing, type FileSystem } from './file-system.ts'

/**
 * Moves a profile with its backups and whatever was set aside of it into the trash. Nothing is deleted.
 * The document itself goes last: a crash on the way leaves a profile that is still there, and removing it again
 * finishes the move.
 */
export async function moveToTrash(
  fs: FileSystem,
  folder: DataFolder,
  id: string,
  noun = 'profile',
): Promise<Result<null>> {
  try {
    const files = await filesOf(fs, folder.profiles, id)
    const backups = await listIfThere(fs, join(folder.backups, id))
    if (files.length + backups.length === 0) {
      return fail('not-found', `There is no ${noun} "${id}" in ${folder.profiles}. It may be in the trash already.`)
    }
    const place = join(folder.trash, id)
    // One removed earlier under the same id keeps a place of its own.
    if (await exists(fs, join(place, `${id}.json`))) await fs.rename(place, await freePath(fs, `${place}.earlier`))
    await fs.makeFolder(join(place, 'backups'))
    await moveAll(fs, join(folder.backups, id), join(place, 'backups'), backups)
    await moveAll(fs, folder.profiles, place, documentLast(files, id))
    await syncAll(fs, [join(place, 'backups'), place, folder.trash, folder.profiles])
    return ok(null)
  } catch (error) {
    return diskFailure(error, `The ${noun} could not be moved to ${folder.trash}`)
  }
}

/** Brings back what was removed last under this id. The document goes first, for the same reason. */
export async function bringBack(
  fs: FileSystem,
  folder: DataFolder,
  id: string,
  noun = 'profile',
): Promise<Result<null>> {
  try {
    const place = join(folder.trash, id)
    const files = await filesOf(fs, place, id)
    const backups = await listIfThere(fs, join(place, 'backups'))
    if (files.length + backups.length === 0)
      return fail('not-found', `There is no ${noun} "${id}" in the trash ${folder.trash}.`)
    if (files.includes(`${id}.json`) && (await exists(fs, join(folder.profiles, `${id}.json`)))) {
      return fail(
        'bad-input',
        `The ${noun} "${id}" is there already; the one in the trash stays in ${place}. Remove or duplicate the present one first.`,
      )
    }
    await moveAll(fs, place, folder.profiles, documentLast(files, id).toReversed())
    if (backups.length > 0) {
      await fs.makeFolder(join(folder.backups, id))
      await moveAll(fs, join(place, 'backups'), join(folder.backups, id), backups)
      await syncAll(fs, [join(folder.backups, id), folder.backups])
    }
    await syncAll(fs, [folder.profiles, place])
    return ok(null)
  } catch (error) {
    return diskFailure(error, `The ${noun} could not be brought back from ${folder.trash}`)
  }
}

async function moveAll(fs: FileSystem, from: string, to: string, names: readonly string[]): Promise<void> {
  for (const name of names) await renamePatiently(fs, join(from, name), await freePath(fs, join(to, name)))
}

async function syncAll(fs: FileSystem, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await fs.syncFolder(folder)
}

/** The document and what was set aside of it: `id.json`, `id.damaged-….json`. */
async function filesOf(fs: FileSystem, folder: string, id: string): Promise<readonly string[]> {
  return (await listIfThere(fs, folder)).filter((name) => name.startsWith(`${id}.`) && name.endsWith('.json'))
}

function documentLast(names: readonly string[], id: string): readonly string[] {
  const document = `${id}.json`
  return [...names.filter((name) => name !== document), ...names.filter((name) => name === document)]
}

async function listIfThere(fs: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fs.list(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
