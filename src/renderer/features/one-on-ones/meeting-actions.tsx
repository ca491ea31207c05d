import { useState, type FormEvent } from 'react'
import { addDays, isDay } from '#domain/calendar.ts'
import { addItem, isPromise } from '#domain/one-on-one/rolling-list.ts'
import { firstName } from '#domain/one-on-one/words.ts'
import type { Side } from '#domain/profile/one-on-one-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { useCommandKey } from '../../state/shortcuts.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../careers/date-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { isChord } from '../../ui/keys.ts'
import { ItemRow } from './item-row.tsx'
import styles from './meeting-mode.module.css'

/** What is promised on the spot is mostly done by the next but one weekly talk. */
const USUAL_DAYS = 14

interface MeetingActionsProps {
  readonly meeting: string
  /** Whose action is being written. */
  readonly promising: Side | undefined
  readonly onPromise: (side: Side | undefined) => void
}

/** Actions of both that come out of this meeting. */
export function MeetingActions({ meeting, promising, onPromise }: MeetingActionsProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const made = profile.talkItems.filter((item) => item.meeting === meeting && isPromise(item))
  const name = profile.manager ? firstName(profile.manager.name) : 'Your manager'
  return (
    <section className={styles['actions']} aria-labelledby="meeting-actions">
      <h2 id="meeting-actions">Actions from this meeting</h2>
      {made.length > 0 && (
        <ul>
          {made.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {promising === undefined ? (
        <div className={styles['buttons']}>
          <Button onClick={() => onPromise('self')}>You do …</Button>
          <Button onClick={() => onPromise('manager')}>{name} does …</Button>
        </div>
      ) : (
        <PromiseForm
          key={promising}
          meeting={meeting}
          side={promising}
          name={name}
          onDone={() => onPromise(undefined)}
        />
      )}
    </section>
  )
}

interface PromiseFormProps {
  readonly meeting: string
  readonly side: Side
  readonly name: string
  readonly onDone: () => void
}

/** Enter adds it, alone or with the keys that go on to the next line; Escape, which the meeting listens to, leaves it. */
function PromiseForm({ meeting, side, name, onDone }: PromiseFormProps) {
  const today = useToday()
  const usesCommand = useCommandKey()
  const [text, setText] = useState('')
  const [due, setDue] = useState(addDays(today, USUAL_DAYS))
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    change('action', (before) =>
      addItem(before, {
        id: newId(),
        text: text.trim(),
        tag: side === 'self' ? 'do-self' : 'do-manager',
        by: side,
        on: today,
        meeting,
        ...(isDay(due) && { due }),
      }),
    )
    onDone()
  }
  return (
    <form
      className={styles['promise']}
      onSubmit={add}
      aria-label={side === 'self' ? 'Your action' : `${name}’s action`}
    >
      <TextField
        label={side === 'self' ? 'You do' : `${name} does`}
        value={text}
        maxLength={500}
        autoFocus
        autoComplete="off"
        onChange={setText}
        onKeyDown={(event) => {
          // At the last line these keys end the meeting, and the action with it.
          if (text.trim() === '' || !isChord('Mod+Enter', event, usesCommand)) return
          event.preventDefault()
          event.stopPropagation()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <DateField label="Until" value={due} onChange={setDue} />
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          Add
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  )
}
