import { useState } from 'react'
import { daySpan, shortMonthName } from '#domain/calendar.ts'
import { isQuarterEnd, quarterEndShare, withQuarterEnds } from '#domain/planning/quarter-ends.ts'
import { nameOfSlowTime } from '#domain/planning/slow-weeks.ts'
import type { SlowTime } from '#domain/profile/plan-record.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import styles from './calendar-editor.module.css'
import type { CalendarProps } from './calendar-props.ts'
import { SlowTimeForm } from './slow-time-form.tsx'
import { YearOfWeeks } from './year-of-weeks.tsx'

const QUARTER_ENDS = [
  { value: '1', label: 'Full pace' },
  { value: '0.5', label: 'Half pace' },
  { value: '0', label: 'No hours' },
] as const

/** Slow weeks and time off: a year to click in, a list, and a form for whole stretches. */
export function CalendarEditor(calendar: CalendarProps) {
  const { slowTimes, today, onChange } = calendar
  const [editing, setEditing] = useState<SlowTime>()
  const quarterEnds = slowTimes.filter((slow) => isQuarterEnd(slow) && slow.to >= today)
  const [last] = quarterEnds.slice(-1)
  const share = quarterEndShare(slowTimes, today)
  const listed = slowTimes.filter((slow) => !isQuarterEnd(slow))
  return (
    <div className={styles['editor']}>
      <div className={styles['quarterEnds']}>
        <span>
          <b>Quarter ends</b>
          <span className="muted">
            {last
              ? `The last two weeks of each quarter until ${shortMonthName(last.to)}`
              : 'The last two weeks of each quarter'}
          </span>
        </span>
        <Segmented
          label="Pace at quarter ends"
          look="pills"
          value={String(share)}
          options={QUARTER_ENDS}
          onChange={(value) => onChange('pace at quarter ends', withQuarterEnds(slowTimes, Number(value), today))}
        />
      </div>
      <YearOfWeeks {...calendar} />
      {listed.length === 0 ? (
        <p className="muted">
          None besides yet. Holidays, launches and leave belong here, so that the plan expects nothing of them.
        </p>
      ) : (
        <ul className={styles['list']} aria-label="Slow weeks and time off">
          {listed.map((slow) => (
            <li key={slow.id}>
              <span>
                <b>{nameOfSlowTime(slow)}</b>
                <span className="muted">
                  {daySpan(slow.from, slow.to)} ·{' '}
                  {slow.share === 0 ? 'no hours' : `${Math.round(slow.share * 100)}% of the hours`}
                </span>
              </span>
              <span className={styles['buttons']}>
                <Button
                  small
                  look="ghost"
                  aria-label={`Change ${nameOfSlowTime(slow)}`}
                  onClick={() => setEditing(slow)}
                >
                  Change
                </Button>
                <Button
                  small
                  look="ghost"
                  aria-label={`Remove ${nameOfSlowTime(slow)}`}
                  onClick={() => {
                    onChange(
                      'removed slow time',
                      slowTimes.filter((other) => other !== slow),
                    )
                    if (editing?.id === slow.id) setEditing(undefined)
                  }}
                >
                  Remove
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <SlowTimeForm {...calendar} key={editing?.id ?? 'new'} editing={editing} onDone={() => setEditing(undefined)} />
    </div>
  )
}
