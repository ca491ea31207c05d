import { Link } from 'wouter'
import { hours as hoursWords, number } from '#domain/documents/wording.ts'
import { findAction } from '#domain/framework/framework.ts'
import { addDays, daySpan, mondayOf } from '#domain/calendar.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { weekPlan, type WeekPlan } from '#domain/planning/this-week.ts'
import { toggleStep } from '#domain/profile/plan-changes.ts'
import type { Result } from '#domain/result.ts'
import { NoMilestones } from '../../careers/no-milestones.tsx'
import { change, newId } from '../../state/changes.ts'
import { isAdopted, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './week-card.module.css'

/** The next steps that fit this week's hours, to be ticked where they stand. */
export function WeekCard({ plan }: { readonly plan: Result<Plan> }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const adopted = isAdopted(profile)
  const milestones = plan.ok ? plan.value.milestones : []
  const { week, hours, hoursDone, steps, leftOver } = weekPlan(milestones, profile, framework, today)
  const titleOf = new Map(milestones.map((milestone) => [milestone.id, milestone.title]))
  const isNow = week === mondayOf(today)
  const title = isNow ? 'This week' : 'Your first week'
  if (milestones.length === 0) {
    return (
      <Card title={title}>
        <NoMilestones plan={plan} />
      </Card>
    )
  }
  if (!adopted && steps.length > 0)
    return <WeekProposal title={title} week={week} hours={hours} steps={steps} titleOf={titleOf} />
  if (steps.length === 0) {
    const text = !adopted
      ? 'Once you adopt a plan, its next steps for the week stand here to be ticked.'
      : leftOver.length > 0
        ? 'Nothing new is planned this week, but something is left from earlier weeks.'
        : 'No hours are planned this week. Rest, or look at what comes next.'
    return (
      <Card title={title}>
        <EmptyState text={text}>
          <Link href={leftOver.length > 0 ? '/week' : '/plan'} className={buttonClass()}>
            {leftOver.length > 0 ? 'See what is left over' : adopted ? 'See the plan' : 'Look at your plan'}
          </Link>
        </EmptyState>
      </Card>
    )
  }
  const progress = `${hoursWords(hoursDone)} done of ${hoursWords(hours)} planned`
  return (
    <Card title={title} aside={<span className="muted">{daySpan(week, addDays(week, 6))}</span>}>
      <p className={styles['progress']}>{progress}</p>
      <ProgressBar label={progress} share={hours === 0 ? 0 : hoursDone / hours} />
      <ul className={styles['steps']}>
        {steps.map(({ milestone, action, step, text, hours: stepHours, ticked }) => (
          <li key={`${action}:${step}`}>
            <Checkbox
              checked={ticked}
              onChange={() =>
                change(ticked ? 'tick taken away' : 'tick', (before) =>
                  toggleStep(before, action, step, newId(), today),
                )
              }
            >
              <span className={styles['text']}>{text}</span>
              <span className="muted">
                {titleOf.get(milestone) ?? findAction(framework, action)?.title} · {number(stepHours)} h
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {steps.reduce((sum, step) => sum + step.hours, 0) > hours && (
        <p className={styles['more']}>A step that is longer than this week’s hours goes on next week.</p>
      )}
      <p className={styles['foot']}>
        <Link href="/week" className={buttonClass('plain', true)}>
          Open this week
        </Link>
      </p>
    </Card>
  )
}

/** Enough to see what it would be like. */
const PREVIEW = 3

interface WeekProposalProps extends Pick<WeekPlan, 'week' | 'hours' | 'steps'> {
  readonly title: string
  readonly titleOf: ReadonlyMap<string, string>
}

/** Without an adopted plan there is nothing to tick yet: what the first week of today's proposal would hold. */
function WeekProposal({ title, week, hours, steps, titleOf }: WeekProposalProps) {
  return (
    <Card title={title} aside={<span className="muted">{daySpan(week, addDays(week, 6))}</span>}>
      <p className={styles['progress']}>
        The plan made today would begin with {hoursWords(hours)}. Adopt it, and its steps can be ticked here.
      </p>
      <ul className={styles['steps']}>
        {steps.slice(0, PREVIEW).map(({ milestone, action, step, text, hours: stepHours }) => (
          <li key={`${action}:${step}`} className={styles['preview']}>
            <span className={styles['text']}>{text}</span>
            <span className="muted">
              {titleOf.get(milestone)} · {number(stepHours)} h
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['foot']}>
        <Link href="/plan" className={buttonClass()}>
          Look at your plan
        </Link>
      </p>
    </Card>
  )
}
