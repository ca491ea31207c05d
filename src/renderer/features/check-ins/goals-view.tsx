import { useState, type FormEvent } from 'react'
import { addMonths, daysBetween, isDay, longDay, quarterName, quarterStart } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { putRecord, removeRecord } from '#domain/profile/record-changes.ts'
import type { FixedDate } from '#domain/profile/workspace-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './check-ins.module.css'
import { Record, RecordsList } from './records-list.tsx'

const QUARTERS = [0, 3, 6, 9] as const

const KIND_WORDS: Readonly<Record<FixedDate['kind'], string>> = {
  appraisal: 'Appraisal',
  'planning-season': 'Planning season',
  review: 'Business review',
  other: 'Other',
}

/** What a quarter is for, and the days that do not move. */
export function GoalsView() {
  return (
    <div className={styles['halves']}>
      <QuarterGoals />
      <FixedDates />
    </div>
  )
}

function QuarterGoals() {
  const goals = useWorkspace((workspace) => workspace.profile.quarterGoals)
  const today = useToday()
  const shown = useShownPlan()
  const quarters = QUARTERS.map((months) => quarterStart(addMonths(today, months)))
  const [quarter, setQuarter] = useState(quarters[0] ?? today)
  const [text, setText] = useState('')
  const ordered = goals.toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1))
  const milestones = shown.ok ? shown.value.milestones : []
  const ending = milestones.filter(({ ends }) => quarterStart(ends) === quarter)
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    change('goal for a quarter', (before) =>
      putRecord(before, 'quarterGoals', { id: newId(), quarter, text: text.trim() }),
    )
    setText('')
  }
  return (
    <Card title="Goals by quarter">
      <div className={styles['stack']}>
        <RecordsList empty="None yet. One sentence per quarter is enough: what will be true at its end?">
          {ordered.map(({ doneOn, ...goal }) => (
            <Record
              key={goal.id}
              name={goal.text}
              onRemove={() => change('removed goal', (before) => removeRecord(before, 'quarterGoals', goal.id))}
            >
              <Checkbox
                checked={doneOn !== undefined}
                onChange={() =>
                  change(doneOn === undefined ? 'goal reached' : 'goal open again', (before) =>
                    putRecord(before, 'quarterGoals', doneOn === undefined ? { ...goal, doneOn: today } : goal),
                  )
                }
              >
                {goal.text}{' '}
                <span className="muted">
                  {quarterName(goal.quarter)}
                  {doneOn !== undefined && `, reached on ${longDay(doneOn)}`}
                </span>
              </Checkbox>
            </Record>
          ))}
        </RecordsList>
        <form className={styles['form']} onSubmit={add}>
          <SelectField
            label="Quarter"
            value={quarter}
            groups={[{ label: 'Quarters', options: quarters.map((day) => ({ value: day, label: quarterName(day) })) }]}
            hint={
              ending.length === 0
                ? 'No milestone of your plan ends in it.'
                : `${counted(ending.length, 'milestone')} of your plan end in it, such as “${ending[0]?.title}”.`
            }
            onChange={setQuarter}
          />
          <TextField label="What it is for" value={text} maxLength={300} autoComplete="off" onChange={setText} />
          <div>
            <Button type="submit" disabled={text.trim() === ''}>
              Add this goal
            </Button>
          </div>
        </form>
      </div>
    </Card>
  )
}

function FixedDates() {
  const dates = useWorkspace((workspace) => workspace.profile.fixedDates)
  const today = useToday()
  const [title, setTitle] = useState('')
  const [on, setOn] = useState('')
  const [kind, setKind] = useState<FixedDate['kind']>('appraisal')
  const past = isDay(on) && on < today
  const isReady = title.trim() !== '' && isDay(on) && !past
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (!isReady) return
    change('date that does not move', (before) =>
      putRecord(before, 'fixedDates', { id: newId(), title: title.trim(), on, kind }),
    )
    setTitle('')
    setOn('')
  }
  const ordered = dates.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return (
    <Card title="Days that do not move">
      <div className={styles['stack']}>
        <RecordsList empty="None yet. Appraisals, planning seasons and reviews are days to have something to show.">
          {ordered.map((date) => (
            <Record
              key={date.id}
              name={date.title}
              onRemove={() => change('removed date', (before) => removeRecord(before, 'fixedDates', date.id))}
            >
              <>
                <b>{date.title}</b>{' '}
                <span className="muted">
                  {KIND_WORDS[date.kind]}, {longDay(date.on)}
                  {date.on >= today && ` · ${awayWords(daysBetween(today, date.on))}`}
                </span>
              </>
            </Record>
          ))}
        </RecordsList>
        <form className={styles['form']} onSubmit={add}>
          <TextField label="What happens" value={title} maxLength={120} autoComplete="off" onChange={setTitle} />
          <TextField
            label="On"
            type="date"
            value={on}
            problem={past ? 'That day is over. Choose today or a later day.' : undefined}
            onChange={setOn}
          />
          <SelectField
            label="What kind of day"
            value={kind}
            groups={[
              {
                label: 'Kinds',
                options: Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label })),
              },
            ]}
            hint="It comes up in check-ins, among the reminders, and in the calendar file."
            onChange={(next) => setKind(next as FixedDate['kind'])}
          />
          <div>
            <Button type="submit" disabled={!isReady}>
              Add this day
            </Button>
          </div>
        </form>
      </div>
    </Card>
  )
}

function awayWords(days: number): string {
  return days === 0 ? 'today' : days < 14 ? `in ${counted(days, 'day')}` : `in ${counted(Math.round(days / 7), 'week')}`
}
