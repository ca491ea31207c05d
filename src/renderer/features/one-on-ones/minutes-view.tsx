import { FileDown } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { longDay, monthAndDay } from '#domain/calendar.ts'
import { reopenMeeting } from '#domain/one-on-one/hold-meeting.ts'
import { acceptMinutes, changeAgendaItem, withdrawAcceptance } from '#domain/one-on-one/meeting-changes.ts'
import { isPromise } from '#domain/one-on-one/rolling-list.ts'
import { AGENDA_KIND_WORDS, firstName } from '#domain/one-on-one/words.ts'
import { SIDES, type AgendaItem, type Meeting, type Side } from '#domain/profile/one-on-one-record.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { NoteField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { Pill } from '../../ui/pill.tsx'
import { KIND_TONES } from './agenda-row.tsx'
import { ItemRow } from './item-row.tsx'
import { MeetingNotes } from './meeting-notes.tsx'
import styles from './one-on-ones.module.css'
import { PrivateNoteCard } from './private-note-card.tsx'

/** One meeting that was held: what was said, decided and promised, until both say that it is so. */
export function MinutesView({ meeting }: { readonly meeting: Meeting }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const [, navigate] = useLocation()
  const heldOn = meeting.heldOn ?? meeting.on
  const covered = meeting.agenda.filter((item) => item.covered)
  const missed = meeting.agenda.filter((item) => !item.covered)
  const promises = profile.talkItems.filter((item) => item.meeting === meeting.id && isPromise(item))
  const reopen = (): void => {
    change('one-on-one open again', (before) => reopenMeeting(before, meeting.id))
    sayChanged('The meeting is open again', 'Go on with it, and end it when you are done.')
    navigate('/one-on-ones')
  }
  return (
    <Page
      title={`Minutes, ${monthAndDay(heldOn)}`}
      crumbs={`One-on-one with ${profile.manager?.name ?? 'your manager'}`}
      lead="Written as you talked. Correct what is not right; then each of you accepts them."
      tools={
        <>
          <Button onClick={reopen}>Go on with this meeting</Button>
          <Link href={`/documents/minutes/${meeting.id}`} className={buttonClass('primary')}>
            <FileDown size={15} aria-hidden />
            Minutes PDF
          </Link>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <Card title="Talked about">
            {covered.length === 0 ? (
              <p className="muted">No line was marked as talked about.</p>
            ) : (
              <ol className={styles['items']}>
                {covered.map((item) => (
                  <MinutesLine key={item.id} meeting={meeting.id} item={item} />
                ))}
              </ol>
            )}
          </Card>
          {missed.length > 0 && (
            <Card title="Not reached">
              <p className="muted">It goes on to the next one.</p>
              <ul className={styles['bullets']}>
                {missed.map((item) => (
                  <li key={item.id}>{item.text}</li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className={styles['stack']}>
          <Card title="Actions">
            {promises.length === 0 ? (
              <p className="muted">Nobody promised anything in this meeting.</p>
            ) : (
              <ul className={styles['items']}>
                {promises.map((item) => (
                  <ItemRow key={item.id} item={item} />
                ))}
              </ul>
            )}
          </Card>
          <Card title="Accepted">
            <div className={styles['card']}>
              <p className="muted">
                Minutes that are changed afterwards have to be accepted again. Your manager ticks it here beside you, or
                in the file that comes back.
              </p>
              {SIDES.map((side) => (
                <Accepted key={side} meeting={meeting} side={side} />
              ))}
            </div>
          </Card>
          <Card title="Notes">
            <MeetingNotes meeting={meeting} />
          </Card>
          <PrivateNoteCard meeting={meeting.id} />
        </div>
      </div>
    </Page>
  )
}

function MinutesLine({ meeting, item }: { readonly meeting: string; readonly item: AgendaItem }) {
  const write = (field: 'note' | 'decision') => (text: string) =>
    change(
      field === 'note' ? 'note of a line' : 'decision',
      (before) => changeAgendaItem(before, meeting, item.id, { [field]: text }),
      { mergeKey: `${field} ${item.id}` },
    )
  return (
    <li className={styles['minutesLine']}>
      <p className={styles['itemText']}>
        <Pill tone={KIND_TONES[item.kind]}>{AGENDA_KIND_WORDS[item.kind]}</Pill> {item.text}
      </p>
      <div className={styles['fields']}>
        <NoteField label="Notes" noteKey={`note ${item.id}`} value={item.note} onCommit={write('note')} />
        <NoteField
          label="Decided"
          noteKey={`decision ${item.id}`}
          value={item.decision}
          longest={1_000}
          onCommit={write('decision')}
        />
      </div>
    </li>
  )
}

function Accepted({ meeting, side }: { readonly meeting: Meeting; readonly side: Side }) {
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  const today = useToday()
  const who = side === 'self' ? 'You accept' : `${manager ? firstName(manager.name) : 'Your manager'} accepts`
  const accepted = meeting.accepted.find(({ by }) => by === side)
  return (
    <Checkbox
      checked={accepted !== undefined}
      onChange={() =>
        change(accepted ? 'minutes not accepted' : 'accepted minutes', (before) =>
          accepted ? withdrawAcceptance(before, meeting.id, side) : acceptMinutes(before, meeting.id, side, today),
        )
      }
    >
      {who} these minutes{accepted && `, on ${longDay(accepted.on)}`}
    </Checkbox>
  )
}
