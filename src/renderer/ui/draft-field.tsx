import { useState, type FocusEvent, type ReactNode } from 'react'
import { TextField } from './field.tsx'
import { useHeldText } from './held-text.ts'

interface DraftFieldProps {
  readonly label: string
  /** Tells one field from another: a new key drops what is half typed, after handing it over. */
  readonly fieldKey: string
  readonly value: string
  readonly hint?: ReactNode
  readonly type?: 'text' | 'date'
  readonly min?: string
  readonly maxLength?: number
  readonly placeholder?: string
  readonly inputMode?: 'decimal'
  readonly disabled?: boolean
  readonly 'aria-label'?: string
  /** What is wrong with the text; while something is, nothing is handed over. */
  readonly problemOf?: (text: string) => string | undefined
  readonly onCommit: (text: string) => void
}

/** A field that hands over what can be kept, in pauses of typing and when it is left; the rest stays with its reason. */
export function DraftField({ fieldKey, value, problemOf, onCommit, ...rest }: DraftFieldProps) {
  const [draft, setDraft] = useState({ key: fieldKey, saved: value, text: value, writing: false, half: false })
  const { hold, release, drop } = useHeldText(fieldKey)
  if (draft.key !== fieldKey || (draft.saved !== value && !draft.writing))
    setDraft({ key: fieldKey, saved: value, text: value, writing: false, half: false })
  const problem = draft.half
    ? 'Enter the whole day, or clear all of it.'
    : draft.text === value
      ? undefined
      : problemOf?.(draft.text)
  const write = (text: string, half: boolean): void => {
    setDraft({ key: fieldKey, saved: value, text, writing: true, half })
    if (half) drop()
    else
      hold(() => {
        if (problemOf?.(text) === undefined) onCommit(text)
      })
  }
  const leave = (event: FocusEvent<HTMLInputElement>): void => {
    // That the last part of a half typed day is cleared too, no event tells.
    const cleared = draft.half && !event.currentTarget.validity.badInput
    if (cleared) write('', false)
    release()
    // What cannot be kept stays in sight with its reason until it is put right.
    if (cleared || problem === undefined)
      setDraft({ key: fieldKey, saved: value, text: draft.text, writing: false, half: false })
  }
  return (
    <TextField
      key={fieldKey}
      {...rest}
      value={draft.text}
      problem={problem}
      autoComplete="off"
      onChange={write}
      onBlur={leave}
    />
  )
}
