import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright-core'
import { BINDING_NAME } from '#contract/bridge.ts'
import type { Dispatch } from '#contract/dispatch.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import type { RendererFiles } from '../renderer-files.ts'
import type { WindowState } from '../settings-file.ts'
import { firstLine } from '../first-line.ts'
import { diskFailure } from '../store/disk-failure.ts'
import { answerRequests, originOf } from './interception.ts'
import { isRoot, launchOptions, PAGE_ORIGIN } from './launch.ts'

export interface AppWindowOptions {
  readonly browser: string
  /** The browser's own profile folder, ours alone. */
  readonly folder: string
  readonly files: RendererFiles
  readonly dispatch: Dispatch
  readonly state: WindowState
  readonly remember: (state: WindowState) => void
  readonly log: (line: string) => void
  /** Address of the dev server while developing. */
  readonly devServer: string | undefined
}

export interface AppWindow {
  readonly page: Page
  /** Resolves once, with why the window is gone. */
  readonly gone: Promise<'closed' | 'crashed'>
  close(): Promise<void>
}

/** Shown for the moment until the page is there. A `data:` page, because the made-up origin cannot answer yet. */
const WAITING_PAGE =
  'data:text/html,<title>Opsladder</title><meta name=color-scheme content="light dark"><style>html{background:Canvas}</style>'

const RESIZE_SETTLED_MS = 300

/** Opens the app in a window of its own, without tabs or address bar, and serves its page and its calls. */
export async function openAppWindow(options: AppWindowOptions): Promise<Result<AppWindow>> {
  const { browser, folder, log, devServer } = options
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    return diskFailure(error, `The browser's own folder ${folder} could not be made`)
  }
  if (isRoot()) log('Running as root: the browser starts without its sandbox. Use an ordinary account for daily work.')
  let context: BrowserContext
  try {
    const launch = launchOptions(browser, devServer === undefined ? [] : [new URL(devServer).hostname])
    context = await chromium.launchPersistentContext(folder, {
      ...launch,
      args: [...(launch.args ?? []), ...windowArguments(options.state)],
      headless: false,
      viewport: null,
      acceptDownloads: false,
      serviceWorkers: 'block',
    })
  } catch (error) {
    return fail('no-browser', `${browser} could not be started: ${firstLine(error)}`)
  }
  const page = context.pages()[0] ?? (await context.newPage())
  const gone = watch(context, page)
  try {
    await prepare(context, page, options)
  } catch (error) {
    await context.close()
    return fail('internal', `The window could not be set up: ${firstLine(error)}`)
  }
  return ok({ page, gone, close: () => closeWindow(context, page) })
}

function windowArguments({ width, height, maximized }: WindowState): string[] {
  return [
    `--app=${WAITING_PAGE}`,
    `--window-size=${width},${height}`,
    ...(maximized ? ['--start-maximized'] : []),
    // Without a camera light or a prompt: nothing here asks for media, and nothing may.
    '--deny-permission-prompts',
  ]
}

async function prepare(context: BrowserContext, page: Page, options: AppWindowOptions): Promise<void> {
  const { dispatch, files, log, devServer } = options
  const home = devServer ?? `${PAGE_ORIGIN}/`
  const origin = originOf(home)
  const isOurs = (frame: Frame): boolean => frame === page.mainFrame() && originOf(frame.url()) === origin

  await context.grantPermissions(['clipboard-write'], { origin: origin ?? PAGE_ORIGIN })
  await answerRequests(context, files, devServer)
  await page.exposeBinding(BINDING_NAME, async ({ frame }, method: unknown, input: unknown) => {
    if (!isOurs(frame)) throw new Error('This page may not call Opsladder.')
    return dispatch(String(method), String(input))
  })
  context.on('page', (other) => void other.close().catch(() => undefined))
  page.on('console', (message) => {
    if (message.type() === 'error') log(`page: ${message.text()}`)
  })
  // Replacing leaves no blank page behind in the history.
  await page.evaluate(`location.replace(${JSON.stringify(home)})`)
  await page.waitForURL((url) => url.origin === origin)
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !isOurs(frame)) void page.goto(home).catch(() => undefined)
  })
  await rememberSize(context, page, options)
}

/** A page that does not answer any more is not waited for longer. */
const LAST_WORDS_MS = 2_000

/**
 * Ends the browser once the page has handed over what somebody is just typing: a browser that is told to end does not
 * ask its pages.
 */
export async function closeWindow(context: BrowserContext, page: Page): Promise<void> {
  const lastWords = page.evaluate("void dispatchEvent(new Event('beforeunload'))").catch(() => undefined)
  await Promise.race([lastWords, pause(LAST_WORDS_MS, undefined, { ref: false })])
  await context.close()
}

/** A closed window ends the browser on some systems and not on others; the window is what counts. */
async function watch(context: BrowserContext, page: Page): Promise<'closed' | 'crashed'> {
  const reason = await new Promise<'closed' | 'crashed'>((resolve) => {
    page.on('crash', () => resolve('crashed'))
    page.on('close', () => resolve('closed'))
    context.on('close', () => resolve('closed'))
  })
  await context.close().catch(() => undefined)
  return reason
}

/** A maximized window keeps the size that it goes back to. */
async function rememberSize(context: BrowserContext, page: Page, { state, remember }: AppWindowOptions): Promise<void> {
  const session = await context.newCDPSession(page)
  let { width, height } = state
  let timer: NodeJS.Timeout | undefined
  const read = async (): Promise<void> => {
    const { bounds } = await session.send('Browser.getWindowForTarget')
    const maximized = bounds.windowState === 'maximized'
    if (bounds.windowState === 'minimized' || !bounds.width || !bounds.height) return
    if (!maximized) ({ width, height } = { width: bounds.width, height: bounds.height })
    remember({ width, height, maximized })
  }
  page.on('close', () => clearTimeout(timer))
  await session.send('Page.enable')
  session.on('Page.frameResized', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void read().catch(() => undefined), RESIZE_SETTLED_MS)
  })
}
