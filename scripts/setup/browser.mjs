import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedBrowsers } from './browser-places.mjs'
import { canInstallPackages, installPackages } from './debian.mjs'
import { cache, root } from './places.mjs'
import { SetupFailure } from './report.mjs'
import { runTool } from './tool.mjs'

const TRIAL_MS = 20_000
const memory = join(cache, 'browser.json')

/**
 * A browser that has been seen to run: the one named by OPSLADDER_BROWSER, else an installed one, else one that is
 * installed now.
 *
 * @param {(what: string) => void} doing
 * @returns {Promise<{ said: string, path: string }>}
 */
export async function bringBrowser(doing) {
  const named = process.env['OPSLADDER_BROWSER']
  if (named) {
    if (await runs(named)) return { said: `${named}, as OPSLADDER_BROWSER says`, path: named }
    throw new SetupFailure(
      `OPSLADDER_BROWSER names ${named}, which is not a browser that can be run. Correct it, or unset it to have one found.`,
    )
  }

  const remembered = rememberedBrowser()
  if (remembered !== undefined) return { said: remembered, path: remembered }

  const installed = await firstThatRuns([...installedBrowsers(), ...(await playwrightBrowser())])
  if (installed !== undefined) return { said: installed, path: installed }

  const reasons = []
  if (canInstallPackages()) {
    const result = await installPackages(['chromium'], doing)
    if (!result.ok) reasons.push(result.reason)
    const path = await firstThatRuns(installedBrowsers())
    if (path !== undefined) return { said: `${path}, installed from Debian packages`, path }
  }

  doing("downloading Chromium with Playwright's installer")
  const downloaded = await downloadChromium()
  if (!downloaded.ok) reasons.push(downloaded.reason)
  const path = await firstThatRuns(await playwrightBrowser())
  if (path !== undefined) return { said: `${path}, downloaded`, path }

  throw new SetupFailure(
    [
      ...reasons,
      'No Chrome, Edge or Chromium was found, and none could be installed. Install one of them, or name one in OPSLADDER_BROWSER, and try again.',
    ].join('\n'),
  )
}

async function downloadChromium() {
  const installer = join(root, 'node_modules/playwright/cli.js')
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const result = await runTool(process.execPath, [installer, 'install', 'chromium', '--no-shell'], { env })
  const reason =
    result.output.split('\n').find((line) => line.includes('Error:')) ?? 'Playwright could not download Chromium.'
  return result.ok ? { ok: true, reason: '' } : { ok: false, reason: reason.trim() }
}

/** Where Playwright keeps the Chromium that it downloads: it alone knows. */
async function playwrightBrowser() {
  try {
    const { chromium } = await import('playwright-core')
    const path = chromium.executablePath()
    return existsSync(path) ? [path] : []
  } catch {
    return []
  }
}

/** @param {readonly string[]} candidates */
async function firstThatRuns(candidates) {
  for (const path of candidates) {
    // One after the other: the first is nearly always the one.
    if (await runs(path)) {
      remember(path)
      return path
    }
  }
  return undefined
}

/**
 * A file in the right place may still be no browser: Ubuntu's package is a script that asks for a snap.
 *
 * @param {string} path
 */
async function runs(path) {
  // Chrome for Windows does not answer `--version`; it opens a window.
  if (process.platform === 'win32') return existsSync(path)
  return (await runTool(path, ['--version'], { timeoutMs: TRIAL_MS })).ok
}

/** @returns {string | undefined} the browser that ran last time, when it is still the same file */
export function rememberedBrowser() {
  try {
    const { path, size, changed } = JSON.parse(readFileSync(memory, 'utf8'))
    const now = statSync(path)
    return now.size === size && now.mtimeMs === changed ? path : undefined
  } catch {
    return undefined
  }
}

/** @param {string} path */
function remember(path) {
  const { size, mtimeMs: changed } = statSync(path)
  mkdirSync(cache, { recursive: true })
  writeFileSync(memory, JSON.stringify({ path, size, changed }))
}
