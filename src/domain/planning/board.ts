import { addDays, type Day } from '../calendar.ts'
import { findAction, type Framework } from '../framework/framework.ts'
import { isFinished, progressOf } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { proofOf } from '../profile/proving.ts'
import { latestRating } from '../profile/rating-changes.ts'
import type { LevelStep, Milestone } from './plan.ts'
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
  const over = overOn(milestone, profile, framework)
  if (over !== undefined)
    return milestone.raises.every(
      (raise) => isProved(profile, framework, milestone, raise.skill) || isRatedSince(profile, raise, over),
    )
      ? 'done'
      : 'proving'
  if (milestone.actions.some((action) => isBegun(profile, action))) return 'doing'
  return milestone.starts <= lastNextDay(today) ? 'next' : 'later'
}

/** A milestone that starts after this day is for later. */
export function lastNextDay(today: Day): Day {
  return addDays(today, NEXT_WEEKS * 7)
}

/** The day from which nothing of it was left to do; undefined while something is. */
function overOn({ actions }: Pick<Milestone, 'actions'>, profile: Profile, framework: Framework): Day | undefined {
  let last: Day | undefined
  for (const id of actions) {
    const progress = progressOf(profile, id)
    const action = findAction(framework, id)
    const isTicked = action !== undefined && progress !== undefined && hoursLeft(action, progress) === 0
    const on = progress?.doneOn ?? (isTicked ? latestTick(progress.steps) : undefined)
    if (on === undefined) return undefined
    if (last === undefined || on > last) last = on
  }
  return last
}

function latestTick(steps: readonly { readonly on: Day }[]): Day | undefined {
  return steps.reduce<Day | undefined>(
    (latest, { on }) => (latest === undefined || on > latest ? on : latest),
    undefined,
  )
}

/** Rated to prove it, whatever the answer was. */
function isProved(
  profile: Profile,
  framework: Framework,
  { actions }: Pick<Milestone, 'actions'>,
  skill: string,
): boolean {
  return actions.some((action) =>
    proofOf(profile, framework, action)?.steps.some((step) => step.skill === skill && step.rated),
  )
}

/** A rating of the same day counts when it says that the level is reached; an earlier hour may have said less. */
function isRatedSince(profile: Profile, { skill, to }: LevelStep, on: Day): boolean {
  const rating = latestRating(profile, skill, 'self')
  if (!rating) return false
  if (rating.level === 'not-applicable' || rating.on > on) return true
  return rating.on === on && rating.level >= to
}

function isBegun(profile: Profile, action: string): boolean {
  const progress = progressOf(profile, action)
  return (
    progress !== undefined &&
    (progress.steps.length > 0 || progress.startedOn !== undefined || isFinished(profile, { actions: [action] }))
  )
}
