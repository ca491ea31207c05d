import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { fail, ok, type Result } from '#domain/result.ts'
import { diskFailure } from './disk-failure.ts'
import { errorCode, FOLDER_MODE, isMissing, type FileSystem } from './file-system.ts'

/** Where everything lives. One folder for all hosts and the command line, so that they see the same profiles. */
export interface DataFolder {
  readonly path: string
  /** The newest document of each profile. */
  readonly profiles: string
  /** Earlier saves, a folder for each profile. */
  readonly backups: string
  /** Removed profiles with their backups, until the person empties it. */
  readonly trash: string
}

/** Where the documents of other people lie, beside one's own profiles and never among them. */
export function peopleFolder({ path }: Pick<DataFolder, 'path'>): DataFolder {
  const people = join(path, 'people')
  return { path: people, profiles: people, backups: join(people, 'backups'), trash: join(people, 'trash') }
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** `OPSLADDER_DATA`, else the place that the operating system has for such data. */
export function dataFolderPath(surroundings: Surroundings = here()): string {
  const { env, platform, home } = surroundings
  const chosen = env['OPSLADDER_DATA']
  if (chosen) return resolve(chosen)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Opsladder')
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Opsladder')
  const shared = env['XDG_DATA_HOME']
  // The specification says to ignore a relative one.
  return join(shared && isAbsolute(shared) ? shared : join(home, '.local', 'share'), 'opsladder')
}

function here(): Surroundings {
  return { env: process.env, platform: process.platform, home: homedir() }
}

/** Creates what is missing. Folders are for their owner only; one that was chosen and is there keeps its own mode. */
export async function prepareDataFolder(fs: FileSystem, path: string): Promise<Result<DataFolder>> {
  const folder = { path, profiles: join(path, 'profiles'), backups: join(path, 'backups'), trash: join(path, 'trash') }
  try {
    if (!(await isFolderOrMissing(fs, path))) {
      return fail(
        'bad-input',
        `The data folder ${path} is a file. Set OPSLADDER_DATA to a folder, or move the file away.`,
      )
    }
    await fs.makeFolder(path)
    const people = peopleFolder(folder)
    const inside = [folder.profiles, folder.backups, folder.trash, people.profiles, people.backups, people.trash]
    for (const inner of inside) {
      await fs.makeFolder(inner)
      await restrict(fs, inner)
    }
    return ok(folder)
  } catch (error) {
    return diskFailure(error, `The data folder ${path} could not be prepared`)
  }
}

/** A folder that came out of an archive or a sync tool may be open to everyone. Memory sticks know no modes at all. */
async function restrict(fs: FileSystem, folder: string): Promise<void> {
  if ((await fs.stat(folder)).mode === FOLDER_MODE) return
  try {
    await fs.setMode(folder, FOLDER_MODE)
  } catch (error) {
    if (!NO_MODES.has(errorCode(error))) throw error
  }
}

const NO_MODES: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

async function isFolderOrMissing(fs: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isFolder
  } catch (error) {
    if (isMissing(error)) return true
    throw error
  }
}
