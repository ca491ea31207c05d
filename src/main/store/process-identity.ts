import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { promisify } from 'node:util'

/** Names one run of a process. The number alone does not: systems use it again. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the most exact words of the system; empty when the system does not tell. */
  readonly started: string
  readonly host: string
}

export interface ProcessTable {
  self(): Promise<ProcessIdentity>
  /** Whether a process of this computer still runs. In doubt it does: two writers do more harm than a refused start. */
  isRunning(identity: ProcessIdentity): Promise<boolean>
}

export const systemProcesses: ProcessTable = {
  async self() {
    return { pid: process.pid, started: await ownStart(), host: hostname() }
  },
  async isRunning({ pid, started }) {
    try {
      process.kill(pid, 0)
    } catch (error) {
      // EPERM means that it runs under another user.
      return error instanceof Error && 'code' in error && error.code === 'EPERM'
    }
    const now = await startOf(pid)
    return now !== undefined && isSameStart(started, now)
  },
}

async function ownStart(): Promise<string> {
  if (process.platform === 'linux') return (await startOnLinux(process.pid)) ?? ''
  // Asking the system takes half a second on Windows; this clock is near enough.
  return new Date(performance.timeOrigin).toISOString()
}

/** Undefined when the process has ended, empty when it cannot be known. */
function startOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return startOnLinux(pid)
  return process.platform === 'win32' ? startOnWindows(pid) : startByPs(pid)
}

/** Our own clock starts ticking a moment after the process does, a long moment on a busy computer. */
const START_TOLERANCE_MS = 60_000

function isSameStart(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return true
  if (one.startsWith(BOOT) || other.startsWith(BOOT)) return false
  const apart = Math.abs(Date.parse(one) - Date.parse(other))
  return apart <= START_TOLERANCE_MS
}

const BOOT = 'boot '

/** Ticks since the computer's start, after an id of that start: exact, and no date to compare with tolerance. */
async function startOnLinux(pid: number): Promise<string | undefined> {
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ])
    // The second field is the program's name, which may hold spaces and brackets: count from its last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not noticed.
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `${BOOT}${boot.trim()} tick ${fields[19]}`
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')
    return gone && pid !== process.pid ? undefined : ''
  }
}

const run = promisify(execFile)
const ASK = { timeout: 3_000, windowsHide: true, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }

/** macOS and other Unixes: `Sat Nov 21 20:33:00 2026`. */
export async function startByPs(pid: number): Promise<string> {
  try {
    return asInstant(`${(await run('ps', ['-o', 'lstart=', '-p', String(pid)], ASK)).stdout.trim()} UTC`)
  } catch {
    return ''
  }
}

async function startOnWindows(pid: number): Promise<string> {
  try {
    const command = `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`
    return asInstant(
      (await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', command], ASK)).stdout.trim(),
    )
  } catch {
    return ''
  }
}

function asInstant(text: string): string {
  const time = Date.parse(text)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}
