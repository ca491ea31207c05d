import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'

/** Starts the worker that reads PDF files; only the app may start workers, so that it is handed in. */
export type StartWorker = () => Worker

let started = false

function startOnce(startWorker: StartWorker): void {
  if (started) return
  started = true
  GlobalWorkerOptions.workerPort = startWorker()
}

/** Opens PDF bytes for drawing. The caller destroys it. */
export async function openPdf(base64: string, startWorker: StartWorker): Promise<PDFDocumentProxy> {
  startOnce(startWorker)
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return getDocument({ data: bytes }).promise
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
