import './temporal.ts'
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, protocol, session as sessions } from 'electron'
import { builtInFramework } from 'virtual:built-in-framework'
import { answerCalls } from './electron/calls.ts'
import { guardContents, guardSession } from './electron/guard.ts'
import { createDialogSaver, createElectronHost, openLink } from './electron/host.ts'
import { createMenu } from './electron/menu.ts'
import { createNotifier } from './electron/notifier.ts'
import { APP_SCHEME, homeOf } from './electron/origin.ts'
import { createElectronPrinter } from './electron/pdf-printer.ts'
import { openElectronSettings } from './electron/settings.ts'
import { createAppWindow } from './electron/window.ts'
import { firstLine } from './first-line.ts'
import { createRendererFiles } from './renderer-files.ts'
import { createSampleFolder } from './sample-folder.ts'
import { createSession, type Session } from './session.ts'
import { dataFolderPath } from './store/data-folder.ts'
import { openProfileStore } from './store/profile-store.ts'
import { randomIds, systemClock } from './this-computer.ts'

const root = resolve(import.meta.dirname, '../..')
const home = homeOf(app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'])
const dataFolder = dataFolderPath()
const log = (line: string): void => void process.stderr.write(`${line}\n`)

/** A page that crashes again and again is not loaded for ever. */
const MOST_CRASHES = 3

let window: BrowserWindow | undefined
let session: Session | undefined
let finished = false

// All of this has to happen before Electron is ready.
app.enableSandbox()
app.setPath('userData', join(dataFolder, 'electron'))
// A PDF says which program made it: this name, and not the versions of browser and system.
app.userAgentFallback = 'Opsladder'
// Windows shows notifications only of programs that say who they are.
if (process.platform === 'win32') app.setAppUserModelId('Opsladder')
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
app.on('web-contents-created', (_event, contents) => {
  guardContents(contents, home, (address) => void openLink(window, address))
})

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', finishFirst)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  void app.whenReady().then(start).catch(cannotStart)
} else {
  log('Opsladder is open already. Its window comes to the front.')
  app.exit(1)
}

async function start(): Promise<void> {
  const store = await openProfileStore({ dataFolder, clock: systemClock })
  if (!store.ok) {
    log(store.error.message)
    dialog.showErrorBox('Opsladder cannot start', store.error.message)
    return app.exit(1)
  }
  const files = createRendererFiles(join(root, 'out/renderer'))
  const settings = openElectronSettings(dataFolder, systemClock.now(), log)
  session = createSession({
    host: createElectronHost(dataFolder),
    clock: systemClock,
    ids: randomIds,
    settings,
    profiles: store.value,
    samples: createSampleFolder(join(root, 'resources/samples')),
    printer: createElectronPrinter(files),
    saver: createDialogSaver(() => window),
    notifier: createNotifier(showWindow),
    framework: builtInFramework,
    log,
  })
  guardSession(sessions.defaultSession, files, home)
  answerCalls(session.dispatch, home.origin, () => window?.webContents)
  Menu.setApplicationMenu(createMenu(process.platform, !app.isPackaged))
  window = createAppWindow({
    preload: join(root, 'out/preload/index.cjs'),
    state: settings.readWindow(),
    remember: settings.writeWindow,
  })
  window.on('closed', () => (window = undefined))
  // Windows ends programs without asking them to quit, and may change its mind after it has asked.
  window.on('query-session-end', () => void session?.flush())
  window.on('session-end', () => void session?.finish())
  let crashes = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    crashes += 1
    if (crashes >= MOST_CRASHES) return giveUp()
    log(`The page is gone (${reason}). Saved work is safe; the page is loaded again.`)
    window?.webContents.reload()
  })
  // A window that is closed while it loads, or a page that crashes then, is dealt with where that is told.
  await window.loadURL(home.start).catch((error: unknown) => log(`The page did not load: ${firstLine(error)}`))
}

/** Without a window nobody would know that the app is there, and it would keep the data folder from others. */
function cannotStart(error: unknown): void {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  dialog.showErrorBox(
    'Opsladder cannot start',
    `Something went wrong inside Opsladder: ${firstLine(error)}. Your profiles are untouched. Start it again; they are in ${dataFolder}.`,
  )
  app.exit(1)
}

function giveUp(): void {
  const words = 'The page crashed several times, so Opsladder ends. Saved work is safe.'
  log(words)
  void session?.finish().finally(() => {
    dialog.showErrorBox('Opsladder has to end', words)
    app.exit(1)
  })
}

function showWindow(): void {
  if (window?.isMinimized()) window.restore()
  // Hidden as a whole, as programs can be on a Mac, it would take the focus unseen.
  window?.show()
  window?.focus()
}

/** Holds the end back until every accepted change is on the disk: those too that the page sent while it was closing. */
function finishFirst(event: { preventDefault(): void }): void {
  if (finished || !session) return
  event.preventDefault()
  void session.finish().finally(() => {
    finished = true
    app.quit()
  })
}
