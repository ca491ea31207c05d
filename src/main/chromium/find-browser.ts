import { accessSync, constants, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fail, ok, type Result } from '#domain/result.ts'

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
]

const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium']

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  runs(path: string): boolean
  /** The browser that Playwright has downloaded, whether or not it is there. */
  readonly downloaded: string
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    runs: isProgram,
    // Loading Playwright takes longer than everything else that a command does, and is seldom needed for this.
    get downloaded() {
      const playwright = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')
      return playwright.chromium.executablePath()
    },
  }
}

/**
 * The Chrome, Edge or Chromium to use: the one named in `OPSLADDER_BROWSER`, else the first one installed, else
 * Playwright's own. A wrong name is an answer of its own: silently taking another one would hide the mistake.
 */
export function findBrowser(machine: Machine): Result<string> {
  const named = machine.env['OPSLADDER_BROWSER']
  if (named) {
    return machine.runs(named)
      ? ok(named)
      : fail('no-browser', `OPSLADDER_BROWSER names ${named}, which is not a program. Correct it or remove it.`)
  }
  const installed = installedPaths(machine).find((path) => machine.runs(path))
  if (installed !== undefined) return ok(installed)
  const { downloaded } = machine
  if (machine.runs(downloaded)) return ok(downloaded)
  return fail(
    'no-browser',
    'No Chrome, Edge or Chromium was found. Install one of them, or name it in OPSLADDER_BROWSER.',
  )
}

function installedPaths({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined ? [] : WINDOWS_PROGRAMS.map((parts) => join(folder, ...parts)),
    )
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
