import { Card } from './card.tsx'
import styles from './document-preview.module.css'
import { EmptyState } from './empty-state.tsx'
import { PdfPreview } from './pdf-preview.tsx'

/** The file as it would be exported, or why there is none. */
export type DrawnDocument = { readonly pdf: string } | { readonly failure: string }

interface DocumentPreviewProps {
  /** Absent until the first one is drawn. */
  readonly drawn: DrawnDocument | undefined
  /** What is waited for until then. */
  readonly waiting: string
  /** What the pages are of, such as "the half-year brief". */
  readonly title: string
  readonly startWorker: () => Worker
}

/** The pages on a desk of their own. */
export function DocumentPreview({ drawn, waiting, title, startWorker }: DocumentPreviewProps) {
  return (
    <div className={styles['desk']} aria-busy={drawn === undefined}>
      {drawn === undefined && (
        <p className={styles['wait']} role="status">
          {waiting}
        </p>
      )}
      {drawn && 'pdf' in drawn && <PdfPreview startWorker={startWorker} pdf={drawn.pdf} title={title} />}
      {drawn && 'failure' in drawn && (
        <Card title="There is no preview">
          <EmptyState text={drawn.failure} />
        </Card>
      )}
    </div>
  )
}
