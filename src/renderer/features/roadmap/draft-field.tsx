import { useState, type ReactNode } from 'react'
import { TextField } from '../../ui/field.tsx'
import { useHeldText } from '../../ui/held-text.ts'

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
  /** What is wrong with the text; while something is, nothing is handed over. */
  readonly problemOf?: (text: string) => string | undefined
  readonly onCommit: (text: string) => void
}

/** A field that hands over what can be kept, in pauses of typing and when it is left; the rest stays with its reason. */
export function DraftField({ fieldKey, value, problemOf, onCommit, ...rest }: DraftFieldProps) {
  const [draft, setDraft] = useState({ key: fieldKey, saved: value, text: value, writing: false })
  const { hold, release } = useHeldText(fieldKey)
  if (draft.key !== fieldKey || (draft.saved !== value && !draft.writing))
    setDraft({ key: fieldKey, saved: value, text: value, writing: false })
  const problem = draft.text === value ? undefined : problemOf?.(draft.text)
  const change = (text: string): void => {
    setDraft({ key: fieldKey, saved: value, text, writing: true })
    hold(() => {
      if (problemOf?.(text) === undefined) onCommit(text)
    })
  }
  const leave = (): void => {
    release()
    // What cannot be kept stays in sight with its reason until it is put right.
    if (problem === undefined) setDraft({ key: fieldKey, saved: value, text: draft.text, writing: false })
  }
  return (
    <TextField {...rest} value={draft.text} problem={problem} autoComplete="off" onChange={change} onBlur={leave} />
  )
}
