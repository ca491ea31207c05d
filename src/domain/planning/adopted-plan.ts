import { actionHours, findAction, type Action, type Framework } from '../framework/framework.ts'
import type { Day } from '../calendar.ts'
import type { PlannedMilestone, PlanVersion } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import type { LevelStep, Milestone } from './plan.ts'
import { standingPoint } from './reached-levels.ts'

/**
 * The milestones of the adopted plan with what the framework says of their actions, and what they were to raise when it
 * was made. An action that the framework no longer has keeps its place and its id as title, so that nothing that was
 * planned disappears silently.
 */
export function adoptedMilestones(profile: Profile, framework: Framework): readonly Milestone[] | undefined {
  const { plan } = profile
  if (!plan) return undefined
  const raises = plannedRaises(profile, framework, plan)
  return plan.milestones.map((milestone) => described(milestone, framework, raises.get(milestone.id) ?? []))
}

/**
 * What each milestone raises from where the person stood on the day of the plan, one after the other: an action may name
 * levels that were reached before its turn. What was over by that day, and what finds nothing left to raise because the
 * ratings say something else by now, is told as the framework has it; so is everything where no level was ever rated.
 */
function plannedRaises(
  profile: Profile,
  framework: Framework,
  plan: PlanVersion,
): ReadonlyMap<string, readonly LevelStep[]> {
  const stood = standingPoint(asOf(profile, plan.on), framework)
  const levels = new Map(stood.levels)
  const isKnown = profile.ratings.length > 0
  const inTurn = plan.milestones.toSorted((a, b) => compare(a.ends, b.ends) || compare(a.starts, b.starts))
  return new Map(
    inTurn.map(({ id, actions }) => {
      const known = actions.flatMap((action) => findAction(framework, action)?.raises ?? [])
      const all = known.map(({ skill, from, to }) => ({ skill, from, to }))
      if (!isKnown || actions.every((action) => stood.done.has(action))) return [id, all]
      const left = all.flatMap(({ skill, from, to }): LevelStep[] => {
        const level = levels.get(skill)
        if (level === undefined || level < from || level >= to) return []
        levels.set(skill, to)
        return [{ skill, from: level, to }]
      })
      return [id, left.length > 0 ? left : all]
    }),
  )
}

/** Only what was known on `day`. */
function asOf({ person, ratings, agreements, progress }: Profile, day: Day): Parameters<typeof standingPoint>[0] {
  return {
    person,
    ratings: ratings.filter(({ on }) => on <= day),
    agreements: agreements.filter(({ on }) => on <= day),
    progress: progress.flatMap(({ doneOn, steps, ...rest }) => {
      const isDone = doneOn !== undefined && doneOn <= day
      return [{ ...rest, steps: steps.filter(({ on }) => on <= day), ...(isDone && { doneOn }) }]
    }),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function described(milestone: PlannedMilestone, framework: Framework, raises: readonly LevelStep[]): Milestone {
  const actions = milestone.actions.flatMap((id) => findAction(framework, id) ?? [])
  const first = actions[0]
  return {
    id: milestone.id,
    title: first?.title ?? `Retired action ${milestone.actions.join(', ')}`,
    starts: milestone.starts,
    ends: milestone.ends,
    hours: Object.values(milestone.byWeek).reduce((sum, hours) => sum + hours, 0),
    load: actions.reduce((most, action) => Math.max(most, action.load), 0),
    kind: mainKind(actions),
    actions: milestone.actions,
    raises,
    after: milestone.after,
    critical: milestone.critical,
    why: milestone.why,
    byWeek: milestone.byWeek,
    gate: milestone.gate,
    pinned: milestone.pinned,
  }
}

function mainKind(actions: readonly Action[]): Milestone['kind'] {
  const longest = actions.toSorted((a, b) => actionHours(b) - actionHours(a))[0]
  return longest?.kind ?? 'on-the-job'
}
