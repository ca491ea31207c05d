import { addDays, type Day } from '../calendar.ts'
import { findAction, type Framework } from '../framework/framework.ts'
import { isFinished, progressOf } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { stepsToProve } from '../profile/proving.ts'
import type { Milestone } from './plan.ts'
import { hoursLeft } from './reached-levels.ts'

/** Where a milestone stands, in order. */
export const BOARD_COLUMNS = ['later', 'next', 'doing', 'proving', 'done'] as const
export type BoardColumn = (typeof BOARD_COLUMNS)[number]

/** What starts within so many weeks is next: about half a quarter, as far ahead as meetings can still be arranged. */
export const NEXT_WEEKS = 6

/**
 * - *done*: finished, or every step ticked, and all that it raises was rated once more since;
 * - *proving*: the same, with a rating still to come;
 * - *doing*: started, or a step is ticked;
 * - *next*: planned to start within six weeks, or it should have started by now;
 * - *later*: all the rest.
 */
export function columnOf(milestone: Milestone, profile: Profile, framework: Framework, today: Day): BoardColumn {
  const over = milestone.actions.map((action) => overOn(action, profile, framework))
  if (over.every((day) => day !== undefined)) {
    const isProved = milestone.actions.every((id, at) => {
      const action = findAction(framework, id)
      return !action || stepsToProve(profile, action, over[at]!).every(({ rated }) => rated)
    })
    return isProved ? 'done' : 'proving'
  }
  if (milestone.actions.some((action) => isBegun(profile, action))) return 'doing'
  return milestone.starts <= lastNextDay(today) ? 'next' : 'later'
}

/** A milestone that starts after this day is for later. */
export function lastNextDay(today: Day): Day {
  return addDays(today, NEXT_WEEKS * 7)
}

/** The day from which nothing of an action was left to do; undefined while something is. */
function overOn(id: string, profile: Profile, framework: Framework): Day | undefined {
  const progress = progressOf(profile, id)
  if (progress?.doneOn !== undefined) return progress.doneOn
  const action = findAction(framework, id)
  return action && progress && hoursLeft(action, progress) === 0 ? latestTick(progress.steps) : undefined
}

function latestTick(steps: readonly { readonly on: Day }[]): Day | undefined {
  return steps.reduce<Day | undefined>(
    (latest, { on }) => (latest === undefined || on > latest ? on : latest),
    undefined,
  )
}

function isBegun(profile: Profile, action: string): boolean {
  const progress = progressOf(profile, action)
  return (
    progress !== undefined &&
    (progress.steps.length > 0 || progress.startedOn !== undefined || isFinished(profile, { actions: [action] }))
  )
}
