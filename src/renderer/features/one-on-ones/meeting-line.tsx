import type { RefObject } from 'react'
import { counted } from '#domain/documents/wording.ts'
import { changeAgendaItem } from '#domain/one-on-one/meeting-changes.ts'
import { AGENDA_KIND_WORDS, firstName } from '#domain/one-on-one/words.ts'
import type { AgendaItem } from '#domain/profile/one-on-one-record.ts'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { NoteField } from '../../ui/field.tsx'
import { Pill } from '../../ui/pill.tsx'
import { KIND_TONES } from './agenda-row.tsx'
import { clockWords, useSecondsOn } from './item-clock.ts'
import styles from './meeting-mode.module.css'

interface MeetingLineProps {
  readonly meeting: string
  readonly item: AgendaItem
  readonly heading: RefObject<HTMLHeadingElement | null>
}

const SECONDS_A_MINUTE = 60

/** The line that is talked about, large, with its time and room to write. */
export function MeetingLine({ meeting, item, heading }: MeetingLineProps) {
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  const write = (field: 'note' | 'decision') => (text: string) =>
    change(
      field === 'note' ? 'note of a line' : 'decision',
      (before) => changeAgendaItem(before, meeting, item.id, { [field]: text }),
      { mergeKey: `${field} ${item.id}` },
    )
  return (
    <div className={styles['line']}>
      <div className={styles['kind']}>
        <Pill tone={KIND_TONES[item.kind]}>{AGENDA_KIND_WORDS[item.kind]}</Pill>
        {item.by === 'manager' && manager && <span>from {firstName(manager.name)}</span>}
        <ItemTime item={item} />
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles['words']}>
        {item.text}
      </h1>
      {item.drafted && <p className={styles['why']}>{item.drafted.why}</p>}
      <div className={styles['fields']}>
        <div data-field="note">
          <NoteField label="Notes" noteKey={`note ${item.id}`} value={item.note} onCommit={write('note')} />
        </div>
        <div data-field="decision">
          <NoteField
            label="Decided"
            noteKey={`decision ${item.id}`}
            value={item.decision}
            placeholder="What was decided, and by whom it is done"
            longest={1_000}
            onCommit={write('decision')}
          />
        </div>
      </div>
    </div>
  )
}

/** Counts up beside what the line was given. When that is over it says so, and nothing else happens. */
function ItemTime({ item }: { readonly item: AgendaItem }) {
  const seconds = useSecondsOn(item.id)
  const over = seconds - item.minutes * SECONDS_A_MINUTE
  const isOver = over >= 0
  return (
    <>
      <span className={styles['time']} role="timer" data-over={isOver}>
        {clockWords(seconds)} of {item.minutes} min{isOver && `, ${clockWords(over)} over`}
      </span>
      <span className="visually-hidden" role="status">
        {isOver && `The time of this line is over: ${counted(item.minutes, 'minute')}.`}
      </span>
    </>
  )
}
