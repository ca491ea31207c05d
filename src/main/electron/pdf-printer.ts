import { BrowserWindow, session } from 'electron'
import { PRINT_NAME } from '#contract/bridge.ts'
import { fail, ok, type Result } from '#domain/result.ts'
import { firstLine } from '../first-line.ts'
import type { PdfPrinter, PrintJob } from '../ports.ts'
import { PRINT_LIMIT_MS, tooLateToPrint, withinPrintLimit } from '../print-limit.ts'
import type { RendererFiles } from '../renderer-files.ts'
import { guardSession } from './guard.ts'
import { APP_ORIGIN, homeOf } from './origin.ts'
import { PAGE_PREFERENCES } from './window.ts'

/** Not persistent, and shared with nothing: the print page has no way to the app's data and none to the host. */
const PARTITION = 'print'

/** Prints with a hidden window without preload, one document at a time. */
export function createElectronPrinter(files: RendererFiles, limit: number = PRINT_LIMIT_MS): PdfPrinter {
  let guarded = false
  let last: Promise<unknown> = Promise.resolve()
  let current: BrowserWindow | undefined
  let closed = false

  const printNow = async (job: PrintJob): Promise<Result<Uint8Array>> => {
    // A window for one that waited for its turn would come up while the app ends.
    if (closed) return tooLateToPrint()
    const printSession = session.fromPartition(PARTITION)
    if (!guarded) {
      guardSession(printSession, files, homeOf(undefined))
      guarded = true
    }
    const window = new BrowserWindow({ show: false, webPreferences: { ...PAGE_PREFERENCES, session: printSession } })
    current = window
    const close = (): void => {
      if (!window.isDestroyed()) window.destroy()
    }
    try {
      return await withinPrintLimit(draw(window, job), close, limit)
    } finally {
      close()
      current = undefined
    }
  }

  return {
    print(job) {
      const result = last.then(() => printNow(job))
      last = result.catch(() => undefined)
      return result
    },
    async close() {
      closed = true
      if (current && !current.isDestroyed()) current.destroy()
    },
  }
}

async function draw({ webContents }: BrowserWindow, job: PrintJob): Promise<Result<Uint8Array>> {
  try {
    await webContents.loadURL(`${APP_ORIGIN}/print.html`)
    await webContents.executeJavaScript(`window[${JSON.stringify(PRINT_NAME)}](${JSON.stringify(job)})`)
    const pdf = await webContents.printToPDF({
      pageSize: job.paper,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return ok(new Uint8Array(pdf))
  } catch (error) {
    return fail('internal', `The document could not be drawn: ${firstLine(error)}`)
  }
}
