import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import styles from './pdf-preview.module.css'
import { drawPage, openPdf, textOf, type OpenPdf, type StartWorker } from './pdf-pages.ts'

interface PdfPreviewProps {
  /** The PDF, base64: the very bytes that an export writes. */
  readonly pdf: string
  readonly title: string
  readonly startWorker: StartWorker
}

const LARGEST_PAGE = 794

export function PdfPreview({ pdf, title, startWorker }: PdfPreviewProps) {
  const [pages, setPages] = useState<readonly PDFPageProxy[]>([])
  useEffect(() => {
    let current = true
    let opened: OpenPdf | undefined
    void (async () => {
      const open = await openPdf(pdf, startWorker)
      if (!current) return open.close()
      opened = open
      const { document } = open
      const all = await Promise.all(
        Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
      )
      if (current) setPages(all)
    })()
    return () => {
      current = false
      setPages([])
      opened?.close()
    }
  }, [pdf, startWorker])
  return (
    <ol className={styles['pages']} aria-label={`Pages of ${title}`}>
      {pages.map((page) => (
        <Page key={page.pageNumber} page={page} count={pages.length} />
      ))}
    </ol>
  )
}

function Page({ page, count }: { readonly page: PDFPageProxy; readonly count: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  const natural = page.getViewport({ scale: 1 })
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    void drawPage(page, element, Math.min(LARGEST_PAGE, element.parentElement?.clientWidth ?? LARGEST_PAGE))
    void textOf(page).then(setText)
  }, [page])
  return (
    <li className={styles['page']} style={{ aspectRatio: `${natural.width} / ${natural.height}` }}>
      <canvas ref={canvas} aria-hidden />
      <section
        className="visually-hidden"
        aria-label={`Page ${page.pageNumber} of ${count}`}
        data-page-text={page.pageNumber}
      >
        {text}
      </section>
    </li>
  )
}
