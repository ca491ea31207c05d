import { useState } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { heldMeetings } from '#domain/one-on-one/meeting-dates.ts'
import { AGENDA_KIND_WORDS } from '#domain/one-on-one/words.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './one-on-ones.module.css'

/** About half a year of them at a usual rhythm. */
const SHOWN_AT_FIRST = 12

/** Meetings that were held, the newest first. */
export function HistoryView() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const held = heldMeetings(profile)
  const [count, setCount] = useState(SHOWN_AT_FIRST)
  if (held.length === 0)
    return (
      <Card>
        <EmptyState text="No one-on-one has been held yet. Each one you hold stands here with its decisions and actions.">
          <Link href="/one-on-ones" className={buttonClass('primary')}>
            To the next one
          </Link>
        </EmptyState>
      </Card>
    )
  const shown = held.slice(0, count)
  const cards = shown.map((meeting) => (
    <Card
      key={meeting.id}
      title={longDay(meeting.heldOn ?? meeting.on)}
      aside={<Link href={`/one-on-ones/${meeting.id}`}>Minutes of {longDay(meeting.heldOn ?? meeting.on)}</Link>}
    >
      <ul className={styles['items']}>
        {meeting.agenda
          .filter(({ covered }) => covered)
          .map((item) => (
            <li key={item.id} className={styles['held']}>
              <Pill>{AGENDA_KIND_WORDS[item.kind]}</Pill>
              <span>
                <span className={styles['itemText']}>{item.text}</span>
                {item.decision !== '' && (
                  <span className={styles['decision']}>
                    <b>Decided:</b> {item.decision}
                  </span>
                )}
                {item.note !== '' && <span className={styles['note']}>{item.note}</span>}
              </span>
            </li>
          ))}
      </ul>
      {meeting.notes !== '' && <p className={styles['note']}>{meeting.notes}</p>}
    </Card>
  ))
  return (
    <>
      {cards}
      {held.length > shown.length && (
        <div>
          <Button onClick={() => setCount(count + SHOWN_AT_FIRST)}>Show earlier ones</Button>
        </div>
      )}
    </>
  )
}
