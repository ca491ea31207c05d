import { readFileSync } from 'node:fs'
import { findOnPath } from './programs.mjs'
import { lastLines, runTool } from './tool.mjs'

/** Whether packages can be installed here without asking anybody: Debian or Ubuntu, as root. */
export function canInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isDebian() && findOnPath('apt-get') !== undefined
}

function isDebian() {
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

let isListFresh = false

/**
 * @param {readonly string[]} packages
 * @param {(what: string) => void} doing
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function installPackages(packages, doing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!isListFresh) {
    doing('fetching the list of Debian packages')
    // A list that could not be refreshed may still be good enough: the installation decides.
    isListFresh = (await runTool('apt-get', ['update', '-q'], { env })).ok
  }
  doing(`installing ${packages.join(', ')}`)
  const installed = await runTool('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env })
  return installed.ok ? { ok: true } : { ok: false, reason: lastLines(installed.output, 3) }
}
