import 'temporal-polyfill/global'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Conf from 'conf'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { BINDING_NAME } from '#contract/bridge.ts'
import { closeWindow } from '#main/chromium/app-window.ts'
import { createDownloadsSaver } from '#main/chromium/downloads-saver.ts'
import { findBrowser, thisMachine } from '#main/chromium/find-browser.ts'
import { createBrowserHost } from '#main/chromium/host.ts'
import { answerRequests } from '#main/chromium/interception.ts'
import { launchOptions, PAGE_ORIGIN } from '#main/chromium/launch.ts'
import { createChromiumPrinter } from '#main/chromium/pdf-printer.ts'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'
import { createRendererFiles } from '#main/renderer-files.ts'
import { createSampleFolder } from '#main/sample-folder.ts'
import { createSession } from '#main/session.ts'
import { openSettingsFile, SETTINGS_NAME, SETTINGS_OPTIONS } from '#main/settings-file.ts'
import { openProfileStore } from '#main/store/profile-store.ts'
import { randomIds, readVersion } from '#main/this-computer.ts'

export interface RunningApp {
  readonly page: Page
  readonly context: BrowserContext
  readonly dataFolder: string
  readonly downloads: string
  /** Everything the page or the host complained about. */
  readonly complaints: string[]
  /** Addresses outside the app that the page asked for. */
  readonly strangers: string[]
  /** Closes the window and opens the app again on the same data, as a restart would. */
  restart(): Promise<void>
  close(): Promise<void>
}

export interface RunOptions {
  readonly today: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce'
}

const root = resolve(import.meta.dirname, '../..')

/**
 * The real services, store, printer and built page on the Chromium host's own parts, in a headless browser and on
 * folders of their own. Only the clock is set.
 */
export async function runApp(options: RunOptions): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), 'opsladder-'))
  const dataFolder = join(folder, 'data')
  const downloads = join(folder, 'downloads')
  const complaints: string[] = []
  const strangers: string[] = []
  const log = (line: string): void => void complaints.push(line)
  const files = createRendererFiles(join(root, 'out/renderer'))
  const browserPath = findBrowser(thisMachine())
  if (!browserPath.ok) throw new Error(browserPath.error.message)
  const clock = { today: () => options.today, now: () => `${options.today}T20:00:00.000Z` }

  const start = async () => {
    const store = await openProfileStore({ dataFolder, clock })
    if (!store.ok) throw new Error(store.error.message)
    const settings = openSettingsFile(
      () => new Conf({ cwd: dataFolder, configName: SETTINGS_NAME, ...SETTINGS_OPTIONS }),
      dataFolder,
      clock.now(),
      log,
    )
    const session = createSession({
      host: createBrowserHost(readVersion(root), dataFolder),
      clock,
      ids: randomIds,
      settings,
      profiles: store.value,
      samples: createSampleFolder(join(root, 'resources/samples')),
      printer: createChromiumPrinter({ findBrowser: () => browserPath, files }),
      saver: createDownloadsSaver(downloads),
      framework: await readFrameworkFolder(join(root, 'resources/frameworks/marketing-operations')),
      log,
    })
    const browser = await chromium.launch({ ...launchOptions(browserPath.value), headless: true })
    const context = await browser.newContext({
      viewport: options.viewport ?? { width: 1440, height: 900 },
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ?? 'no-preference',
      serviceWorkers: 'block',
    })
    context.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`${PAGE_ORIGIN}/`) && !url.startsWith('data:')) strangers.push(url)
    })
    await answerRequests(context, files)
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
    await page.exposeBinding(BINDING_NAME, (_source, method: string, input: string) => session.dispatch(method, input))
    await page.goto(`${PAGE_ORIGIN}/`)
    return { browser, context, page, session }
  }

  let running = await start()
  const stop = async (): Promise<void> => {
    await closeWindow(running.context, running.page)
    await running.browser.close()
    await running.session.finish()
  }
  return {
    get page() {
      return running.page
    },
    get context() {
      return running.context
    },
    dataFolder,
    downloads,
    complaints,
    strangers,
    async restart() {
      await stop()
      running = await start()
    },
    async close() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
