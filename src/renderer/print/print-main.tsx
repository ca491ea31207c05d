import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { PrintJob } from '#domain/documents/document.ts'
import '@fontsource/inter/400.css'
import '@fontsource/inter/600.css'
import '@fontsource/source-serif-4/600.css'
import '../ui/tokens.css'
import './print.css'
import './brief.css'
import { canvasMeasure } from './measure-text.ts'
import { pageHeight, pageStyleSheet, slideHeight } from './page-rules.ts'
import { FITS, PrintDocument, type Fit } from './print-document.tsx'

declare global {
  interface Window {
    /** Draws `job`; resolves when everything stands and every font it uses is there, rejects when something failed. */
    opsladderPrint(job: PrintJob): Promise<void>
  }
}

window.opsladderPrint = async (job) => {
  const { model } = job
  document.title = model.title
  document.adoptedStyleSheets = [pageStyleSheet(job)]
  await loadFonts(JSON.stringify(model))
  draw(job)
  await document.fonts.ready
}

/** Margin boxes and measured labels do not ask for fonts by themselves, so everything is asked for beforehand. */
async function loadFonts(text: string): Promise<void> {
  const faces = ["400 10px 'Inter'", "600 10px 'Inter'", "600 10px 'Source Serif 4'"]
  const loaded = await Promise.all(faces.map((face) => document.fonts.load(face, text)))
  if (loaded.some((found) => found.length === 0)) throw new Error('A font of the print page is missing.')
}

let drawn: Root | undefined

/** The room of each part is known before, so that this only speaks up where that was counted wrong. */
function checkSlides(place: HTMLElement): void {
  const tall = [...place.querySelectorAll('.slide')].some(
    (slide) => slide.getBoundingClientRect().height > slideHeight() + 1,
  )
  if (tall) throw new Error('A slide holds more than fits on it.')
}

/** Of a page. */
const A_FEW_LINES_MORE = 1.15

/** Draws with the first way of setting the first page that keeps it one page. */
function draw({ model, paper }: PrintJob): void {
  const place = document.getElementById('document')
  if (!place) throw new Error('The print page has no place to draw in.')
  const measure = canvasMeasure()
  let failure: unknown
  drawn?.unmount()
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      failure = error
    },
  })
  drawn = root
  const drawAs = (fit: Fit): void => {
    flushSync(() => root.render(<PrintDocument model={model} measure={measure} fit={fit} />))
    if (failure !== undefined) throw failure
  }
  for (const fit of FITS) {
    if (fit === 'airy' && !model.fitsOnePage) continue
    drawAs(fit)
    if (model.shape === 'slides') return checkSlides(place)
    const { top, height } = place.getBoundingClientRect()
    const second = place.querySelector('.new-page')
    const pages = (second ? second.getBoundingClientRect().top - top : height) / pageHeight(paper)
    if (pages <= 1) return
    if (model.fitsOnePage && fit === 'dense') throw new Error('What has to stand on one page does not fit it.')
    // What runs on page after page is set with room; only a few lines too many are worth setting all of it closer.
    if (!second && (fit === 'dense' || pages > A_FEW_LINES_MORE)) return drawAs('roomy')
  }
}
