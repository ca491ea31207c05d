import { useState } from 'react'
import { Link } from 'wouter'
import { longDay, type Day } from '#domain/calendar.ts'
import type { Confirmation } from '#domain/profile/one-on-one-record.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { AreaField, TextField } from '../ui/field.tsx'
import { DateField } from './date-field.tsx'
import styles from './confirmations.module.css'

export type NewConfirmation = Pick<Confirmation, 'name' | 'role' | 'on' | 'text'>

interface ConfirmationsProps {
  readonly confirmations: readonly Confirmation[]
  /** The evidence that a new one stands behind. */
  readonly evidence: string
  readonly today: Day
  readonly onAdd: (confirmation: NewConfirmation) => void
  readonly onRemove: (confirmation: Confirmation) => void
}

/** Who stands behind a piece of evidence besides its owner, and how to ask one more. */
export function Confirmations({ confirmations, evidence, today, onAdd, onRemove }: ConfirmationsProps) {
  const [asking, setAsking] = useState(false)
  return (
    <div className={styles['box']}>
      {confirmations.length > 0 && (
        <ul className={styles['voices']} aria-label="Confirmed by">
          {confirmations.map((one) => (
            <li key={one.id}>
              <span className={styles['who']}>
                <b>{one.name}</b>
                {one.role.trim() !== '' && `, ${one.role}`} <span className="muted">{longDay(one.on)}</span>
              </span>
              {one.text.trim() !== '' && <q className={styles['word']}>{one.text}</q>}
              <Button
                small
                look="ghost"
                aria-label={`Take back the confirmation by ${one.name}`}
                onClick={() => onRemove(one)}
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asking ? (
        <ConfirmationForm
          evidence={evidence}
          today={today}
          onAdd={(given) => {
            onAdd(given)
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        />
      ) : (
        <div>
          <Button small onClick={() => setAsking(true)}>
            {confirmations.length === 0 ? 'Ask somebody to confirm' : 'Ask one more'}
          </Button>
        </div>
      )}
    </div>
  )
}

interface ConfirmationFormProps {
  readonly evidence: string
  readonly today: Day
  readonly onAdd: (confirmation: NewConfirmation) => void
  readonly onClose: () => void
}

function ConfirmationForm({ evidence, today, onAdd, onClose }: ConfirmationFormProps) {
  const [draft, setDraft] = useState<NewConfirmation>({ name: '', role: '', on: today, text: '' })
  const [tried, setTried] = useState(false)
  const set = (part: Partial<NewConfirmation>): void => setDraft({ ...draft, ...part })
  const missing = draft.name.trim() === ''
  const keep = (): void => {
    setTried(true)
    if (missing) return
    onAdd({ ...draft, name: draft.name.trim(), role: draft.role.trim(), text: draft.text.trim() })
  }
  return (
    <form
      className={styles['form']}
      aria-label="A confirmation"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <p className="muted">
        Somebody who saw the work, not your manager. Send a file, print a form, or write down what they told you.
      </p>
      <div className={styles['ways']}>
        <Link href="/share/third-voice" className={buttonClass('plain', true)}>
          Share file
        </Link>
        <Link href={`/documents/confirmation/${evidence}`} className={buttonClass('plain', true)}>
          Form to print
        </Link>
      </div>
      <TextField
        label="Name"
        value={draft.name}
        maxLength={120}
        autoComplete="off"
        problem={tried && missing ? 'Say who confirms it.' : undefined}
        onChange={(name) => set({ name })}
      />
      <TextField
        label="Role"
        value={draft.role}
        maxLength={120}
        autoComplete="off"
        onChange={(role) => set({ role })}
      />
      <DateField label="Day on which they said it" value={draft.on} latest={today} onChange={(on) => set({ on })} />
      <AreaField
        label="What they said"
        value={draft.text}
        maxLength={2_000}
        hint="In their words: what they saw, and what it changed for them."
        onChange={(text) => set({ text })}
      />
      <div className={styles['ways']}>
        <Button small look="primary" type="submit">
          Keep it
        </Button>
        <Button small look="ghost" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  )
}
