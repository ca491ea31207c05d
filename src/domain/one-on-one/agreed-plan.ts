import { monthAndDay, type Day } from '../calendar.ts'
import { counted, cut, listedAtMost } from '../documents/wording.ts'
import { findAction, findRung, type Framework } from '../framework/framework.ts'
import { newest } from '../newest.ts'
import { planDifference } from '../planning/plan-difference.ts'
import type { Acceptance } from '../profile/one-on-one-record.ts'
import type { PlanVersion } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'

/** The plan that the manager accepted last; of the same day the one that was added last. */
export function lastAcceptance({ acceptances }: Pick<Profile, 'acceptances'>): Acceptance | undefined {
  return newest(acceptances)
}

/** The plan in force as the manager accepts it on a day, by name. Without a plan nothing changes. */
export function acceptPlan(profile: Profile, acceptance: Pick<Acceptance, 'id' | 'by' | 'on' | 'note'>): Profile {
  const { plan } = profile
  if (!plan) return profile
  return { ...profile, acceptances: [...profile.acceptances, { ...acceptance, plan: withoutNotes(plan) }] }
}

/** Notes are the person's own: what was agreed on is what is done, and by when. */
function withoutNotes(plan: PlanVersion): PlanVersion {
  return { ...plan, milestones: plan.milestones.map((milestone) => ({ ...milestone, note: '' })) }
}

/**
 * What is different in the plan in force since the manager accepted it, one sentence each; empty when it still is what
 * was accepted.
 */
export function changedSince(
  { plan }: Pick<Profile, 'plan'>,
  accepted: Acceptance,
  framework: Framework,
): readonly string[] {
  if (!plan) return ['There is no adopted plan any more.']
  const rung = (id: string): string => findRung(framework, id)?.name ?? id
  if (plan.goal !== accepted.plan.goal)
    return [`The goal is ${rung(plan.goal)} now; it was ${rung(accepted.plan.goal)}.`]
  const { added, removed, moved, gates } = planDifference(accepted.plan, plan)
  const titles = new Map(
    [...accepted.plan.milestones, ...plan.milestones].map(({ id, actions }) => [id, actions[0] ?? id]),
  )
  const named = (ids: readonly string[]): string =>
    listedAtMost(
      ids.map((id) => {
        const action = titles.get(id) ?? id
        return `“${cut(findAction(framework, action)?.title ?? action, 80)}”`
      }),
      3,
    )
  const movedWeeks = moved.filter(({ weeks }) => weeks !== 0)
  return [
    ...gates.map(
      ({ rung: id, before, after }) => `Ready for ${rung(id)}: ${dayOr(before)} before, ${dayOr(after)} now.`,
    ),
    ...(added.length > 0 ? [`Came in: ${named(added)}.`] : []),
    ...(removed.length > 0 ? [`Left: ${named(removed)}.`] : []),
    ...(movedWeeks.length > 0
      ? [
          `${counted(movedWeeks.length, 'milestone')} ${movedWeeks.length === 1 ? 'ends' : 'end'} in another week: ${named(movedWeeks.map(({ id }) => id))}.`,
        ]
      : []),
  ]
}

function dayOr(day: Day | undefined): string {
  return day === undefined ? 'not reached' : `${monthAndDay(day)}, ${day.slice(0, 4)}`
}
