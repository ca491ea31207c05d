import { useId, useState } from 'react'
import { classes } from '../../ui/classes.ts'
import { FieldFrame } from '../../ui/field.tsx'
import { useHeldText } from '../../ui/held-text.ts'
import fieldStyles from '../../ui/field.module.css'
import styles from './saved-field.module.css'

/** What may be longer than a field is wide wraps in it, though it is one line of text. */
const LONGEST_IN_VIEW = 60

interface SavedTextProps {
  readonly label: string
  /** Tells one text from another: a new key hands over what is half typed into the old one. */
  readonly fieldKey: string
  readonly value: string
  readonly maxLength: number
  readonly problem?: string | undefined
  readonly hint?: string
  /** A text of several lines. */
  readonly area?: boolean
  /** May be left empty. */
  readonly optional?: boolean
  /** What is wrong with a text that must not count; undefined when it may. */
  readonly accepts?: (text: string) => string | undefined
  readonly onCommit: (value: string) => void
}

/**
 * Text that counts in pauses of typing and when it is left. What has to have a text is never emptied: the last one
 * stays until another is typed.
 */
export function SavedText({
  label,
  fieldKey,
  value,
  maxLength,
  problem,
  hint,
  area = false,
  optional = false,
  accepts = () => undefined,
  onCommit,
}: SavedTextProps) {
  const id = useId()
  const [draft, setDraft] = useState({ key: fieldKey, saved: value, text: value, writing: false })
  const { hold, release, drop } = useHeldText(fieldKey)

  const reset = (): void => setDraft({ key: fieldKey, saved: value, text: value, writing: false })
  // Another record, or an undo from outside, replaces the draft. Not while somebody writes in it: what comes in then is
  // the answer to their own text, which may be older than what they have typed since.
  if (draft.key !== fieldKey || (draft.saved !== value && !draft.writing)) reset()

  const refusal = (text: string): string | undefined =>
    !optional && text.trim() === '' ? 'This needs a text. The last one stays until there is another.' : accepts(text)
  const refused = refusal(draft.text)
  const change = (text: string): void => {
    setDraft({ key: fieldKey, saved: value, text, writing: true })
    if (refusal(text) !== undefined) return drop()
    hold(() => {
      if (text !== value) onCommit(text)
    })
  }
  const leave = (): void => {
    release()
    reset()
  }

  const shown = refused ?? problem
  const shared = {
    id,
    maxLength,
    value: draft.text,
    'aria-invalid': shown !== undefined,
    'aria-describedby': shown !== undefined ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined,
    onBlur: leave,
  }
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={shown}>
      {area ? (
        <textarea
          {...shared}
          className={classes(fieldStyles['input'], fieldStyles['area'], styles['area'])}
          onChange={(event) => change(event.currentTarget.value)}
        />
      ) : maxLength > LONGEST_IN_VIEW ? (
        <textarea
          {...shared}
          rows={1}
          className={classes(fieldStyles['input'], styles['line'])}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onChange={(event) => change(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
        />
      ) : (
        <input
          {...shared}
          autoComplete="off"
          className={fieldStyles['input']}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}

interface SavedNumberProps {
  readonly label: string
  /** Undefined where there is none, which only a number that can be cleared may be. */
  readonly value: number | undefined
  readonly min: number
  readonly max: number
  readonly whole?: boolean
  readonly problem?: string | undefined
  readonly hint?: string
  /** In a table the column's heading is read from `label`, and not shown again. */
  readonly bare?: boolean
  readonly onCommit: (value: number) => void
  /** Makes it one that may be left empty. */
  readonly onClear?: () => void
}

/** A number that counts when it is left or confirmed; what is no number in range goes back to the last one. */
export function SavedNumber({
  label,
  value,
  min,
  max,
  whole = false,
  problem,
  hint,
  bare = false,
  onCommit,
  onClear,
}: SavedNumberProps) {
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const number = Number(draft)
  const cleared = draft !== undefined && draft.trim() === ''
  const outside = !(number >= min && number <= max) || (whole && !Number.isInteger(number))
  const wrong = draft !== undefined && (cleared ? onClear === undefined : outside)
  const commit = (): void => {
    setDraft(undefined)
    if (draft === undefined || wrong) return
    if (cleared) onClear?.()
    else if (number !== value) onCommit(number)
  }
  const shown = wrong ? `Give a ${whole ? 'whole number' : 'number'} from ${min} to ${max}.` : problem
  const input = (
    <input
      id={id}
      className={classes(fieldStyles['input'], styles['number'], bare && styles['bare'])}
      inputMode="decimal"
      autoComplete="off"
      aria-label={bare ? label : undefined}
      title={bare ? shown : undefined}
      aria-invalid={shown !== undefined}
      aria-describedby={
        bare ? undefined : shown !== undefined ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined
      }
      value={draft ?? (value === undefined ? '' : String(value))}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
  if (bare) return input
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={shown}>
      {input}
    </FieldFrame>
  )
}
