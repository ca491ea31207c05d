import { longDay } from '#domain/calendar.ts'
import { acceptMinutes } from '#domain/sharing/answer-changes.ts'
import type { Share } from '#domain/sharing/share.ts'
import { useToday } from '../../state/derived.ts'
import { answer } from '../../state/people.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './team.module.css'

/** The minutes of the last one-on-one, to be read and accepted. */
export function MinutesCard({ share }: { readonly share: Share }) {
  const today = useToday()
  const held = share.meetings.filter(({ heldOn }) => heldOn !== undefined)
  const last = held.toSorted((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? 1 : -1))[0]
  if (!last) return null
  const accepted = last.accepted.find(({ by }) => by === 'manager')
  const decisions = last.agenda.filter(({ decision }) => decision !== '')
  return (
    <Card title={`Minutes of ${longDay(last.heldOn ?? last.on)}`}>
      {last.notes !== '' && <p className={styles['text']}>{last.notes}</p>}
      <ul className={styles['lines']}>
        {decisions.map(({ id, text, decision }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['cell']}>
              <span>{decision}</span>
              <span className="muted">{text}</span>
            </span>
          </li>
        ))}
      </ul>
      {decisions.length === 0 && <p className="muted">No decisions were written down.</p>}
      {accepted && <p className={styles['text']}>You accepted them on {longDay(accepted.on)}.</p>}
      <Button onClick={() => answer((before) => acceptMinutes(before, last.id, !accepted, today))}>
        {accepted ? 'Take that back' : 'Accept these minutes'}
      </Button>
    </Card>
  )
}
