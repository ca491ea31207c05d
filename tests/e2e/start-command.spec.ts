import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

/**
 * The real `npm start` in a real window on a display of its own: opened, used by keyboard, closed, and nothing left
 * behind. Looks at processes and sockets through /proc, so it is for Linux.
 */

const root = resolve(import.meta.dirname, '../..')

test.skip(process.platform !== 'linux', 'Processes and sockets are read from /proc, which only Linux has.')

function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('npm start opens one window, listens nowhere, and leaves nothing behind', async () => {
  test.skip(test.info().project.name === 'electron', 'This is the browser window; the chromium-host project opens it.')
  test.skip(!has('Xvfb') || !has('xdotool'), 'Xvfb and xdotool are needed to open and use a window without a screen.')
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'opsladder-start-'))
  const display = await openDisplay()
  const environment = {
    ...process.env,
    DISPLAY: display.name,
    OPSLADDER_DATA: join(folder, 'data'),
    OPSLADDER_DOWNLOADS: folder,
  }
  const app = spawn(process.execPath, [join(root, 'scripts/start.mjs'), '--host', 'chromium'], {
    cwd: root,
    env: environment,
    stdio: 'pipe',
  })
  let said = ''
  app.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((finish) => app.on('exit', finish))
  const desk = (...words: string[]): string => {
    try {
      return execFileSync('xdotool', words, {
        env: environment,
        encoding: 'utf8',
        timeout: 10_000,
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim()
    } catch {
      return ''
    }
  }
  try {
    await expect
      .poll(() => desk('search', '--onlyvisible', '--name', 'Opsladder'), { timeout: 60_000, message: said })
      .not.toBe('')
    const windows = (): string[] => desk('search', '--onlyvisible', '--name', '.+').split('\n').filter(Boolean)
    await expect.poll(() => windows().length).toBe(1)

    const family = familyOf(app.pid ?? 0)
    expect(family.length).toBeGreaterThan(3)
    expect(listeningSockets(family)).toEqual([])

    // By keyboard, as a person would: a name, a rung, a goal, start.
    const window = windows()[0] ?? ''
    desk('windowfocus', window)
    const type = (...keys: string[]): string => desk('key', '--delay', '90', ...keys)
    await pause(2_500)
    type('Tab', 'A', 'd', 'a', 'Tab', 'Return')
    await pause(700)
    type('Return')
    await pause(700)
    type('Tab', 'Return')
    await pause(700)
    type('Down', 'Return')
    await pause(700)
    // Hours, round, and the folded title and tools keep what they have.
    type('Tab', 'Tab', 'Tab', 'Tab', 'Return')
    await expect.poll(() => profilesIn(join(folder, 'data')), { timeout: 15_000 }).toHaveLength(1)
    await expect.poll(() => windows().length).toBe(1)

    type('ctrl+w')
    expect(await ended).toBe(0)
    await expect.poll(() => family.filter(isAlive), { timeout: 10_000 }).toEqual([])
  } finally {
    app.kill('SIGTERM')
    await ended
    display.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, milliseconds)
  })
}

/** Xvfb picks a free number itself and says which. */
async function openDisplay(): Promise<{ name: string; close: () => void }> {
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((found) =>
    server.stdout?.once('data', (chunk: Buffer) => found(chunk.toString().trim())),
  )
  return { name: `:${number}`, close: () => void server.kill() }
}

function profilesIn(dataFolder: string): string[] {
  try {
    return readdirSync(join(dataFolder, 'profiles')).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}

/** A process and everything that it started, and so on. */
function familyOf(first: number): readonly number[] {
  const parents = new Map(processes().map((pid) => [pid, parentOf(pid)]))
  const family = new Set([first])
  for (let before = 0; before !== family.size;) {
    before = family.size
    for (const [pid, parent] of parents) if (parent !== undefined && family.has(parent)) family.add(pid)
  }
  return [...family]
}

function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

/** A zombie has ended; only its parent has not looked yet. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Addresses on which one of `family` accepts TCP connections. */
function listeningSockets(family: readonly number[]): readonly string[] {
  const LISTEN = '0A'
  const listening = ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === LISTEN)
      .map((columns) => ({ address: columns[1] ?? '', inode: columns[9] ?? '' })),
  )
  const own = new Set(family.flatMap(socketsOf))
  return listening.filter(({ inode }) => own.has(inode)).map(({ address }) => address)
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((descriptor) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${descriptor}`))?.[1] ?? []
      } catch {
        return []
      }
    })
  } catch {
    return []
  }
}
