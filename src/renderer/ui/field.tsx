import { useId, useState, type InputHTMLAttributes, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './field.module.css'
import { useHeldText } from './held-text.ts'

interface FieldFrameProps {
  readonly id: string
  readonly label: string
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  readonly children: ReactNode
}

/** Label above, hint or problem below; the control names `${id}-hint` and `${id}-problem` in `aria-describedby`. */
export function FieldFrame({ id, label, hint, problem, children }: FieldFrameProps) {
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children}
      {problem !== undefined ? (
        <p className={styles['problem']} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      ) : (
        hint !== undefined && (
          <p className={styles['hint']} id={`${id}-hint`}>
            {hint}
          </p>
        )
      )}
    </div>
  )
}

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string
  readonly value: string
  readonly hint?: ReactNode
  readonly problem?: string | undefined
  /** A day of which only parts are typed has no text yet, like one that is cleared: `half` tells them apart. */
  readonly onChange: (value: string, half: boolean) => void
}

export function TextField({ label, hint, problem, onChange, className, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        className={classes(styles['input'], className)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem !== undefined ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value, currentTarget.validity.badInput)}
        {...rest}
      />
    </FieldFrame>
  )
}

interface AreaFieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: ReactNode
  readonly maxLength: number
  readonly onChange: (value: string) => void
}

/** Several lines of a form that is kept as a whole. */
export function AreaField({ label, value, hint, maxLength, onChange }: AreaFieldProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <textarea
        id={id}
        className={classes(styles['input'], styles['area'])}
        maxLength={maxLength}
        value={value}
        aria-describedby={hint !== undefined ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}

interface NoteFieldProps {
  readonly label: string
  /** Tells one note from another: a new key drops what is half typed into the old one, after handing it over. */
  readonly noteKey: string
  readonly value: string
  readonly hint?: ReactNode
  readonly placeholder?: string
  /** The most characters it takes. */
  readonly longest?: number
  readonly onCommit: (value: string) => void
}

/** Text that saves itself in pauses of typing and when it is left. */
export function NoteField({ label, noteKey, value, hint, placeholder, longest = 20_000, onCommit }: NoteFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState({ key: noteKey, saved: value, text: value, writing: false })
  const { hold, release } = useHeldText(noteKey)

  // Another note, or an undo from outside, replaces the draft. Not while somebody writes in it: what comes in then is
  // the answer to their own text, which may be older than what they have typed since.
  if (draft.key !== noteKey || (draft.saved !== value && !draft.writing))
    setDraft({ key: noteKey, saved: value, text: value, writing: false })

  const change = (text: string): void => {
    setDraft({ key: noteKey, saved: value, text, writing: true })
    hold(() => onCommit(text))
  }

  // Left behind, the field shows what is kept, which is not always what was typed.
  const leave = (): void => {
    release()
    setDraft({ key: noteKey, saved: value, text: value, writing: false })
  }

  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <textarea
        id={id}
        className={classes(styles['input'], styles['area'])}
        placeholder={placeholder}
        maxLength={longest}
        value={draft.text}
        aria-describedby={hint !== undefined ? `${id}-hint` : undefined}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={leave}
      />
    </FieldFrame>
  )
}
