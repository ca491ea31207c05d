import { useState, type FormEvent, type ReactNode } from 'react'
import { daysBetween, isDay, longDay, type Day } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { holdDate } from '#domain/planning/hold-date.ts'
import { isFinished } from '#domain/profile/plan-changes.ts'
import { putRecord, removeRecord } from '#domain/profile/record-changes.ts'
import type { FixedDate } from '#domain/profile/workspace-record.ts'
import { change, newId } from '../../state/changes.ts'
import { isAdopted, useShownPlan, useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './check-ins.module.css'
import { Record, RecordsList } from './records-list.tsx'

const KIND_WORDS: Readonly<Record<FixedDate['kind'], string>> = {
  appraisal: 'Appraisal',
  'planning-season': 'Planning season',
  review: 'Business review',
  other: 'Other',
}

const NO_MILESTONE = 'none'

/** A day that a milestone cannot be over by, and the nearest one that it can. */
interface Refused {
  readonly date: FixedDate
  readonly reason: string
  readonly nearest?: Day
}

/** Days that do not move, each with the milestone that has to be over by then, if there is one. */
export function FixedDates() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const shown = useShownPlan()
  const [title, setTitle] = useState('')
  const [on, setOn] = useState('')
  const [kind, setKind] = useState<FixedDate['kind']>('appraisal')
  const [tied, setTied] = useState(NO_MILESTONE)
  const [refused, setRefused] = useState<Refused>()
  const past = isDay(on) && on < today
  const isReady = title.trim() !== '' && isDay(on) && !past
  const milestones = shown.ok && isAdopted(profile) ? shown.value.milestones : []
  const choices = [
    { value: NO_MILESTONE, label: 'No milestone' },
    ...milestones.filter((one) => !isFinished(profile, one)).map(({ id, title: name }) => ({ value: id, label: name })),
  ]
  const titleOf = (id: string | undefined): string | undefined => milestones.find((one) => one.id === id)?.title

  /** Keeps the date, and where a milestone has to be over by then, moves and pins that; says whether it was kept. */
  const keep = ({ milestone, ...date }: FixedDate, label: string): boolean => {
    setRefused(undefined)
    if (milestone === undefined) {
      change(label, (before) => putRecord(before, 'fixedDates', date))
      return true
    }
    const held = holdDate(profile, framework, { ...date, milestone }, newId(), today)
    if (held.kind === 'refused') {
      setRefused({ ...held, date: { ...date, milestone } })
      return false
    }
    change(label, () => held.profile)
    sayChanged('Held to the date', `“${titleOf(milestone) ?? milestone}” is pinned, and over by ${longDay(date.on)}.`)
    return true
  }
  const isKnown = (date: FixedDate): boolean => profile.fixedDates.some(({ id }) => id === date.id)
  const clear = (): void => {
    setTitle('')
    setOn('')
    setTied(NO_MILESTONE)
  }
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (!isReady) return
    const date = { id: newId(), title: title.trim(), on, kind }
    if (keep(tied === NO_MILESTONE ? date : { ...date, milestone: tied }, 'date that does not move')) clear()
  }
  const tie = (before: FixedDate, milestone: string): void => {
    const { milestone: _, ...date } = before
    if (milestone === NO_MILESTONE) keep(date, 'date without a milestone')
    else keep({ ...date, milestone }, 'milestone held to a date')
  }
  const takeNearest = ({ date, nearest }: Refused): void => {
    if (nearest === undefined) return
    if (keep({ ...date, on: nearest }, 'date that does not move') && !isKnown(date)) clear()
  }
  /** Why a milestone cannot be over by a day, at the control that asked for it. */
  const answerFor = (id: string | undefined): ReactNode => {
    const isAbout = refused && (id ?? 'new') === (isKnown(refused.date) ? refused.date.id : 'new')
    return (
      <div role="status" className={styles['answer']}>
        {isAbout && (
          <>
            <p>{refused.reason}</p>
            <div className={styles['buttons']}>
              {refused.nearest !== undefined && (
                <Button small onClick={() => takeNearest(refused)}>
                  Make it {longDay(refused.nearest)}
                </Button>
              )}
              <Button small look="ghost" onClick={() => setRefused(undefined)}>
                Leave it
              </Button>
            </div>
          </>
        )}
      </div>
    )
  }
  const ordered = profile.fixedDates.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return (
    <Card title="Days that do not move">
      <div className={styles['stack']}>
        <RecordsList empty="None yet. Appraisals, planning seasons and reviews are days to have something to show.">
          {ordered.map((date) => (
            <Record
              key={date.id}
              place={`date ${date.id}`}
              name={date.title}
              onRemove={() => change('removed date', (before) => removeRecord(before, 'fixedDates', date.id))}
            >
              <>
                <b>{date.title}</b>{' '}
                <span className="muted">
                  {KIND_WORDS[date.kind]}, {longDay(date.on)}
                  {date.on >= today && ` · ${awayWords(daysBetween(today, date.on))}`}
                </span>
                {choices.length > 1 && date.on >= today && (
                  <span className={styles['tie']}>
                    <FilterSelect
                      label="Over by then"
                      about={date.title}
                      value={date.milestone ?? NO_MILESTONE}
                      options={withTied(choices, date.milestone, titleOf)}
                      onChange={(next) => tie(date, next)}
                    />
                  </span>
                )}
                {answerFor(date.id)}
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
            hint="It comes up on the timeline, in check-ins, among the reminders, and in the calendar file."
            onChange={(next) => setKind(next as FixedDate['kind'])}
          />
          <SelectField
            label="Milestone that has to be over by then"
            value={tied}
            groups={[{ label: 'Milestones', options: choices }]}
            hint={
              choices.length > 1
                ? 'It is moved up as far as it has to be, and pinned.'
                : 'Adopt a plan, and one of its milestones can be held to the day.'
            }
            onChange={setTied}
          />
          {answerFor(undefined)}
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

/** A milestone that is finished or has left the plan is still named where a day is tied to it. */
function withTied(
  choices: readonly { readonly value: string; readonly label: string }[],
  tied: string | undefined,
  titleOf: (id: string) => string | undefined,
): readonly { readonly value: string; readonly label: string }[] {
  if (tied === undefined || choices.some(({ value }) => value === tied)) return choices
  return [...choices, { value: tied, label: titleOf(tied) ?? 'A milestone that left the plan' }]
}

function awayWords(days: number): string {
  return days === 0 ? 'today' : days < 14 ? `in ${counted(days, 'day')}` : `in ${counted(Math.round(days / 7), 'week')}`
}
