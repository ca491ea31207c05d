import { Link, useLocation } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { putImpactEntry } from '#domain/impact/impact-changes.ts'
import type { RoadmapRequest } from '#domain/profile/roadmap-record.ts'
import { DECISION_WORDS } from '#domain/roadmap/card-text.ts'
import { entryOfRequest, storyId } from '#domain/roadmap/request-story.ts'
import { weeksWords } from '#domain/roadmap/words.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './request.module.css'

/** What was decided, by whom and why, and where it went from there. */
export function DecidedCard({ request }: { readonly request: RoadmapRequest }) {
  const isOnRoadmap = useWorkspace(({ profile }) => profile.roadmapItems.some(({ id }) => id === request.decided?.item))
  const isTold = useWorkspace(({ profile }) => profile.impactEntries.some(({ id }) => id === storyId(request)))
  const today = useToday()
  const [, navigate] = useLocation()
  const { decided } = request
  if (!decided) return null
  const { ifAddedNow, asDecided } = decided.weeksLater
  const tell = (): void => {
    const entry = entryOfRequest(request, today)
    if (!entry) return
    if (!isTold) change('story of a decision', (profile) => putImpactEntry(profile, entry))
    navigate(`/impact/${entry.id}`)
  }
  return (
    <Card title={`Decided: ${DECISION_WORDS[decided.decision]}`}>
      <div className={styles['stack']}>
        <p>
          {longDay(decided.on)}
          {decided.by !== '' && `, ${decided.by}`}.{decided.reason !== '' && ` Why: ${decided.reason}`}
        </p>
        <p>
          Agreed work comes {weeksWords(asDecided)} later in all
          {ifAddedNow === asDecided ? '.' : `; added at once it would have been ${weeksWords(ifAddedNow)}.`}
        </p>
        <div className={styles['buttons']}>
          {isOnRoadmap && (
            <Link href={`/roadmap/${decided.item}`} className={buttonClass()}>
              See it on the roadmap
            </Link>
          )}
          <Button onClick={tell}>{isTold ? 'Open its story in the impact log' : 'Tell it in the impact log'}</Button>
        </div>
      </div>
    </Card>
  )
}
