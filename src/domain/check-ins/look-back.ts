import { addDays, type Day } from '../calendar.ts'
import type { Framework, Skill } from '../framework/framework.ts'
import { newest } from '../newest.ts'
import type { Milestone } from '../planning/plan.ts'
import { isFinished, plannedSince } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { latestRating } from '../profile/rating-changes.ts'
import type { CheckIn, FixedDate } from '../profile/workspace-record.ts'
import { EVIDENCE_FROM_LEVEL } from '../readiness/constants.ts'
import { isFresh, supportBySkill } from '../readiness/support.ts'

/** As far ahead as a check-in looks. */
const DAYS_AHEAD = 30
/** An appraisal is prepared longer than a month. */
const DATE_DAYS_AHEAD = 60

/** What a check-in asks about, so that three minutes are enough. */
export interface LookBack {
  /** Steps ticked since the last check-in, or since the first plan was adopted. */
  readonly ticked: number
  /** Skills whose evidence has grown old, and that nobody has confirmed since. */
  readonly stale: readonly Skill[]
  /** Unfinished milestones that end soon or should have ended. */
  readonly due: readonly Milestone[]
  readonly dates: readonly FixedDate[]
}

export function lookBack(
  profile: Profile,
  framework: Framework,
  milestones: readonly Milestone[],
  today: Day,
): LookBack {
  const since = lastCheckIn(profile)?.on ?? plannedSince(profile)
  const last = addDays(today, DAYS_AHEAD)
  const support = supportBySkill(profile)
  return {
    ticked: profile.progress.reduce((sum, { steps }) => sum + steps.filter(({ on }) => on >= since).length, 0),
    stale: framework.skills.filter(({ id }) => {
      const level = latestRating(profile, id, 'self')?.level
      const shown = support.get(id)
      return typeof level === 'number' && level >= EVIDENCE_FROM_LEVEL && shown && !isFresh({ on: shown.trueOn }, today)
    }),
    due: milestones.filter((milestone) => milestone.ends <= last && !isFinished(profile, milestone)),
    dates: profile.fixedDates
      .filter(({ on }) => on >= today && on <= addDays(today, DATE_DAYS_AHEAD))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }
}

export function lastCheckIn({ checkIns }: Pick<Profile, 'checkIns'>): CheckIn | undefined {
  return newest(checkIns)
}
