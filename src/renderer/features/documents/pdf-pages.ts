import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

interface WorkerPolicy {
  createScriptURL(url: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): WorkerPolicy
}

let started = false

/** The content security policy names this one policy: it lets exactly our own worker file through, nothing else. */
function startWorker(): void {
  if (started) return
  started = true
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  const policy = factory?.createPolicy('opsladder-worker', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('Only the PDF worker of this app may start.')
      return url
    },
  })
  const worker = new Worker((policy?.createScriptURL(workerUrl) ?? workerUrl) as string, { type: 'module' })
  GlobalWorkerOptions.workerPort = worker
}

/** Opens PDF bytes for drawing. The caller destroys it. */
export async function openPdf(base64: string): Promise<PDFDocumentProxy> {
  startWorker()
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
