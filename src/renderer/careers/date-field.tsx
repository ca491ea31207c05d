import { useState } from 'react'
import { isDay, type Day } from '#domain/calendar.ts'
import { TextField } from '../ui/field.tsx'

interface DateFieldProps {
  readonly label: string
  readonly value: Day | ''
  readonly onChange: (day: Day) => void
}

/** A day that counts once it is whole: a half typed year is not taken for the year 2. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const [draft, setDraft] = useState({ value, text: value as string })
  if (draft.value !== value) setDraft({ value, text: value })
  return (
    <TextField
      label={label}
      type="date"
      min="2000-01-01"
      value={draft.text}
      problem={draft.text !== '' && !isWhole(draft.text) ? 'Enter a day after the year 2000.' : undefined}
      onChange={(text) => {
        setDraft({ value, text })
        if (isWhole(text) && text !== value) onChange(text)
      }}
    />
  )
}

function isWhole(text: string): boolean {
  return isDay(text) && text >= '2000-01-01'
}
