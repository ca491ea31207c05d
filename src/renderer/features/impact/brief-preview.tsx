import { useEffect, useState } from 'react'
import { briefAdvice } from '#domain/documents/brief/advice.ts'
import type { BriefFacts } from '#domain/documents/brief/facts.ts'
import type { FitProblem } from '#domain/documents/brief/fit.ts'
import { whenSaved } from '../../state/saving.ts'
import { useSession } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { startPdfWorker } from '../../state/own-workers.ts'
import { PdfPreview } from '../../ui/pdf-preview.tsx'
import styles from './brief.module.css'

interface BriefPreviewProps {
  readonly facts: BriefFacts
  readonly problems: readonly FitProblem[]
  readonly shape: 'brief' | 'brief-slides'
}

type Drawn = { readonly pdf: string } | { readonly failure: string }

/** The file as it would be exported; or, before there can be one, every part that does not fit. */
export function BriefPreview({ facts, problems, shape }: BriefPreviewProps) {
  const client = useSession((session) => session.client)
  const paper = useSession((session) => session.settings.paper)
  const [drawn, setDrawn] = useState<Drawn>()
  const { profile, brief } = facts
  const fits = problems.length === 0
  useEffect(() => {
    if (!fits) return
    let current = true
    void (async () => {
      await whenSaved()
      if (!current) return
      const request = { profile: profile.id, document: shape, about: brief.id, paper, without: [] }
      const reply = await client.call('documents.preview', request)
      if (current) setDrawn(reply.ok ? { pdf: reply.value.pdf } : { failure: reply.error.message })
    })()
    return () => {
      current = false
    }
  }, [client, profile.id, profile.person, profile.impactEntries, brief, paper, shape, fits])

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
        <div className={styles['preview']} aria-busy={drawn === undefined}>
          {drawn === undefined && <p className={styles['wait']}>Drawing the page…</p>}
          {drawn && 'pdf' in drawn && (
            <PdfPreview
              startWorker={startPdfWorker}
              pdf={drawn.pdf}
              title={shape === 'brief' ? 'the half-year brief' : 'the slides'}
            />
          )}
          {drawn && 'failure' in drawn && (
            <Card title="There is no preview">
              <EmptyState text={drawn.failure} />
            </Card>
          )}
        </div>
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
