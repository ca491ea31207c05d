import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'

/** Starts the worker that reads PDF files; only the app may start workers, so that it is handed in. */
export type StartWorker = () => Worker

let started = false

function startOnce(startWorker: StartWorker): void {
  if (started) return
  started = true
  GlobalWorkerOptions.workerPort = startWorker()
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  close(): void
}

let closed: Promise<void> = Promise.resolve()

/**
 * Opens PDF bytes for drawing, once the one before is closed: closing a document ends the worker that all of them share,
 * and one that is opened meanwhile would never be read. The caller closes it.
 */
export async function openPdf(base64: string, startWorker: StartWorker): Promise<OpenPdf> {
  const before = closed
  const { promise, resolve } = Promise.withResolvers<void>()
  closed = promise
  await before
  try {
    startOnce(startWorker)
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const document = await getDocument({ data: bytes }).promise
    return { document, close: () => void document.loadingTask.destroy().finally(resolve) }
  } catch (error) {
    resolve()
    throw error
  }
}

/**
 * The words of a page in reading order. The font draws two apostrophes with one glyph, and the PDF names the rarer one
 * for it: the usual one is put back.
 */
export async function textOf(page: PDFPageProxy): Promise<string> {
  const content = await page.getTextContent()
  const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return text.replaceAll('\u02bc', '\u2019')
}

/** Draws a page as sharp as the screen can show it. Resolves when drawn, also when a newer drawing took its place. */
export async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const natural = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: (width / natural.width) * window.devicePixelRatio })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  try {
    await page.render({ canvas, viewport }).promise
  } catch (error) {
    if (!(error instanceof Error && error.name === 'RenderingCancelledException')) throw error
  }
}
