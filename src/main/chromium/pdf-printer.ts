import type { Browser, BrowserContext } from 'playwright-core'
import { PRINT_NAME } from '#contract/bridge.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { firstLine } from '../first-line.ts'
import type { PdfPrinter, PrintJob } from '../ports.ts'
import { PRINT_LIMIT_MS, tooLateToPrint, withinPrintLimit } from '../print-limit.ts'
import type { RendererFiles } from '../renderer-files.ts'
import { answerRequests } from './interception.ts'
import { launchOptions, PAGE_ORIGIN } from './launch.ts'

export interface ChromiumPrinterOptions {
  /** Asked at the first print, so that a machine without a browser can do everything else. */
  readonly findBrowser: () => Result<string>
  readonly files: RendererFiles
  /** Milliseconds one document may take. */
  readonly limit?: number
  /** Milliseconds without work after which the browser is closed. */
  readonly idle?: number
}

const IDLE_MS = 60_000

/** A PDF says which program made it: this name, and not the versions of browser and system. */
const NEUTRAL_NAME = '--user-agent=Opsladder'

/**
 * Prints with a headless browser process of its own, because a second page in the app's browser would open a second
 * window. Started at the first print, used again, closed when idle. One document at a time.
 */
export function createChromiumPrinter({
  findBrowser,
  files,
  limit = PRINT_LIMIT_MS,
  idle = IDLE_MS,
}: ChromiumPrinterOptions): PdfPrinter {
  let running: Promise<Result<Browser>> | undefined
  let idleTimer: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  const stop = async (): Promise<void> => {
    clearTimeout(idleTimer)
    const current = running
    running = undefined
    const browser = await current
    if (browser?.ok) await browser.value.close().catch(() => undefined)
  }

  /** The browser that ends may be an earlier one: only the one that is in use is forgotten. */
  const begin = (): Promise<Result<Browser>> => {
    const beginning = start(() => {
      if (running === beginning) running = undefined
    })
    return beginning
  }

  const start = async (onEnd: () => void): Promise<Result<Browser>> => {
    const found = findBrowser()
    if (!found.ok) return found
    try {
      // Not at the top: most commands print nothing, and loading it takes most of a second.
      const { chromium } = await import('playwright-core')
      const options = launchOptions(found.value)
      const browser = await chromium.launch({
        ...options,
        args: [...(options.args ?? []), NEUTRAL_NAME],
        headless: true,
      })
      browser.on('disconnected', onEnd)
      return ok(browser)
    } catch (error) {
      return fail('no-browser', `${found.value} could not be started: ${firstLine(error)}`)
    }
  }

  const printNow = async (job: PrintJob): Promise<Result<Uint8Array>> => {
    clearTimeout(idleTimer)
    // One that waited for its turn would start a browser that nobody closes any more.
    if (closed) return tooLateToPrint()
    running ??= begin()
    const browser = await running
    if (!browser.ok) {
      running = undefined
      return browser
    }
    const result = await withinPrintLimit(draw(browser.value, files, job), () => void stop(), limit)
    idleTimer = setTimeout(() => void stop(), idle)
    idleTimer.unref()
    return result
  }

  return {
    print(job) {
      const result = last.then(() => printNow(job))
      last = result
      return result
    },
    async close() {
      closed = true
      await stop()
    },
  }
}

async function draw(browser: Browser, files: RendererFiles, job: PrintJob): Promise<Result<Uint8Array>> {
  let context: BrowserContext | undefined
  try {
    context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false, locale: 'en-US' })
    await answerRequests(context, files)
    const page = await context.newPage()
    await page.goto(`${PAGE_ORIGIN}/print.html`)
    await page.evaluate(drawInPage, [PRINT_NAME, job] as const)
    const pdf = await page.pdf({
      format: job.paper,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    return ok(new Uint8Array(pdf))
  } catch (error) {
    return fail('internal', `The document could not be drawn: ${firstLine(error)}`)
  } finally {
    await context?.close().catch(() => undefined)
  }
}

/** Runs in the print page. */
async function drawInPage([name, job]: readonly [string, PrintJob]): Promise<void> {
  const print = (globalThis as unknown as Record<string, ((job: PrintJob) => Promise<void>) | undefined>)[name]
  if (!print) throw new Error('the print page is not complete')
  await print(job)
}
