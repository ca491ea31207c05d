import './temporal.ts'
import { join, resolve } from 'node:path'
import Conf from 'conf'
import { builtInFramework } from 'virtual:built-in-framework'
import { openAppWindow } from './chromium/app-window.ts'
import { createDownloadsSaver, downloadsFolder } from './chromium/downloads-saver.ts'
import { findBrowser, thisMachine } from './chromium/find-browser.ts'
import { createBrowserHost } from './chromium/host.ts'
import { createChromiumPrinter } from './chromium/pdf-printer.ts'
import { createRendererFiles } from './renderer-files.ts'
import { createSampleFolder } from './sample-folder.ts'
import { createSession } from './session.ts'
import { openSettingsFile, SETTINGS_NAME, SETTINGS_OPTIONS } from './settings-file.ts'
import { dataFolderPath } from './store/data-folder.ts'
import { openProfileStore } from './store/profile-store.ts'
import { randomIds, readVersion, systemClock } from './this-computer.ts'

/** A page that crashes again and again is not brought back for ever. */
const MOST_CRASHES = 3

const root = resolve(import.meta.dirname, '../..')
const log = (line: string): void => void process.stderr.write(`${line}\n`)

/** Resolves to the exit code once the window is closed and everything is on the disk. */
async function run(): Promise<0 | 1> {
  const stopped = Promise.withResolvers<'stopped'>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.resolve('stopped'))
  const browser = findBrowser(thisMachine())
  if (!browser.ok) return failed(browser.error.message)
  const dataFolder = dataFolderPath()
  const store = await openProfileStore({ dataFolder, clock: systemClock })
  if (!store.ok) return failed(store.error.message)

  const files = createRendererFiles(join(root, 'out/renderer'))
  const settings = openSettingsFile(
    () => new Conf({ cwd: dataFolder, configName: SETTINGS_NAME, ...SETTINGS_OPTIONS }),
    dataFolder,
    systemClock.now(),
    log,
  )
  const session = createSession({
    host: createBrowserHost(readVersion(root), dataFolder),
    clock: systemClock,
    ids: randomIds,
    settings,
    profiles: store.value,
    samples: createSampleFolder(join(root, 'resources/samples')),
    printer: createChromiumPrinter({ findBrowser: () => browser, files }),
    saver: createDownloadsSaver(downloadsFolder()),
    framework: builtInFramework,
    log,
  })
  try {
    for (let crashes = 0; crashes < MOST_CRASHES; crashes += 1) {
      const window = await openAppWindow({
        browser: browser.value,
        folder: join(dataFolder, 'browser'),
        files,
        dispatch: session.dispatch,
        state: settings.readWindow(),
        remember: settings.writeWindow,
        log,
        devServer: process.env['ELECTRON_RENDERER_URL'],
      })
      if (!window.ok) return failed(window.error.message)
      log(`Opsladder is open in a window of ${browser.value}. Close the window to end it.`)
      const reason = await Promise.race([window.value.gone, stopped.promise])
      await window.value.close()
      if (reason !== 'crashed') return 0
      log('The page crashed. Saved work is safe; the window opens again.')
    }
    return failed('The page crashed several times, so Opsladder gave up. Saved work is safe.')
  } finally {
    await session.finish()
  }
}

function failed(message: string): 1 {
  log(message)
  return 1
}

process.exitCode = await run()
