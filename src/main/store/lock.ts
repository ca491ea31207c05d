import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fail, ok, type Result } from '#domain/result.ts'
import { diskFailure } from './disk-failure.ts'
import { errorCode, isMissing, NO_LINKS, type FileSystem } from './file-system.ts'
import type { ProcessIdentity, ProcessTable } from './process-identity.ts'

export interface Lock {
  /** Lets the next one in. The end of the process does the same, however it ends. */
  release(): Promise<void>
}

interface Owner extends ProcessIdentity {
  readonly released: boolean
}

/** Rounds that only others' quick comings and goings can use up. */
const ATTEMPTS = 50
/** How long a lock file without readable content may belong to someone who is just writing it. */
const WRITING_MS = 5_000

/**
 * Makes this process the only one that works in `folder`, on every host and with the command line alike, or answers
 * `locked` with who holds it.
 *
 * Guarantee: at most one holder at any time, with crashes at any point and any number of starters, on every file
 * system that creates files exclusively. A holder that died is detected by process number and start time.
 *
 * How: lock files are numbered and the highest number counts. Whoever finds it free (released, or its process gone)
 * creates the next number exclusively, and holds the lock if it then still is the highest. The highest is never
 * deleted, only succeeded. A lock that were deleted and created again under one name could be taken away from a
 * living holder by someone who judged its dead predecessor a moment before.
 */
export async function acquireLock(fs: FileSystem, folder: string, processes: ProcessTable): Promise<Result<Lock>> {
  try {
    const self = await processes.self()
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const highest = await highestNumber(fs, folder)
      const holder = highest === 0 ? 'nobody' : await holderOf(fs, lockPath(folder, highest), processes, self)
      if (holder === 'changed') continue
      if (holder !== 'nobody') return fail('locked', lockedWords(folder, lockPath(folder, highest), holder, self))
      const mine = highest + 1
      if (!(await createExclusively(fs, folder, mine, self))) continue
      if ((await highestNumber(fs, folder)) !== mine) {
        await unlinkIfThere(fs, lockPath(folder, mine))
        continue
      }
      await removeLower(fs, folder, mine)
      return ok({ release: () => replaceContent(fs, folder, mine, { ...self, released: true }) })
    }
    return fail('locked', `Other Opsladder windows keep starting on ${folder}. Wait a moment and start again.`)
  } catch (error) {
    return diskFailure(error, `The data folder ${folder} could not be locked`)
  }
}

const LOCK_NAME = /^lock-(\d{1,15})$/

function lockPath(folder: string, number: number): string {
  return join(folder, `lock-${number}`)
}

async function numbers(fs: FileSystem, folder: string): Promise<readonly number[]> {
  const matches = (await fs.list(folder)).map((name) => LOCK_NAME.exec(name)?.[1])
  return matches.filter((digits) => digits !== undefined).map(Number)
}

async function highestNumber(fs: FileSystem, folder: string): Promise<number> {
  return Math.max(0, ...(await numbers(fs, folder)))
}

/** `changed` when someone moved on while we looked. */
async function holderOf(
  fs: FileSystem,
  path: string,
  processes: ProcessTable,
  self: ProcessIdentity,
): Promise<ProcessIdentity | 'somebody' | 'nobody' | 'changed'> {
  try {
    const owner = parseOwner(Buffer.from(await fs.read(path)).toString('utf8'))
    if (!owner) {
      // Not written to the end: somebody is at it, or a power cut was.
      const age = Date.now() - (await fs.stat(path)).changedAt.getTime()
      return Math.abs(age) < WRITING_MS ? 'somebody' : 'nobody'
    }
    if (owner.released) return 'nobody'
    if (owner.host !== self.host) return owner
    return (await processes.isRunning(owner)) ? owner : 'nobody'
  } catch (error) {
    if (isMissing(error)) return 'changed'
    throw error
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const { pid, started, host, released } = JSON.parse(text) as Partial<Owner>
    if (typeof pid !== 'number' || typeof started !== 'string' || typeof host !== 'string') return undefined
    return { pid, started, host, released: released === true }
  } catch {
    return undefined
  }
}

function lockedWords(
  folder: string,
  path: string,
  holder: ProcessIdentity | 'somebody',
  self: ProcessIdentity,
): string {
  if (holder !== 'somebody' && holder.host !== self.host) {
    return (
      `Opsladder on the computer "${holder.host}" has the data folder ${folder} open. Close it there, so that the two do not overwrite each other. ` +
      `If it is not running there, delete ${path} and start again.`
    )
  }
  const which = holder === 'somebody' ? '' : ` (process ${holder.pid})`
  return `Another Opsladder window is open on ${folder}${which}. Use that one, or close it and start again.`
}

/** False when someone else was first. */
async function createExclusively(
  fs: FileSystem,
  folder: string,
  number: number,
  owner: ProcessIdentity,
): Promise<boolean> {
  const path = lockPath(folder, number)
  const temporary = await writeTemporary(fs, folder, { ...owner, released: false })
  try {
    // A link appears under its name with its content, so that nobody reads half a lock.
    await fs.link(temporary, path)
    return true
  } catch (error) {
    const code = errorCode(error)
    // ENOENT: the winner has cleared our temporary file away as an orphan.
    if (code === 'EEXIST' || code === 'ENOENT') return false
    if (!NO_LINKS.has(code)) throw error
    return await createDirectly(fs, path, owner)
  } finally {
    await unlinkIfThere(fs, temporary)
  }
}

async function createDirectly(fs: FileSystem, path: string, owner: ProcessIdentity): Promise<boolean> {
  try {
    await writeWhole(fs, path, { ...owner, released: false })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function replaceContent(fs: FileSystem, folder: string, number: number, owner: Owner): Promise<void> {
  await fs.rename(await writeTemporary(fs, folder, owner), lockPath(folder, number))
}

async function writeTemporary(fs: FileSystem, folder: string, owner: Owner): Promise<string> {
  const temporary = join(folder, `lock.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeWhole(fs, temporary, owner)
  } catch (error) {
    await unlinkIfThere(fs, temporary)
    throw error
  }
  return temporary
}

/** Synced, because a name that outlives a power cut without its content would look like a lock that is just being written. */
async function writeWhole(fs: FileSystem, path: string, owner: Owner): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(owner))
  const file = await fs.create(path)
  try {
    if ((await file.write(bytes)) !== bytes.length)
      throw Object.assign(new Error(`ENOSPC: ${path}`), { code: 'ENOSPC' })
    await file.sync()
  } finally {
    await file.close()
  }
}

async function removeLower(fs: FileSystem, folder: string, mine: number): Promise<void> {
  for (const number of await numbers(fs, folder)) {
    if (number < mine) await unlinkIfThere(fs, lockPath(folder, number))
  }
}

async function unlinkIfThere(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.unlink(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
