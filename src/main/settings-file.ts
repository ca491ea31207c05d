import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod/mini'
import type Conf from 'conf'
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '#contract/settings.ts'
import { ok, type Result } from '#domain/result.ts'
import type { SettingsStore } from './ports.ts'
import { diskFailure } from './store/disk-failure.ts'

/** Where the window was when it was last seen. `x` and `y` are absent where a host leaves the place to the system. */
const windowStateSchema = z.object({
  x: z.optional(z.int()),
  y: z.optional(z.int()),
  width: z.int().check(z.minimum(200), z.maximum(20_000)),
  height: z.int().check(z.minimum(200), z.maximum(20_000)),
  maximized: z.boolean(),
})

export type WindowState = z.infer<typeof windowStateSchema>

export const DEFAULT_WINDOW: WindowState = { width: 1280, height: 860, maximized: false }

const contentSchema = z.looseObject({
  settings: z.optional(z.partial(z.looseObject(settingsSchema.shape))),
  window: z.optional(windowStateSchema),
})

type Content = z.infer<typeof contentSchema>

export interface SettingsFile extends SettingsStore {
  readWindow(): WindowState
  writeWindow(state: WindowState): void
}

export const SETTINGS_NAME = 'settings'

/** How each host opens its file; the same for `conf` and for `electron-store`, which is a `conf`. */
export const SETTINGS_OPTIONS = {
  accessPropertiesByDotNotation: false,
  /** Clearing an unreadable file would destroy it; it is set aside instead. */
  clearInvalidConfig: false,
  configFileMode: 0o600,
} as const

/**
 * Settings and window state in one small file of `folder`. Whole values are written, never keys inside them. A file
 * that cannot be read is set aside under a name with `now` in it, and the defaults are used.
 */
export function openSettingsFile(
  open: () => Conf<Record<string, unknown>>,
  folder: string,
  now: string,
  log: (line: string) => void,
): SettingsFile {
  // With SNAP set, conf writes in place, and a crash would leave half a file.
  delete process.env['SNAP']
  const content = readOrSetAside(join(folder, `${SETTINGS_NAME}.json`), now, log)
  const file = open()
  let settings: Settings = { ...DEFAULT_SETTINGS, ...known(content.settings) }
  let window = content.window ?? DEFAULT_WINDOW
  const set = (key: keyof Content, value: unknown): Result<null> => {
    try {
      file.set(key, value)
      return ok(null)
    } catch (error) {
      return diskFailure(error, `The settings could not be written to ${file.path}`)
    }
  }
  return {
    read: () => settings,
    write(next) {
      settings = next
      return set('settings', next)
    },
    readWindow: () => window,
    writeWindow(state) {
      window = state
      const written = set('window', state)
      if (!written.ok) log(written.error.message)
    },
  }
}

/** Read before conf sees it, because conf opens a list, a number or a text as an empty store and then replaces it. */
function readOrSetAside(path: string, now: string, log: (line: string) => void): Content {
  if (!existsSync(path)) return {}
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return contentSchema.parse(JSON.parse(text))
  } catch {
    const aside = path.replace(/\.json$/, `.damaged-${now.replaceAll(/[:.]/g, '-')}.json`)
    renameSync(path, aside)
    log(`The settings could not be read. They were set aside as ${aside}, and the defaults are used.`)
    return {}
  }
}

/** What a newer version may have added is not passed on. */
function known(settings: Content['settings']): Partial<Settings> {
  const entries = Object.entries(settings ?? {}).filter(([key]) => Object.hasOwn(DEFAULT_SETTINGS, key))
  return Object.fromEntries(entries)
}
