import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, parse, resolve } from 'node:path'
import { ok, type Result } from '#domain/result.ts'
import { writeUnderFreeName } from '../free-name.ts'
import { writeNewFile } from '../new-file.ts'
import { writeNewFolder } from '../new-folder.ts'
import type { FileSaver } from '../ports.ts'
import { diskFailure } from '../store/disk-failure.ts'

/** Saves without asking: under a new name in the downloads folder, numbered where the name is taken. */
export function createDownloadsSaver(folder: string): FileSaver {
  const failed = (name: string): string => `${name} could not be saved in ${folder}`
  return {
    async save(suggestedName, bytes) {
      const there = await mustExist(folder)
      if (!there.ok) return there
      const { name, ext: extension } = parse(suggestedName)
      return writeUnderFreeName(folder, { name, extension }, (path) => writeNewFile(path, bytes, failed(suggestedName)))
    },
    async saveFolder(suggestedName, files) {
      const there = await mustExist(folder)
      if (!there.ok) return there
      return writeUnderFreeName(folder, { name: suggestedName, extension: '' }, (path) =>
        writeNewFolder(path, files, failed(suggestedName)),
      )
    },
  }
}

async function mustExist(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true })
    return ok(null)
  } catch (error) {
    return diskFailure(error, `The downloads folder ${folder} could not be used`)
  }
}

export interface Person {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const THIS_PERSON: Person = { platform: process.platform, env: process.env, home: homedir() }

/** `OPSLADDER_DOWNLOADS`, else the folder that the desktop calls downloads. */
export function downloadsFolder({ platform, env, home }: Person = THIS_PERSON): string {
  const chosen = env['OPSLADDER_DOWNLOADS']
  if (chosen) return resolve(chosen)
  if (platform !== 'darwin' && platform !== 'win32') {
    const config = env['XDG_CONFIG_HOME'] || join(home, '.config')
    const named = namedByDesktop(join(config, 'user-dirs.dirs'), home)
    if (named !== undefined) return named
  }
  return join(home, 'Downloads')
}

/** Linux desktops translate the folder's name and write it down in a file of shell assignments. */
function namedByDesktop(file: string, home: string): string | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  const value = /^\s*XDG_DOWNLOAD_DIR="(.*)"\s*$/m.exec(text)?.[1]?.replaceAll(/\\(.)/g, '$1')
  if (value === undefined) return undefined
  const path = value.startsWith('$HOME/') ? join(home, value.slice('$HOME/'.length)) : value
  // The home folder itself is how the file says "none".
  return isAbsolute(path) && resolve(path) !== resolve(home) ? path : undefined
}
