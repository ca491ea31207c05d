/**
 * Loaded into a Node program before its own code: ends the program when the one that started it is gone. A parent that
 * is killed outright cannot tell its children, so they have to look.
 */
import { readFileSync } from 'node:fs'

const CHECK_EVERY_MS = 500
const parent = process.ppid
const npm = npmBehind(parent)

const timer = setInterval(() => {
  if (process.ppid === parent && isAlive(parent) && (npm === undefined || parentOf(parent) === npm)) return
  clearInterval(timer)
  // A signal rather than an exit: the program closes its browser and files as it would on Ctrl+C.
  process.kill(process.pid, 'SIGTERM')
}, CHECK_EVERY_MS)
timer.unref()

/** @param {number} pid */
function isAlive(pid) {
  try {
    // Signal 0 is only a question. Needed on Windows, where an orphan keeps its parent's number.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * npm runs its scripts through a shell, which outlives it. Only Linux shows who is behind that shell without asking
 * another program.
 *
 * @param {number} shell
 */
function npmBehind(shell) {
  const isShell =
    process.env['npm_lifecycle_event'] !== undefined && /^(?:ba|da)?sh$/.test(processFile(shell, 'comm').trim())
  return isShell ? parentOf(shell) : undefined
}

/** @param {number} pid */
function parentOf(pid) {
  // "pid (name) state parent …", where the name may hold anything.
  const fields = /^.*\) \S (\d+)/s.exec(processFile(pid, 'stat'))
  return fields === null ? undefined : Number(fields[1])
}

/**
 * @param {number} pid
 * @param {string} name
 */
function processFile(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
