import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Profile } from '#domain/profile/profile.ts'
import { anEmptyFolder, openStore, valueOf } from '#tests/support/data-folder.ts'
import { boot } from './boot.ts'

test('sandbox, data folder and scheme are set before Electron is ready', async () => {
  const { electron, folder } = await boot()
  const ready = electron.app.calls.indexOf('ready')
  for (const step of [
    'enableSandbox',
    'setPath userData',
    'registerSchemesAsPrivileged',
    'requestSingleInstanceLock',
  ]) {
    expect(electron.app.calls.indexOf(step), step).toBeGreaterThanOrEqual(0)
    expect(electron.app.calls.indexOf(step), step).toBeLessThan(ready)
  }
  expect(electron.app.calls.indexOf('setPath userData')).toBeLessThan(
    electron.app.calls.indexOf('requestSingleInstanceLock'),
  )
  expect(electron.app.getPath('userData')).toBe(join(folder, 'electron'))
  expect(electron.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  expect(electron.app.userAgentFallback).toBe('Opsladder')
})

test('opens one window on its own page, shown when it has something to show', async () => {
  const { electron, window } = await boot()
  expect(electron.BrowserWindow.all).toHaveLength(1)
  expect(window.webContents.loaded).toBe('app://opsladder/index.html')
  expect(window.shown).toBe(false)
  window.emit('ready-to-show')
  expect(window.shown).toBe(true)
})

test('a second start only brings the window of the first to the front', async () => {
  const second = await boot({ prepare: (electron) => void (electron.app.first = false) })
  expect(second.electron.app.exited).toBe(1)
  expect(second.electron.BrowserWindow.all).toEqual([])
  expect(second.lines.join('')).toMatch(/open already/)

  const first = await boot()
  first.window.minimized = true
  first.electron.app.emit('second-instance')
  expect([first.window.minimized, first.window.shown, first.window.focused]).toEqual([false, true, 1])
})

test('says why it does not start when another host has the data folder', async () => {
  const folder = await anEmptyFolder()
  await openStore(folder, {
    processes: {
      self: async () => ({ pid: process.ppid, started: '', host: (await import('node:os')).hostname() }),
      isRunning: async () => true,
    },
  })
  const { electron } = await boot({ dataFolder: folder })
  expect(electron.app.exited).toBe(1)
  expect(electron.BrowserWindow.all).toEqual([])
  expect(electron.answers.errors).toEqual([expect.stringMatching(/Another Opsladder window is open/)])
})

test('answers the page, and everything accepted is on the disk before it ends', async () => {
  const { call, electron, folder } = await boot()
  const created = await call('profiles.create', { name: 'Maya', rung: 'senior', goal: 'lead', hoursPerWeek: 5 })
  const profile = created.value as Profile
  void call('profiles.save', {
    id: profile.id,
    text: JSON.stringify({ ...profile, revision: 1, person: { ...profile.person, name: 'Maya Chen' } }),
  })
  electron.app.quit()
  expect(electron.app.exited).toBeUndefined()
  await vi.waitFor(() => expect(electron.app.exited).toBe(0))
  const store = await openStore(folder)
  expect(JSON.parse(valueOf(await store.open(profile.id)).text)).toMatchObject({
    revision: 1,
    person: { name: 'Maya Chen' },
  })
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends it in good order', async (signal) => {
  const { electron } = await boot()
  process.emit(signal)
  await vi.waitFor(() => expect(electron.app.exited).toBe(0))
})

test('a closed window ends the app', async () => {
  const { electron, window } = await boot()
  window.close()
  await vi.waitFor(() => expect(electron.app.exited).toBe(0))
})

test('the end of the Windows session gives the data folder free; the question before it does not', async () => {
  const { window, call, folder } = await boot()
  const lock = async () => {
    const [name = ''] = (await readdir(folder)).filter((file) => file.startsWith('lock-'))
    return JSON.parse(await readFile(join(folder, name), 'utf8')) as { released: boolean }
  }
  window.emit('query-session-end', {})
  const created = await call('profiles.create', { name: 'Maya', rung: 'senior', goal: 'lead', hoursPerWeek: 5 })
  expect([created.ok, (await lock()).released]).toEqual([true, false])
  window.emit('session-end', {})
  await vi.waitFor(async () => expect((await lock()).released).toBe(true))
})

test('what the page sends while it is closing still reaches the disk', async () => {
  const { electron, window, call, folder } = await boot()
  const profile = (await call('profiles.create', { name: 'Maya', rung: 'senior', goal: 'lead', hoursPerWeek: 5 }))
    .value as Profile
  window.on(
    'close',
    () => void call('profiles.save', { id: profile.id, text: JSON.stringify({ ...profile, revision: 1 }) }),
  )
  electron.app.quit()
  await vi.waitFor(() => expect(electron.app.exited).toBe(0))
  const store = await openStore(folder)
  expect(JSON.parse(valueOf(await store.open(profile.id)).text)).toMatchObject({ revision: 1 })
})

test('a page that is gone is loaded again', async () => {
  const { window, lines } = await boot()
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
  expect(window.webContents.reloads).toBe(1)
  expect(lines.join('')).toMatch(/Saved work is safe/)
})

test('a page that crashes again and again ends the app in good order, with a word', async () => {
  const { window, electron, folder } = await boot()
  for (let crash = 1; crash <= 3; crash += 1)
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
  expect(window.webContents.reloads).toBe(2)
  await vi.waitFor(() => expect(electron.app.exited).toBe(1))
  expect(electron.answers.errors).toEqual([expect.stringMatching(/crashed several times.*Saved work is safe/)])
  await openStore(folder)
})

test('a start that goes wrong is said, and does not leave an app without a window behind', async () => {
  const { electron, folder, lines } = await boot({
    prepare: (fake) => {
      fake.Menu.setApplicationMenu = () => {
        throw new Error('no menu here')
      }
    },
  })
  expect(electron.app.exited).toBe(1)
  expect(electron.answers.errors).toEqual([expect.stringMatching(/no menu here\. Your profiles are untouched/)])
  expect(electron.answers.errors.join('')).toContain(folder)
  expect(lines.join('')).toMatch(/no menu here\n\s+at /)
})

test('a page that is closed while it loads is no failed start', async () => {
  const { electron, lines } = await boot({
    prepare: (fake) =>
      fake.app.on('web-contents-created', (_event, contents: { loadURL: unknown; loaded: string }) => {
        contents.loadURL = async (url: string) => {
          contents.loaded = url
          throw new Error('ERR_FAILED (-2) loading the page')
        }
      }),
  })
  await vi.waitFor(() => expect(lines.join('')).toMatch(/did not load: ERR_FAILED/))
  expect([electron.app.exited, electron.answers.errors]).toEqual([undefined, []])
})

test('settings live in a private file of the data folder, and the library has no channel of its own', async () => {
  const { call, electron, folder } = await boot()
  expect((await call('settings.change', { theme: 'dark' })).value).toMatchObject({ theme: 'dark' })
  const file = join(folder, 'settings.json')
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ settings: { theme: 'dark' } })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(electron.ipcMain.eventNames()).toEqual([])
  expect([...electron.ipcMain.handlers.keys()]).toEqual(['opsladder:call'])
})

