import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import type { ShareRound } from '#domain/profile/one-on-one-record.ts'
import { OpenAnswer } from '../../careers/open-answer.tsx'
import { readIncoming } from '../../state/incoming.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './share-page.module.css'

/** What went out and what came back. */
export function RoundsCard() {
  const rounds = useWorkspace((workspace) => workspace.profile.shareRounds)
  return (
    <Card title="Files that went out" place="rounds">
      {rounds.length === 0 ? (
        <EmptyState text="None yet. When an answer comes back, open it here: you see each difference and decide." />
      ) : (
        <ul className={styles['rounds']}>
          {rounds.toReversed().map((round) => (
            <li key={round.id} className={styles['round']}>
              <b>
                {round.to}, {longDay(round.on)}
              </b>
              <span className="muted">{stateWords(round)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['ways']}>
        <OpenAnswer read={readIncoming}>Open an answer</OpenAnswer>
        <Link href="/one-on-ones/manager-rates" className={buttonClass()}>
          Enter a filled-in paper form
        </Link>
      </div>
    </Card>
  )
}

function stateWords({ kind, answers, base }: ShareRound): string {
  const what = kind === 'manager' ? 'Share file' : 'Asked to confirm evidence'
  if (answers.length > 0) return `${what}. Answer merged on ${longDay(answers.at(-1)?.on ?? '')}.`
  return base === '' ? `${what}. A later file took its place.` : `${what}. No answer yet.`
}
