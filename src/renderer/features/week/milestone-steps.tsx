import { CalendarX2 } from 'lucide-react'
import { useId } from 'react'
import { Link, useLocation } from 'wouter'
import { daySpan, type Day } from '#domain/calendar.ts'
import { number } from '#domain/documents/wording.ts'
import { findAction, type Action } from '#domain/framework/framework.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import type { WeekStep } from '#domain/planning/this-week.ts'
import { togglePostponed } from '#domain/profile/effort.ts'
import { isFinished, progressOf, toggleStep } from '#domain/profile/plan-changes.ts'
import { finish, provingPath } from '../../state/finish-action.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Pill } from '../../ui/pill.tsx'
import { LogTime } from './log-time.tsx'
import styles from './milestone-steps.module.css'
import { sayPostponed } from './say-postponed.ts'

interface MilestoneStepsProps {
  readonly milestone: Milestone
  readonly steps: readonly WeekStep[]
  /** The Monday of the week that is shown. */
  readonly week: Day
}

/** One milestone in this week: its steps to tick or to put off, the time it took, and its end. */
export function MilestoneSteps({ milestone, steps, week }: MilestoneStepsProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const done = useWorkspace((workspace) => isFinished(workspace.profile, milestone))
  const today = useToday()
  // A milestone may stand in this week and among what is left from earlier ones.
  const heading = useId()
  const postpone = (step: WeekStep): void => {
    change('not this week', (before) => togglePostponed(before, step.action, step.step, newId(), week))
    sayPostponed(milestone.id, week)
  }
  return (
    <section className={styles['milestone']} aria-labelledby={heading}>
      <div className={styles['head']}>
        <h3 id={heading}>
          <Link href={`/plan/${milestone.id}`} className={styles['title']}>
            {milestone.title}
          </Link>
        </h3>
        {done ? (
          <Pill tone="brand">finished</Pill>
        ) : (
          <span className="muted">{daySpan(milestone.starts, milestone.ends)}</span>
        )}
      </div>
      {steps.length === 0 && <p className="muted">All its steps for this week are put off.</p>}
      <ul className={styles['steps']}>
        {steps.map((step) => (
          <li key={`${step.action}:${step.step}`} className={styles['step']}>
            <Checkbox
              checked={step.ticked}
              onChange={() =>
                change(step.ticked ? 'tick taken away' : 'tick', (before) =>
                  toggleStep(before, step.action, step.step, newId(), today),
                )
              }
            >
              {step.text} <span className="muted">{number(step.hours)} h</span>
            </Checkbox>
            {!step.ticked && (
              <IconButton label={`Not this week: ${step.text}`} onClick={() => postpone(step)}>
                <CalendarX2 size={15} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {steps.length > 0 &&
        milestone.actions.map((id) => {
          const action = findAction(framework, id)
          return action && <ActionFoot key={id} action={action} />
        })}
    </section>
  )
}

function ActionFoot({ action }: { readonly action: Action }) {
  const progress = useWorkspace((workspace) => progressOf(workspace.profile, action.id))
  const today = useToday()
  const [, navigate] = useLocation()
  const isReady = progress?.doneOn === undefined && progress?.steps.length === action.steps.length
  const complete = (): void => {
    finish(action, today)
    if (action.raises.length > 0) navigate(provingPath(action.id))
  }
  return (
    <>
      {isReady && (
        <div className={styles['ready']}>
          <p>
            Every step is ticked.{' '}
            {action.raises.length > 0 && `Done when: ${action.raises.map((raise) => raise.doneWhen).join(' ')}`}
          </p>
          <Button look="primary" onClick={complete}>
            {action.raises.length > 0 ? 'Finish and prove it' : 'Finish it'}
          </Button>
        </div>
      )}
      <LogTime action={action} />
    </>
  )
}
