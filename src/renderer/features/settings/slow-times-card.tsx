import { Trash2 } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { addDays, daySpan, isDay } from '#domain/calendar.ts'
import { addSlowTime, removeSlowTime } from '#domain/profile/person-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './slow-times-card.module.css'

const SHARES = [
  { value: '0', label: 'Time off' },
  { value: '0.5', label: 'Half pace' },
] as const

type Share = (typeof SHARES)[number]['value']

/** Stretches with fewer hours or none: the plan flows around them. */
export function SlowTimesCard() {
  const slowTimes = useWorkspace((workspace) => workspace.profile.pace.slowTimes)
  return (
    <Card title="Slow weeks and time off" place="slow-times">
      {slowTimes.length === 0 ? (
        <p className="muted">
          None yet. Quarter ends, holidays and launches belong here, so that the plan expects nothing of them.
        </p>
      ) : (
        <ul className={styles['list']}>
          {slowTimes.map((slowTime) => (
            <li key={slowTime.id}>
              <span>
                <b>{slowTime.reason || (slowTime.share === 0 ? 'Time off' : 'Slow time')}</b>
                <span className="muted">
                  {daySpan(slowTime.from, slowTime.to)} ·{' '}
                  {slowTime.share === 0 ? 'no hours' : `${Math.round(slowTime.share * 100)}% of the hours`}
                </span>
              </span>
              <IconButton
                label={`Remove ${slowTime.reason || 'slow time'}`}
                onClick={() => change('removed slow time', (before) => removeSlowTime(before, slowTime.id))}
              >
                <Trash2 size={15} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <NewSlowTime />
    </Card>
  )
}

function NewSlowTime() {
  const today = useToday()
  const [from, setFrom] = useState(addDays(today, 1))
  const [to, setTo] = useState(addDays(today, 7))
  const [share, setShare] = useState<Share>('0')
  const [reason, setReason] = useState('')
  const valid = isDay(from) && isDay(to)
  const problem = valid && to < from ? 'The last day lies before the first one.' : undefined
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (!valid || problem) return
    change('added slow time', (before) =>
      addSlowTime(before, { id: newId(), from, to, share: Number(share), reason: reason.trim() }),
    )
    setReason('')
  }
  return (
    <form className={styles['form']} onSubmit={add}>
      <TextField label="First day" type="date" value={from} onChange={setFrom} required />
      <TextField label="Last day" type="date" value={to} onChange={setTo} problem={problem} required />
      <TextField label="What for" value={reason} maxLength={200} placeholder="Quarter end" onChange={setReason} />
      <div className={styles['foot']}>
        <Segmented label="Pace in these days" value={share} options={SHARES} onChange={setShare} />
        <Button type="submit" disabled={!valid || problem !== undefined}>
          Add
        </Button>
      </div>
    </form>
  )
}
