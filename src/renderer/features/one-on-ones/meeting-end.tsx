import type { RefObject } from 'react'
import { counted } from '#domain/documents/wording.ts'
import type { Meeting } from '#domain/profile/one-on-one-record.ts'
import { Button } from '../../ui/button.tsx'
import { MeetingNotes } from './meeting-notes.tsx'
import styles from './meeting-mode.module.css'

interface MeetingEndProps {
  readonly meeting: Meeting
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onEnd: () => void
}

/** What was reached and what goes on to the next one, before the meeting is called held. */
export function MeetingEnd({ meeting, heading, onEnd }: MeetingEndProps) {
  const missed = meeting.agenda.filter(({ covered }) => !covered)
  const decided = meeting.agenda.filter(({ decision }) => decision.trim() !== '')
  return (
    <div className={styles['line']}>
      <h1 ref={heading} tabIndex={-1} className={styles['words']}>
        {counted(meeting.agenda.length - missed.length, 'line')} talked about
        {missed.length > 0 && `, ${missed.length} not reached`}
      </h1>
      {decided.length > 0 && (
        <div>
          <h2>Decided</h2>
          <ul className={styles['bullets']}>
            {decided.map(({ id, decision }) => (
              <li key={id}>{decision}</li>
            ))}
          </ul>
        </div>
      )}
      {missed.length > 0 && (
        <div>
          <h2>Goes on to the next one</h2>
          <ul className={styles['bullets']}>
            {missed.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <MeetingNotes meeting={meeting} />
      <div className={styles['buttons']}>
        <Button look="primary" onClick={onEnd}>
          End the meeting
        </Button>
      </div>
    </div>
  )
}
