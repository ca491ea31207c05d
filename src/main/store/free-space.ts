import { errorCode, type FileSystem } from './file-system.ts'

/** What has to stay free for everything else that the computer does. */
const SPARE_BYTES = 10_000_000

/** The warning comes while there is still this many times the room that a save needs: early enough to tidy up in peace. */
const EARLY = 20

/**
 * Bytes that have to be free for the save of a document of `bytes`: the new file, and a copy of the old one where the
 * disk knows no second names.
 */
export function neededSpace(bytes: number): number {
  return 2 * bytes + SPARE_BYTES
}

/** Bytes that may still be written to `folder`; infinite where the file system does not tell: the write itself will. */
export async function freeSpace(fs: FileSystem, folder: string): Promise<number> {
  try {
    return await fs.freeSpace(folder)
  } catch (error) {
    if (errorCode(error) === '') throw error
    return Infinity
  }
}

/** A sentence when saves of a document of `bytes` may soon be refused for want of space. */
export async function spaceWarning(fs: FileSystem, folder: string, bytes: number): Promise<string | undefined> {
  const free = await freeSpace(fs, folder)
  const needed = neededSpace(bytes)
  if (free >= EARLY * needed) return undefined
  return `The disk with ${folder} has ${inMegabytes(free)} free; when it has less than ${inMegabytes(needed)}, saving stops. Free some space before that.`
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}
