import { useState, type FormEvent } from 'react'
import type { RequestDecision } from '#domain/profile/roadmap-record.ts'
import { DECISION_WORDS } from '#domain/roadmap/card-text.ts'
import { decideRequest, outcomeOf } from '#domain/roadmap/decide-request.ts'
import type { WeighableRequest } from '#domain/roadmap/displacement.ts'
import type { Weighing } from '#domain/roadmap/weigh-request.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './request.module.css'

interface DecisionFormProps {
  readonly request: WeighableRequest
  readonly weighing: Weighing
}

type Choice = RequestDecision | 'after-promises'

/** Who decides what, and why. The roadmap follows in the same step, which undo takes back as one. */
export function DecisionForm({ request, weighing }: DecisionFormProps) {
  const today = useToday()
  const [choice, setChoice] = useState<Choice>()
  const [by, setBy] = useState('')
  const [reason, setReason] = useState('')
  const choices = choicesFor(weighing)
  const chosen = choices.find(({ value }) => value === choice)
  const record = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!chosen || chosen.why !== undefined) return
    // What was decided stands at the top.
    event.currentTarget.closest('main')?.scrollTo(0, 0)
    const { decision, keepsPromisesOnly } = chosen
    change(`decision on “${request.title}”`, (profile) =>
      decideRequest(profile, request.id, {
        decision,
        keepsPromisesOnly,
        by: by.trim(),
        reason: reason.trim(),
        on: today,
        newId,
      }),
    )
    sayChanged(
      `Decided: ${chosen.label}`,
      decision === 'not-now' ? 'The roadmap stays as it is.' : 'The roadmap follows, and the card is kept as it was.',
    )
  }
  return (
    <Card title="Decision">
      <form className={styles['stack']} onSubmit={record}>
        <fieldset className={styles['fieldset']}>
          <legend className="visually-hidden">What was decided</legend>
          <div className={styles['choices']}>
            {choices.map(({ value, label, why }) => (
              <label key={value} data-off={why !== undefined}>
                <input
                  type="radio"
                  name="decision"
                  value={value}
                  checked={choice === value}
                  disabled={why !== undefined}
                  onChange={() => setChoice(value)}
                />
                <span>
                  {label}
                  {why !== undefined && <small>{why}</small>}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className={styles['pair']}>
          <TextField label="Decided by" value={by} maxLength={120} autoComplete="off" onChange={setBy} />
          <TextField label="Why" value={reason} maxLength={1000} autoComplete="off" onChange={setReason} />
        </div>
        <div>
          <Button type="submit" look="primary" disabled={!chosen}>
            Record the decision
          </Button>
        </div>
      </form>
    </Card>
  )
}

interface ChoiceLine {
  readonly value: Choice
  readonly decision: RequestDecision
  readonly keepsPromisesOnly: boolean
  readonly label: string
  /** Why it cannot be chosen. */
  readonly why?: string
}

const WHY_NOT: Readonly<Partial<Record<RequestDecision, string>>> = {
  smaller: 'Name a first step and its days.',
  'more-people': 'Nothing moves, so no help is needed.',
}

function choicesFor(weighing: Weighing): readonly ChoiceLine[] {
  const line = (decision: RequestDecision): ChoiceLine => {
    const exists = decision === 'not-now' || outcomeOf(weighing, { decision }) !== undefined
    const why = exists ? undefined : (WHY_NOT[decision] ?? 'There is no such way.')
    const base = { value: decision, decision, keepsPromisesOnly: false, label: DECISION_WORDS[decision] }
    return why === undefined ? base : { ...base, why }
  }
  return [
    line('add-now'),
    line('smaller'),
    ...(weighing.afterPromises
      ? [
          {
            value: 'after-promises' as const,
            decision: 'later' as const,
            keepsPromisesOnly: true,
            label: 'After what is promised',
          },
        ]
      : []),
    line('later'),
    line('more-people'),
    line('not-now'),
  ]
}
