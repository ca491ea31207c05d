import { briefAdvice } from '#domain/documents/brief/advice.ts'
import type { BriefFacts } from '#domain/documents/brief/facts.ts'
import type { FitProblem } from '#domain/documents/brief/fit.ts'
import { useDrawnDocument } from '../../state/documents.ts'
import { startPdfWorker } from '../../state/own-workers.ts'
import { useSession } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { DocumentPreview } from '../../ui/document-preview.tsx'
import styles from './brief.module.css'

interface BriefPreviewProps {
  readonly facts: BriefFacts
  readonly problems: readonly FitProblem[]
  readonly shape: 'brief' | 'brief-slides'
}

/** The file as it would be exported; or, before there can be one, every part that does not fit. */
export function BriefPreview({ facts, problems, shape }: BriefPreviewProps) {
  const paper = useSession((session) => session.settings.paper)
  const { profile, brief } = facts
  const fits = problems.length === 0
  const order = { profile: profile.id, document: shape, about: brief.id, paper, without: [] }
  const drawn = useDrawnDocument(fits ? order : undefined, facts)

  return (
    <div className={styles['right']}>
      <div role="status">
        {fits ? (
          <Advice facts={facts} />
        ) : (
          <Card title="Before it is one page">
            <ul className={styles['problems']}>
              {problems.map(({ part, entry, text }) => (
                <li key={`${part} ${entry}`}>{text}</li>
              ))}
            </ul>
            <p className="muted">Nothing is cut for you: what does not fit has to be said shorter.</p>
          </Card>
        )}
      </div>
      {fits && (
        <DocumentPreview
          drawn={drawn}
          waiting="Drawing the page…"
          title={shape === 'brief' ? 'the half-year brief' : 'the slides'}
          startWorker={startPdfWorker}
        />
      )}
    </div>
  )
}

function Advice({ facts }: { readonly facts: BriefFacts }) {
  const advice = briefAdvice(facts)
  if (advice.length === 0)
    return <p className={styles['fine']}>It is one page, and nothing a reader looks for is missing.</p>
  return (
    <Card title="It is one page, and could be stronger">
      <ul className={styles['advice']}>
        {advice.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Card>
  )
}
