import { Copy, FileDown, Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { RoadmapRequest } from '#domain/profile/roadmap-record.ts'
import { cardText } from '#domain/roadmap/card-text.ts'
import { noteOnSize } from '#domain/roadmap/check-request.ts'
import { displacementCard } from '#domain/roadmap/displacement-card.ts'
import { isWeighable } from '#domain/roadmap/displacement.ts'
import { removeRequest } from '#domain/roadmap/roadmap-changes.ts'
import { weighRequest } from '#domain/roadmap/weigh-request.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { say, sayProblem } from '../../ui/toasts.tsx'
import { CardView } from './card-view.tsx'
import { DecidedCard } from './decided-card.tsx'
import { DecisionForm } from './decision-form.tsx'
import { RequestForm } from './request-form.tsx'
import { RequestsPage } from './requests-page.tsx'
import styles from './request.module.css'
import { useRoadmap } from './use-roadmap.ts'

/** A request against the roadmap; without one that exists, all of them. */
export function RequestPage() {
  const { request: id } = useParams<{ request?: string }>()
  const request = useWorkspace(({ profile }) => profile.requests.find((one) => one.id === id))
  return request ? <WeighPage key={request.id} request={request} /> : <RequestsPage />
}

function WeighPage({ request }: { readonly request: RoadmapRequest }) {
  const roadmap = useRoadmap()
  const today = useToday()
  const [, navigate] = useLocation()
  const ready = isWeighable(request) ? request : undefined
  const weighing = useMemo(() => (ready && !ready.decided ? weighRequest(roadmap, ready) : undefined), [roadmap, ready])
  const card =
    request.decided?.card ?? (ready && weighing ? displacementCard(roadmap, ready, weighing, today) : undefined)
  const copy = async (): Promise<void> => {
    if (!card) return
    try {
      await navigator.clipboard.writeText(cardText(card))
      say({ title: 'Copied', text: 'The card as text, for a mail or a chat.' })
    } catch {
      sayProblem(
        'Nothing was copied',
        'The system did not let the app use the clipboard. Export it as Markdown instead.',
      )
    }
  }
  const remove = (): void => {
    change(`removing the request “${request.title}”`, (profile) => removeRequest(profile, request.id))
    sayChanged('Request removed', 'What came of it on the roadmap stays there.')
    navigate('/roadmap/request', { replace: true })
  }
  return (
    <Page
      title={request.title}
      crumbs="Roadmap · Requests"
      lead={
        request.decided
          ? 'Decided. The card below is kept as it was that day.'
          : 'First when it is done, then how much it is; the card answers at once.'
      }
      tools={
        <>
          <Button look="ghost" onClick={remove}>
            <Trash2 size={15} aria-hidden />
            Remove
          </Button>
          {card && (
            <Button onClick={() => void copy()}>
              <Copy size={15} aria-hidden />
              Copy as text
            </Button>
          )}
          {card && (
            <Link href={`/documents/displacement/${request.id}`} className={buttonClass('primary')}>
              <FileDown size={15} aria-hidden />
              PDF
            </Link>
          )}
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['side']}>
          {request.decided ? (
            <DecidedCard request={request} />
          ) : (
            <RequestForm
              request={request}
              note={ready && weighing ? noteOnSize(roadmap, ready, weighing) : undefined}
            />
          )}
        </div>
        <div className={styles['main']}>
          {card ? (
            <CardView card={card} />
          ) : (
            <Card title="What it moves">
              <EmptyState text={whyNoCard(ready !== undefined, roadmap.problems[0]?.message)}>
                {ready && (
                  <Link href="/roadmap" className={buttonClass('primary')}>
                    To the roadmap
                  </Link>
                )}
              </EmptyState>
            </Card>
          )}
          {ready && weighing && <DecisionForm request={ready} weighing={weighing} />}
        </div>
      </div>
    </Page>
  )
}

function whyNoCard(isReady: boolean, problem: string | undefined): string {
  if (!isReady)
    return 'The card appears here as soon as it is known when the request counts as done and how many person-days it takes.'
  return problem ?? 'The team has no days left for it, ever. Give the team more days.'
}
