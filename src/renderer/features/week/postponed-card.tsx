import { useMemo } from 'react'
import { addDays, longDay } from '#domain/calendar.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import type { WeekPlan, WeekStep } from '#domain/planning/this-week.ts'
import { togglePostponed } from '#domain/profile/effort.ts'
import { change, newId } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { consequenceOf } from './say-postponed.ts'
import styles from './side-list.module.css'

interface PostponedCardProps {
  readonly week: WeekPlan
  readonly milestones: readonly Milestone[]
}

/** Steps that wait for next week, with what their waiting does. */
export function PostponedCard({ week, milestones }: PostponedCardProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const words = useMemo(
    () =>
      new Map(
        milestones
          .filter(({ id }) => week.postponed.some((step) => step.milestone === id))
          .map((milestone) => [milestone.id, consequenceOf(profile, framework, week, milestone)]),
      ),
    [profile, framework, milestones, week],
  )
  if (week.postponed.length === 0) return null
  const takeBack = ({ action, step }: WeekStep): void =>
    change('taking a step back', (before) => togglePostponed(before, action, step, newId(), week.week))
  return (
    <Card title="Not this week">
      <p className="muted">They come back on {longDay(addDays(week.week, 7))}.</p>
      <ul className={styles['list']}>
        {milestones
          .filter(({ id }) => words.has(id))
          .map(({ id, title }) => (
            <li key={id}>
              <b>{title}</b>
              <span className="muted">{words.get(id)}</span>
              <ul className={styles['inner']}>
                {week.postponed
                  .filter((step) => step.milestone === id)
                  .map((step) => (
                    <li key={`${step.action}:${step.step}`} className={styles['row']}>
                      <span>{step.text}</span>
                      <Button small aria-label={`Take back: ${step.text}`} onClick={() => takeBack(step)}>
                        Take back
                      </Button>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
      </ul>
    </Card>
  )
}
