import { useState } from 'react'
import type { RoadmapItem } from '#domain/profile/roadmap-record.ts'
import { noteOnCurrency, problemOfValue } from '#domain/roadmap/check-item.ts'
import { TextField } from '../../ui/field.tsx'
import { useHeldText } from '../../ui/held-text.ts'
import styles from './roadmap.module.css'

interface ValueFieldsProps {
  readonly fieldKey: string
  readonly value: RoadmapItem['value']
  /** Other values, whose currency is worth comparing with. */
  readonly others: readonly Pick<RoadmapItem, 'value'>[]
  readonly onCommit: (value: RoadmapItem['value']) => void
}

/** What a week of having it is worth; both fields together, because an amount without a currency is no amount. */
export function ValueFields({ fieldKey, value, others, onCommit }: ValueFieldsProps) {
  const usual = value?.currency ?? others.find((other) => other.value)?.value?.currency ?? ''
  const saved = value ? String(value.perWeek) : ''
  const [draft, setDraft] = useState({ key: fieldKey, saved, amount: saved, currency: usual, writing: false })
  const { hold, release } = useHeldText(fieldKey)
  if (draft.key !== fieldKey || (draft.saved !== saved && !draft.writing))
    setDraft({ key: fieldKey, saved, amount: saved, currency: usual, writing: false })
  const problem = draft.amount === '' ? undefined : problemOfValue(draft.amount, draft.currency)
  const write = (amount: string, currency: string): void => {
    setDraft({ key: fieldKey, saved, amount, currency, writing: true })
    hold(() => {
      if (amount.trim() === '') onCommit(undefined)
      else if (problemOfValue(amount, currency) === undefined) onCommit({ perWeek: Number(amount), currency })
    })
  }
  const leave = (): void => {
    release()
    setDraft({ ...draft, writing: problem !== undefined })
  }
  return (
    <div className={styles['pair']}>
      <TextField
        label="Value of a week"
        value={draft.amount}
        inputMode="decimal"
        placeholder="Optional"
        autoComplete="off"
        hint={
          noteOnCurrency(draft.amount === '' ? '' : draft.currency, others) ??
          'What a week of having it is worth: your own number.'
        }
        problem={problem}
        onChange={(amount) => write(amount, draft.currency)}
        onBlur={leave}
      />
      <TextField
        label="Currency"
        value={draft.currency}
        maxLength={3}
        placeholder="USD"
        autoComplete="off"
        onChange={(currency) => write(draft.amount, currency.toUpperCase())}
        onBlur={leave}
      />
    </div>
  )
}
