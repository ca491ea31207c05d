import { mondayOf, type Day } from '../calendar.ts'
import { findAction, type Framework } from '../framework/framework.ts'
import { isPostponed } from '../profile/effort.ts'
import { isFinished, progressOf } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import type { Milestone } from './plan.ts'

/** One step to do in a week, or done in it. */
export interface WeekStep {
  readonly milestone: string
  readonly action: string
  readonly step: number
  readonly text: string
  readonly hours: number
  readonly ticked: boolean
}

export interface WeekPlan {
  /** The Monday. */
  readonly week: Day
  /** Planned for this week, without what was done before it began. */
  readonly hours: number
  readonly hoursDone: number
  readonly steps: readonly WeekStep[]
  /** Steps that were taken out of this week. */
  readonly postponed: readonly WeekStep[]
  /** The next open steps of milestones whose weeks are over, about as many as fit a week. They are not in `hours`. */
  readonly leftOver: readonly WeekStep[]
}

/**
 * What to do in the week of `day`: for each milestone with hours in it, what was ticked since Monday and then the next
 * steps in order, without those taken out of this week, until its hours of this week are spoken for. A step that is longer than one week stays on the list
 * until it is ticked. Before the first planned week, that week is shown.
 */
export function weekPlan(milestones: readonly Milestone[], profile: Profile, framework: Framework, day: Day): WeekPlan {
  const first = milestones.reduce(
    (earliest, milestone) => (milestone.starts < earliest ? milestone.starts : earliest),
    '9999-12-31',
  )
  const week = mondayOf(day) < first && milestones.length > 0 ? first : mondayOf(day)
  const steps: WeekStep[] = []
  const postponed: WeekStep[] = []
  const leftOver: WeekStep[] = []
  let hours = 0
  for (const milestone of milestones) {
    const isOver = milestone.ends < week
    const budget = isOver ? milestone.load : (milestone.byWeek[week] ?? 0)
    if (budget <= 0 || (isOver && isFinished(profile, milestone))) continue
    let spoken = 0
    let open = 0
    for (const id of milestone.actions) {
      const action = findAction(framework, id)
      if (!action) continue
      const ticks = new Map(progressOf(profile, id)?.steps.map((tick) => [tick.step, tick.on]))
      for (const [step, { text, hours: stepHours }] of action.steps.entries()) {
        const tickedOn = ticks.get(step)
        const ticked = tickedOn !== undefined
        if (!ticked || tickedOn >= week) open += stepHours
        if (ticked ? tickedOn < week : spoken >= budget) continue
        const weekStep = { milestone: milestone.id, action: id, step, text, hours: stepHours, ticked }
        if (!ticked && isPostponed(profile, id, step, week)) {
          postponed.push(weekStep)
          continue
        }
        spoken += stepHours
        ;(isOver && !ticked ? leftOver : steps).push(weekStep)
      }
    }
    if (!isOver) hours += Math.min(budget, open)
  }
  const hoursDone = steps.reduce((sum, step) => sum + (step.ticked ? step.hours : 0), 0)
  return { week, hours, hoursDone, steps, postponed, leftOver }
}
