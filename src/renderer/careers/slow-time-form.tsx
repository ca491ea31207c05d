import { useState, type FormEvent } from 'react'
import { addDays, isDay } from '#domain/calendar.ts'
import { findInSlowTime, withSlowTime } from '#domain/planning/slow-weeks.ts'
import type { SlowTime } from '#domain/profile/plan-record.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Segmented } from '../ui/segmented.tsx'
import styles from './calendar-editor.module.css'
import type { CalendarProps } from './calendar-props.ts'

const SHARES = [
  { value: '0', label: 'Time off' },
  { value: '0.5', label: 'Half pace' },
] as const

interface SlowTimeFormProps extends CalendarProps {
  /** The one that is being changed; absent for a new one. */
  readonly editing: SlowTime | undefined
  readonly onDone: () => void
}

export function SlowTimeForm({ slowTimes, today, newId, editing, onDone, onChange }: SlowTimeFormProps) {
  const [from, setFrom] = useState(editing?.from ?? addDays(today, 1))
  const [to, setTo] = useState(editing?.to ?? addDays(today, 7))
  const [share, setShare] = useState<string>(editing === undefined ? '0' : String(editing.share))
  const [reason, setReason] = useState(editing?.reason ?? '')
  const valid = isDay(from) && isDay(to)
  const slowTime = { id: editing?.id ?? '', from, to, share: Number(share), reason: reason.trim() }
  const { problem, note } = valid ? findInSlowTime(slowTimes, slowTime, today) : {}
  // A share that was set elsewhere, such as a third, stays choosable.
  const own = String(editing?.share ?? 0)
  const shares = SHARES.some(({ value }) => value === own)
    ? SHARES
    : [...SHARES, { value: own, label: `${Math.round(Number(own) * 100)}%` }]
  const keep = (event: FormEvent): void => {
    event.preventDefault()
    if (!valid || problem !== undefined) return
    const id = editing?.id ?? newId()
    onChange(editing ? 'changed slow time' : 'added slow time', withSlowTime(slowTimes, { ...slowTime, id }))
    setReason('')
    onDone()
  }
  return (
    <form className={styles['form']} onSubmit={keep}>
      <TextField label="First day" type="date" value={from} onChange={setFrom} required />
      <TextField label="Last day" type="date" value={to} onChange={setTo} problem={problem} hint={note} required />
      <TextField label="What for" value={reason} maxLength={200} placeholder="Holidays" onChange={setReason} />
      <div className={styles['foot']}>
        <Segmented label="Pace in these days" value={share} options={shares} onChange={setShare} />
        <span className={styles['buttons']}>
          {editing && (
            <Button look="ghost" onClick={onDone}>
              Cancel
            </Button>
          )}
          <Button type="submit" disabled={problem !== undefined}>
            {editing ? 'Change' : 'Add'}
          </Button>
        </span>
      </div>
    </form>
  )
}
