import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/**
 * Where Chrome, Edge and Chromium usually are, best first. Stable releases only: a beta may break printing.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Chromium.app/Contents/MacOS/Chromium',
    ]
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])]
    return apps.flatMap((app) => folders.map((folder) => posix.join(folder, app)))
  }
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ]
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    )
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)))
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ]
  // A snap comes last: it cannot see folders whose name starts with a dot, and the app's own folder is one.
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/opt/google/chrome'].filter(
    (folder) => folder !== '' && !folder.startsWith('/snap'),
  )
  const found = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
  return [...new Set([...found, '/snap/bin/chromium'])]
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} exists
 * @returns {string[]} the browsers that are there, best first
 */
export function installedBrowsers(platform = process.platform, env = process.env, exists = existsSync) {
  return browserPlaces(platform, env).filter((path) => exists(path))
}
