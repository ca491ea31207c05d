import { useState, type FormEvent, type ReactNode } from 'react'
import { isDay, type Day } from '#domain/calendar.ts'
import { Button } from '../../ui/button.tsx'
import styles from './one-on-ones.module.css'

interface AddLineProps {
  readonly label: string
  readonly placeholder: string
  /** A name under which links from elsewhere find the field. */
  readonly place?: string
  /** Whether the line may have a day on which it is due. */
  readonly hasDue?: boolean
  readonly onAdd: (text: string, due: Day | undefined) => void
  /** What else is chosen for the line; it stays for the next one. */
  readonly children: ReactNode
}

/** One field for what should come up, be done or be kept; Enter adds it. */
export function AddLine({ label, placeholder, place, hasDue = false, onAdd, children }: AddLineProps) {
  const [text, setText] = useState('')
  const [due, setDue] = useState('')
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    onAdd(text.trim(), isDay(due) ? due : undefined)
    setText('')
    setDue('')
  }
  return (
    <form className={styles['add']} onSubmit={add} aria-label={label} data-place={place}>
      <input
        className={styles['input']}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {children}
      {hasDue && (
        <label className={styles['due']}>
          Due
          <input
            type="date"
            className={styles['input']}
            value={due}
            min="2000-01-01"
            onChange={(event) => setDue(event.currentTarget.value)}
          />
        </label>
      )}
      <Button type="submit" disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
