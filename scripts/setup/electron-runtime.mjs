import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from './places.mjs'
import { runTool } from './tool.mjs'

const REACH_MS = 3_000
const DAY_MS = 24 * 60 * 60 * 1000
const RELEASES = 'https://github.com/electron/electron/releases/download/'

const folder = join(root, 'node_modules/electron')
const memory = join(cache, 'electron.json')

/**
 * Electron comes in two parts: the package, from the registry, and the runtime, from a release server that many
 * networks do not let through.
 *
 * @returns {string | undefined} the runtime's executable, when it is there and complete
 */
export function electronRuntime() {
  try {
    // Written last by Electron's own installer, so that a cut-off download has none.
    const executable = readFileSync(join(folder, 'path.txt'), 'utf8')
    const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
    const path = join(dist, executable)
    const fits = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') === packageVersion()
    return fits && existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * @typedef {{ said: string, path: string } | { said: string, path: undefined, reason: string }} ElectronOutcome
 *
 * @param {(what: string) => void} doing
 * @returns {Promise<ElectronOutcome>}
 */
export async function tryElectron(doing) {
  const present = electronRuntime()
  if (present !== undefined) {
    const refusal = whyElectronCannotRun(present)
    return refusal === undefined ? { said: 'in place', path: present } : without(refusal)
  }
  if (isSet(process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'])) {
    return without('ELECTRON_SKIP_BINARY_DOWNLOAD forbids its download')
  }
  const remembered = recallFailure(Date.now())
  if (remembered !== undefined) return without(`${remembered} (tried within the last day)`)

  doing('looking for the release server')
  if (!(await canReach(process.env['npm_config_electron_mirror'] ?? process.env['ELECTRON_MIRROR'] ?? RELEASES))) {
    return failed('its release server cannot be reached')
  }
  doing('downloading the runtime')
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' }
  const installed = await runTool(process.execPath, [join(folder, 'install.js')], { env })
  const path = electronRuntime()
  if (!installed.ok || path === undefined) {
    const [why = 'no reason given'] = installed.output.trim().split('\n')
    return failed(`its runtime could not be downloaded (${why})`)
  }
  const refusal = whyElectronCannotRun(path)
  return refusal === undefined ? { said: 'downloaded', path } : without(refusal)
}

/** Arguments without which this machine does not start Electron. */
export function electronFlags() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * The environment for Electron. Editors that are made with it leave a variable in their terminals that would have it
 * start as a plain Node, without a window.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function electronEnvironment(env = process.env) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env
  return rest
}

/**
 * Some Linux systems let only programs in known places make a sandbox. Running without one is not our choice to make,
 * and the installed browser has one.
 *
 * @param {string} executable
 */
export function whyElectronCannotRun(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return undefined
  const helper = statSync(join(executable, '../chrome-sandbox'), { throwIfNoEntry: false })
  const hasHelper = helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0
  const isRestricted =
    kernelSays('kernel/apparmor_restrict_unprivileged_userns', '1') ||
    kernelSays('kernel/unprivileged_userns_clone', '0')
  return isRestricted && !hasHelper ? 'this system does not let it make its sandbox' : undefined
}

/**
 * @param {string} setting
 * @param {string} value
 */
function kernelSays(setting, value) {
  try {
    return readFileSync(join('/proc/sys', setting), 'utf8').trim() === value
  } catch {
    return false
  }
}

/**
 * Asked in a process of its own, because only at its start can Node be told to use the proxy of the environment.
 *
 * @param {string} address
 */
async function canReach(address) {
  // A gateway that answers in the server's place answers with one of these.
  const ask = `fetch(process.argv[1], { method: 'HEAD', redirect: 'manual' })
    .then(({ status }) => process.exit([403, 407].includes(status) || status >= 500 ? 1 : 0), () => process.exit(1))`
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' }
  return (await runTool(process.execPath, ['-e', ask, address], { env, timeoutMs: REACH_MS })).ok
}

/** @param {string} reason */
function without(reason) {
  return { said: `not used, because ${reason}`, path: undefined, reason }
}

/** @param {string} reason */
function failed(reason) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(memory, JSON.stringify({ version: packageVersion(), at: Date.now(), reason }))
  return without(reason)
}

/**
 * @param {number} now
 * @returns {string | undefined} why the last attempt failed, while that is worth remembering
 */
function recallFailure(now) {
  try {
    const { version, at, reason } = JSON.parse(readFileSync(memory, 'utf8'))
    // A clock that was set back must not make it last for ever.
    if (version === packageVersion() && at <= now && now - at < DAY_MS) return reason
    rmSync(memory, { force: true })
  } catch {
    // Nothing is remembered, or nothing readable.
  }
  return undefined
}

/** @returns {string} */
function packageVersion() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}

/** @param {string | undefined} value */
function isSet(value) {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false'
}
