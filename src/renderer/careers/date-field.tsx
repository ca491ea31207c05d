import { useState } from 'react'
import type { Day } from '#domain/calendar.ts'
import { TextField } from '../ui/field.tsx'
import { EARLIEST_DAY, problemOfTypedDay, type DayLimits } from './typed-day.ts'

interface DateFieldProps extends DayLimits {
  readonly label: string
  readonly value: Day | ''
  readonly onChange: (day: Day) => void
}

/**
 * A day that counts once it is whole and within its limits: a half typed year is not taken for the year 2. Left empty,
 * it shows the day again that still counts.
 */
export function DateField({ label, value, onChange, ...limits }: DateFieldProps) {
  const [draft, setDraft] = useState({ value, text: value as string })
  if (draft.value !== value) setDraft({ value, text: value })
  return (
    <TextField
      label={label}
      type="date"
      min={limits.earliest ?? EARLIEST_DAY}
      max={limits.latest}
      value={draft.text}
      problem={problemOfTypedDay(draft.text, limits)}
      onChange={(text) => {
        setDraft({ value, text })
        if (text !== '' && text !== value && problemOfTypedDay(text, limits) === undefined) onChange(text)
      }}
      onBlur={() => draft.text === '' && setDraft({ value, text: value })}
    />
  )
}
