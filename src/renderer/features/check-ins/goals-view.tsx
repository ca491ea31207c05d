import { useState, type FormEvent } from 'react'
import { addMonths, longDay, quarterName, quarterStart } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { putRecord, removeRecord } from '#domain/profile/record-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './check-ins.module.css'
import { FixedDates } from './fixed-dates.tsx'
import { Record, RecordsList } from './records-list.tsx'

const QUARTERS = [0, 3, 6, 9] as const

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
              place={`goal ${goal.id}`}
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
                : `${counted(ending.length, 'milestone of your plan ends', 'milestones of your plan end')} in it, such as “${ending[0]?.title}”.`
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
