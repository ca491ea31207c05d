import { useId, useState, type FormEvent } from 'react'
import type { Action } from '#domain/framework/framework.ts'
import { minutesOn } from '#domain/profile/effort.ts'
import { putRecord } from '#domain/profile/record-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import styles from './log-time.module.css'
import { minutesWords } from './minutes-words.ts'

const QUICK = [15, 30, 60] as const
const MOST_MINUTES = 1_440

/** What the work took, in one click or as a number of minutes. */
export function LogTime({ action }: { readonly action: Action }) {
  const spent = useWorkspace((workspace) => minutesOn(workspace.profile, action.id))
  const today = useToday()
  const [text, setText] = useState('')
  const problemId = useId()
  const minutes = Number(text)
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES
  const problem = text.trim() !== '' && !fits
  const log = (count: number): void =>
    change(`${minutesWords(count)} logged`, (before) =>
      putRecord(before, 'timeEntries', { id: newId(), action: action.id, on: today, minutes: count }),
    )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!fits) return
    log(minutes)
    setText('')
  }
  return (
    <form className={styles['log']} onSubmit={submit} aria-label={`Log time on ${action.title}`}>
      <span className="muted">Log time</span>
      {QUICK.map((count) => (
        <Button key={count} small aria-label={`Log ${minutesWords(count)}`} onClick={() => log(count)}>
          {minutesWords(count)}
        </Button>
      ))}
      <input
        className={styles['minutes']}
        inputMode="numeric"
        aria-label={`Other minutes on ${action.title}`}
        placeholder="min"
        value={text}
        aria-invalid={problem}
        aria-describedby={problem ? problemId : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button small type="submit" disabled={!fits}>
        Log
      </Button>
      <span className={styles['spent']} role="status">
        {spent > 0 && `${minutesWords(spent)} so far`}
      </span>
      {problem && (
        <span className={styles['problem']} id={problemId} role="alert">
          Type whole minutes from 1 to {MOST_MINUTES}, such as 45.
        </span>
      )}
    </form>
  )
}
