import { useId, useState } from 'react'
import { classes } from '../../ui/classes.ts'
import { useHeldText } from '../../ui/held-text.ts'
import styles from './number-field.module.css'

interface HeldFieldProps {
  readonly label: string
  readonly fieldKey: string
  readonly value: string
  readonly placeholder?: string
  readonly maxLength: number
  /** What is missing. */
  readonly note?: string | undefined
  readonly onCommit: (text: string) => void
}

/** A line of text among the numbers, in their looks; it saves itself in pauses of typing. */
export function HeldField({ label, fieldKey, value, placeholder, maxLength, note, onCommit }: HeldFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<{ key: string; text: string } | undefined>(undefined)
  const { hold, release } = useHeldText(fieldKey)
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={classes(styles['input'], styles['words'])}
        autoComplete="off"
        placeholder={placeholder}
        maxLength={maxLength}
        value={draft?.key === fieldKey ? draft.text : value}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget: { value: text } }) => {
          setDraft({ key: fieldKey, text })
          hold(() => onCommit(text))
        }}
        onBlur={() => {
          release()
          setDraft(undefined)
        }}
      />
      <p className={classes(styles['note'], note !== undefined && styles['problem'])} id={`${id}-note`}>
        {note}
      </p>
    </div>
  )
}
