import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { longDay } from '#domain/calendar.ts'
import { holdDate, weeksToNeighbor } from '#domain/planning/hold-date.ts'
import { moveMilestone } from '#domain/planning/move-milestone.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { isFinished } from '#domain/profile/plan-changes.ts'
import { removeRecord } from '#domain/profile/record-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './milestone-dates.module.css'
import { gateWords } from './swap-list.tsx'

/** A wish that could not be met, and what comes closest to it. */
interface Answer {
  readonly reason: string
  readonly nearest?: { readonly label: string; readonly take: () => void }
}

interface MilestoneDatesProps {
  readonly milestone: string
  readonly plan: Plan
}

/** When a milestone of the adopted plan comes: before or after its neighbor, or by a day that does not move. */
export function MilestoneDates({ milestone, plan }: MilestoneDatesProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [draft, setDraft] = useState<{ readonly title: string; readonly on: string }>()
  const [answer, setAnswer] = useState<Answer>()
  const dates = profile.fixedDates.filter((date) => date.milestone === milestone)
  const open = plan.milestones.filter((one) => one.id === milestone || !isFinished(profile, one))

  const move = (weeks: number): void => {
    const moved = moveMilestone(profile, framework, { milestone, weeks }, newId(), today)
    if (moved.kind === 'moved') {
      setAnswer(undefined)
      change('moving a milestone', () => moved.profile)
      return sayChanged('Moved and pinned', gateWords(moved.difference.gates, framework))
    }
    const { reason, nearest } = moved
    return setAnswer({
      reason,
      ...(nearest && { nearest: { label: `Start on ${longDay(nearest.starts)}`, take: () => move(nearest.weeks) } }),
    })
  }
  const toNeighbor = (direction: 'earlier' | 'later'): void => {
    const weeks = weeksToNeighbor(open, milestone, direction)
    if (weeks !== undefined) return move(weeks)
    return setAnswer({ reason: direction === 'earlier' ? 'Nothing starts before it.' : 'Nothing starts after it.' })
  }
  const hold = (title: string, on: string): void => {
    if (title.trim() === '' || on === '') return setAnswer({ reason: 'Say what the date is, and choose a day.' })
    const date = { id: newId(), title: title.trim(), on, kind: 'other', milestone } as const
    const held = holdDate(profile, framework, date, newId(), today)
    if (held.kind === 'held') {
      setAnswer(undefined)
      setDraft(undefined)
      change('a hard date', () => held.profile)
      return sayChanged('Held to the date', `It is pinned, and over by ${longDay(on)}.`)
    }
    const { reason, nearest } = held
    return setAnswer({
      reason,
      ...(nearest !== undefined && {
        nearest: { label: `Hold it to ${longDay(nearest)}`, take: () => hold(title, nearest) },
      }),
    })
  }
  return (
    <div className={styles['dates']}>
      <div className={styles['row']}>
        <Button small onClick={() => toNeighbor('earlier')}>
          <ArrowLeft size={14} aria-hidden />
          Earlier
        </Button>
        <Button small onClick={() => toNeighbor('later')}>
          <ArrowRight size={14} aria-hidden />
          Later
        </Button>
        {!draft && (
          <Button small onClick={() => setDraft({ title: '', on: '' })}>
            Hard date
          </Button>
        )}
      </div>
      {dates.map((date) => (
        <p key={date.id} className={styles['row']}>
          <span>
            Over by {longDay(date.on)}: {date.title}
          </span>
          <Button
            small
            look="ghost"
            aria-label={`Delete the date ${date.title}`}
            onClick={() => {
              change('deleting a hard date', (before) => removeRecord(before, 'fixedDates', date.id))
              sayChanged('Date deleted', 'The milestone keeps its days until you unpin it.')
            }}
          >
            Delete
          </Button>
        </p>
      ))}
      {draft && (
        <form
          className={styles['form']}
          aria-label="Hard date"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            hold(draft.title, draft.on)
          }}
        >
          <TextField
            label="What the date is"
            value={draft.title}
            maxLength={200}
            placeholder="QBR"
            onChange={(title) => setDraft({ ...draft, title })}
          />
          <TextField
            label="It has to be over by"
            type="date"
            min={today}
            value={draft.on}
            onChange={(on) => setDraft({ ...draft, on })}
          />
          <div className={styles['row']}>
            <Button small type="submit">
              Hold to it
            </Button>
            <Button small look="ghost" onClick={() => setDraft(undefined)}>
              Leave it
            </Button>
          </div>
        </form>
      )}
      <div role="status" className={styles['answer']}>
        {answer && (
          <>
            <p>{answer.reason}</p>
            {answer.nearest && (
              <Button small onClick={answer.nearest.take}>
                {answer.nearest.label}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}
