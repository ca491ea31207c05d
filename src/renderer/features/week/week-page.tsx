import { useMemo } from 'react'
import { Link } from 'wouter'
import { addDays, daySpan, longDay, mondayOf } from '#domain/calendar.ts'
import { hours as hoursWords } from '#domain/documents/wording.ts'
import type { Milestone, Plan } from '#domain/planning/plan.ts'
import { weekPlan, type WeekPlan } from '#domain/planning/this-week.ts'
import { isFinished } from '#domain/profile/plan-changes.ts'
import type { Result } from '#domain/result.ts'
import { NoMilestones } from '../../careers/no-milestones.tsx'
import { isAdopted, useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { HoursCard } from './hours-card.tsx'
import { MilestoneSteps } from './milestone-steps.tsx'
import { PostponedCard } from './postponed-card.tsx'
import { ProvingCard } from './proving-card.tsx'
import styles from './week-page.module.css'

/** What to do this week: steps that fit its hours, the time they took, and what finishing them proves. */
export function WeekPage() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const shown = useShownPlan()
  const adopted = isAdopted(profile)
  const { milestones, week } = useMemo(() => {
    const planned = shown.ok ? shown.value.milestones : []
    return { milestones: planned, week: weekPlan(planned, profile, framework, today) }
  }, [shown, profile, framework, today])
  const begins = week.week > mondayOf(today)
  return (
    <Page
      title="This week"
      lead={
        begins && adopted
          ? `Your plan begins on ${longDay(week.week)}. This is its first week; you may start early.`
          : `${daySpan(week.week, addDays(week.week, 6))}. Steps that fit your hours, in the order of your plan.`
      }
    >
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {adopted ? <Steps week={week} milestones={milestones} /> : <NoPlan proposed={shown} />}
        </div>
        <div className={styles['side']}>
          {adopted && <HoursCard week={week} />}
          <ProvingCard />
          {adopted && <PostponedCard week={week} milestones={milestones} />}
        </div>
      </div>
    </Page>
  )
}

function NoPlan({ proposed }: { readonly proposed: Result<Plan> }) {
  return (
    <Card>
      {proposed.ok && proposed.value.milestones.length > 0 ? (
        <EmptyState text="Nothing is planned yet. Look at the plan that is proposed to you and adopt it; then its next steps stand here, week by week.">
          <Link href="/plan" className={buttonClass('primary')}>
            Look at your plan
          </Link>
        </EmptyState>
      ) : (
        <NoMilestones plan={proposed} />
      )}
    </Card>
  )
}

function Steps({ week, milestones }: { readonly week: WeekPlan; readonly milestones: readonly Milestone[] }) {
  const ids = [...new Set([...week.steps, ...week.postponed].map(({ milestone }) => milestone))]
  const late = [...new Set(week.leftOver.map(({ milestone }) => milestone))]
  const inOrder = (known: readonly string[]): readonly Milestone[] => milestones.filter(({ id }) => known.includes(id))
  return (
    <>
      <Card title="Steps" aside={<span className="muted">{hoursWords(week.hours)} planned</span>}>
        {ids.length === 0 ? (
          <NothingThisWeek week={week} milestones={milestones} />
        ) : (
          inOrder(ids).map((milestone) => (
            <MilestoneSteps
              key={milestone.id}
              milestone={milestone}
              steps={week.steps.filter((step) => step.milestone === milestone.id)}
              week={week.week}
            />
          ))
        )}
      </Card>
      {late.length > 0 && (
        <Card title="Left from earlier weeks">
          <p className={styles['note']}>
            The weeks planned for these are over. Do them now, or plan again so that the dates are true.
          </p>
          {inOrder(late).map((milestone) => (
            <MilestoneSteps
              key={milestone.id}
              milestone={milestone}
              steps={week.leftOver.filter((step) => step.milestone === milestone.id)}
              week={week.week}
            />
          ))}
        </Card>
      )}
    </>
  )
}

/** Either everything is done, or the week is free. */
function NothingThisWeek({ week, milestones }: { readonly week: WeekPlan; readonly milestones: readonly Milestone[] }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const open = milestones.filter((milestone) => !isFinished(profile, milestone))
  if (open.length === 0)
    return (
      <EmptyState text="Everything in your plan is finished. Prove what it raised, then choose what comes next.">
        <Link href="/check-ins/changes" className={buttonClass('primary')}>
          Choose the next goal
        </Link>
      </EmptyState>
    )
  const next = open.filter(({ starts }) => starts > week.week).toSorted((a, b) => (a.starts < b.starts ? -1 : 1))[0]
  return (
    <EmptyState
      text={`Nothing is open for this week.${next ? ` “${next.title}” begins on ${longDay(next.starts)}; you may start early.` : ''}`}
    >
      <Link href={next ? `/plan/${next.id}` : '/plan'} className={buttonClass()}>
        {next ? 'Look at what comes next' : 'See the plan'}
      </Link>
    </EmptyState>
  )
}