test.each([
  [
    'on a connected screen, where it was',
    { x: 100, y: 50, width: 1000, height: 700, maximized: false },
    { x: 100, y: 50, width: 1000, height: 700 },
  ],
  [
    'on a screen that is gone, on the present one',
    { x: 5000, y: 50, width: 1000, height: 700, maximized: false },
    { width: 1000, height: 700 },
  ],
  [
    'no larger than the screen, when it comes from a larger one',
    { x: 5000, y: 50, width: 3000, height: 2000, maximized: false },
    { width: 1920, height: 1080 },
  ],
  [
    'with its title bar above the screen, on the screen',
    { x: 100, y: -300, width: 1000, height: 700, maximized: false },
    { width: 1000, height: 700 },
  ],
])('the window opens %s', async (_where, remembered, expected) => {
  const { window } = await boot({ settings: JSON.stringify({ window: remembered }) })
  const { x, y, width, height } = window.options
  expect({ x, y, width, height }).toEqual({ x: undefined, y: undefined, ...expected })
})

test('a maximized window opens maximized, and remembers the size that it goes back to', async () => {
  const { window, folder } = await boot({
    settings: JSON.stringify({ window: { width: 1000, height: 700, maximized: true } }),
  })
  expect(window.maximized).toBe(true)
  window.bounds = { x: 10, y: 20, width: 900, height: 650 }
  window.close()
  await vi.waitFor(async () =>
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({
      window: { x: 10, y: 20, width: 900, height: 650, maximized: true },
    }),
  )
})

test('the menu has what every program has, and the developer tools only while developing', async () => {
  const roles = (template: unknown) =>
    JSON.stringify(template)
      .match(/"role":"(\w+)"/g)
      ?.map((role) => role.slice(8, -1)) ?? []
  const developing = await boot()
  expect(roles(developing.electron.Menu.template)).toEqual(
    expect.arrayContaining(['fileMenu', 'editMenu', 'windowMenu', 'zoomIn', 'toggleDevTools']),
  )
  // Larger with the plain key as well: a plus takes Shift on many keyboards.
  expect(JSON.stringify(developing.electron.Menu.template)).toContain('"accelerator":"CommandOrControl+="')
  const packaged = await boot({ prepare: (electron) => void (electron.app.isPackaged = true) })
  expect(roles(packaged.electron.Menu.template)).not.toContain('toggleDevTools')
  expect(roles(packaged.electron.Menu.template)).not.toContain('reload')
})

test('while developing the page comes from the dev server; a packaged app does not listen to the environment', async () => {
  const environment = { ELECTRON_RENDERER_URL: 'http://localhost:5173/' }
  const developing = await boot({ environment })
  expect(developing.window.webContents.loaded).toBe('http://localhost:5173/')
  const packaged = await boot({ environment, prepare: (electron) => void (electron.app.isPackaged = true) })
  expect(packaged.window.webContents.loaded).toBe('app://opsladder/index.html')
})
