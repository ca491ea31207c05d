import { useEffect, useRef, useState } from 'react'
import { capitalized, kindWords } from '#domain/documents/wording.ts'
import { ACTION_KINDS } from '#domain/framework/framework.ts'
import { circleOf, type Circle } from '#domain/planning/order-by-hand.ts'
import { MAX_OWN_STEPS, type OwnAction } from '#domain/profile/own-action.ts'
import { checkedOwnAction } from '#domain/profile/own-action-changes.ts'
import { useToday } from '../../state/derived.ts'
import { useSession, useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './own-milestone-form.module.css'
import { OwnOrder } from './own-order.tsx'
import { OwnRaises } from './own-raises.tsx'

interface OwnMilestoneFormProps {
  readonly action: OwnAction
  /** `instead` is another own action that gave up a wish for it. */
  readonly onKeep: (action: OwnAction, instead?: OwnAction) => void
  readonly onLeave: () => void
}

/** Title, steps with hours, pace, what it raises and a hard last day; kept only when the whole makes sense. */
export function OwnMilestoneForm({ action, onKeep, onLeave }: OwnMilestoneFormProps) {
  const today = useToday()
  const [draft, setDraft] = useState(action)
  const [problem, setProblem] = useState<string>()
  const [circle, setCircle] = useState<Circle>()
  const [isDayHalf, setDayHalf] = useState(false)
  const profile = useWorkspace((workspace) => workspace.profile)
  const builtIn = useSession((session) => session.builtIn)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const edit = (change: Partial<OwnAction>): void => {
    setCircle(undefined)
    setDraft({ ...draft, ...change })
  }
  const editStep = (at: number, change: Partial<OwnAction['steps'][number]>): void =>
    edit({ steps: draft.steps.map((step, index) => (index === at ? { ...step, ...change } : step)) })
  const keep = (): void => {
    if (isDayHalf) return
    const checked = checkedOwnAction({ ...draft, title: draft.title.trim() }, today)
    setProblem(checked.ok ? undefined : checked.error.message)
    if (!checked.ok) return
    const found = circleOf(profile, builtIn, checked.value, today)
    if (found) setCircle(found)
    else onKeep(checked.value)
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label="Own milestone"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <TextField
        label="What will be there in the end"
        value={draft.title}
        maxLength={200}
        placeholder="The steering meeting led for a quarter"
        onChange={(title) => edit({ title })}
      />
      <Segmented
        look="pills"
        label="Kind of work"
        value={draft.kind}
        options={ACTION_KINDS.map((kind) => ({ value: kind, label: capitalized(kindWords(kind)) }))}
        onChange={(kind) => edit({ kind })}
      />
      {draft.steps.map((step, at) => (
        // Steps have no id of their own; their place is what tells them apart while they are typed.
        <div key={`step-${at + 1}`} className={styles['step']}>
          <TextField
            label={`Step ${at + 1}`}
            value={step.text}
            maxLength={300}
            onChange={(text) => editStep(at, { text })}
          />
          <NumberField label="Hours" value={step.hours} step={0.25} onChange={(hours) => editStep(at, { hours })} />
          {draft.steps.length > 1 && (
            <Button
              small
              look="ghost"
              aria-label={`Delete step ${at + 1}`}
              onClick={() => edit({ steps: draft.steps.filter((_, index) => index !== at) })}
            >
              Delete
            </Button>
          )}
        </div>
      ))}
      {draft.steps.length < MAX_OWN_STEPS && (
        <Button small onClick={() => edit({ steps: [...draft.steps, { text: '', hours: 2 }] })}>
          Add a step
        </Button>
      )}
      <div className={styles['row']}>
        <NumberField label="Most hours a week" value={draft.load} step={0.5} onChange={(load) => edit({ load })} />
        <NumberField label="Least weeks" value={draft.weeks} step={1} onChange={(weeks) => edit({ weeks })} />
        <TextField
          label="Hard last day"
          type="date"
          min={today}
          value={draft.endsBy ?? ''}
          problem={isDayHalf ? 'Enter the whole day, or clear all of it.' : undefined}
          onChange={(day, half) => {
            setDayHalf(half)
            if (half) return
            const { endsBy: _, ...rest } = draft
            setDraft(day === '' ? rest : { ...rest, endsBy: day })
          }}
          onBlur={({ currentTarget }) => {
            // That the last part of a half typed day is cleared too, no event tells.
            if (!isDayHalf || currentTarget.validity.badInput) return
            setDayHalf(false)
            const { endsBy: _, ...rest } = draft
            setDraft(rest)
          }}
        />
      </div>
      <OwnOrder
        draft={draft}
        circle={circle}
        onChange={(after) => edit({ after })}
        onInstead={(instead) => onKeep(draft, instead)}
      />
      <OwnRaises draft={draft} onChange={(raises) => edit({ raises })} />
      <p role="alert" className={styles['problem']}>
        {problem}
      </p>
      <div className={styles['row']}>
        <Button type="submit" look="primary">
          Keep it and plan
        </Button>
        <Button look="ghost" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly step: number
  readonly onChange: (value: number) => void
}

function NumberField({ label, value, step, onChange }: NumberFieldProps) {
  return (
    <TextField
      label={label}
      type="number"
      min={step}
      step={step}
      value={Number.isNaN(value) ? '' : String(value)}
      onChange={(text) => onChange(Number.parseFloat(text))}
    />
  )
}
