import type { Day } from '../calendar.ts'
import type { Action } from '../framework/framework.ts'
import type { Plan } from '../planning/plan.ts'
import type { ActionProgress, PlannedMilestone, PlanVersion } from './plan-record.ts'
import type { Profile } from './profile.ts'

/**
 * Makes `plan` the one that counts. Pins of milestones that are still in it stay, and so do milestones of which nothing
 * is left to do while the goal is the same. No note is lost: that of a milestone which is no longer in the plan is kept beside it and comes
 * back with the milestone. The first plan adopted for a goal becomes the baseline that slip is measured against.
 */
export function adoptPlan(profile: Profile, plan: Plan, id: string, on: Day): Profile {
  const before = new Map(profile.plan?.milestones.map((milestone) => [milestone.id, milestone]))
  const planned = new Set(plan.milestones.map(({ id: milestone }) => milestone))
  const over =
    profile.plan?.goal === plan.goal
      ? profile.plan.milestones.filter((milestone) => !planned.has(milestone.id) && isOver(profile, milestone, plan))
      : []
  const { keptNotes: earlier = [], ...rest } = profile
  const noted = new Map([...earlier, ...before.values()].map((one) => [one.id, one.note] as const))
  const staying = new Set([...planned, ...over.map((milestone) => milestone.id)])
  const keptNotes = [...earlier, ...before.values()].flatMap(({ id: milestone, actions, note }) =>
    staying.has(milestone) || note === '' ? [] : [{ id: milestone, actions, note }],
  )
  const version: PlanVersion = {
    id,
    on,
    goal: plan.goal,
    pace: { hoursPerWeek: profile.pace.hoursPerWeek, atOnce: profile.pace.atOnce },
    gates: plan.gates.map(({ rung, readyOn }) => ({ rung, readyOn })),
    milestones: [
      ...over,
      ...plan.milestones.map((milestone) => ({
        id: milestone.id,
        actions: milestone.actions,
        starts: milestone.starts,
        ends: milestone.ends,
        byWeek: milestone.byWeek,
        gate: milestone.gate,
        after: milestone.after,
        critical: milestone.critical,
        why: milestone.why,
        pinned: before.get(milestone.id)?.pinned ?? false,
        note: noted.get(milestone.id) ?? '',
      })),
    ],
  }
  const baseline = profile.baseline?.goal === plan.goal ? profile.baseline : version
  return { ...rest, plan: version, baseline, ...(keptNotes.length > 0 && { keptNotes }) }
}

/**
 * The day from which there is something to look back on: that of the first plan for the goal. Each move of a milestone
 * makes the plan again, and that begins nothing new.
 */
export function plannedSince({ baseline, plan, createdOn }: Pick<Profile, 'baseline' | 'plan' | 'createdOn'>): Day {
  return baseline?.on ?? plan?.on ?? createdOn
}

/** Finished when every action of it is. */
export function isFinished(profile: Profile, milestone: Pick<PlannedMilestone, 'actions'>): boolean {
  return milestone.actions.every((action) => progressOf(profile, action)?.doneOn !== undefined)
}

/**
 * Whether nothing of it is left to do: it is finished, or every step of it was ticked by the day `plan` was made, so that
 * only the word that it is finished is missing.
 */
export function isOver(
  profile: Profile,
  milestone: Pick<PlannedMilestone, 'actions'>,
  { over = [] }: Pick<Plan, 'over'>,
): boolean {
  if (isFinished(profile, milestone)) return true
  return milestone.actions.every(
    (id) => over.includes(id) && !profile.declined.some((declined) => declined.action === id),
  )
}

/** Changes one milestone of the adopted plan; an unknown id changes nothing. */
export function changeMilestone(
  profile: Profile,
  id: string,
  change: Partial<Pick<PlannedMilestone, 'pinned' | 'note'>>,
): Profile {
  if (!profile.plan) return profile
  const milestones = profile.plan.milestones.map((milestone) =>
    milestone.id === id ? { ...milestone, ...change } : milestone,
  )
  return { ...profile, plan: { ...profile.plan, milestones } }
}

/** Deletes a note that was kept of a milestone which left the plan. */
export function dropKeptNote(profile: Profile, id: string): Profile {
  const { keptNotes = [], ...rest } = profile
  const left = keptNotes.filter((kept) => kept.id !== id)
  if (left.length === keptNotes.length) return profile
  return { ...rest, ...(left.length > 0 && { keptNotes: left }) }
}

export function progressOf(profile: Profile, action: string): ActionProgress | undefined {
  return profile.progress.find((progress) => progress.action === action)
}

/** Ticks a step, or takes the tick away; taking one away also reopens a finished action. */
export function toggleStep(profile: Profile, action: string, step: number, id: string, on: Day): Profile {
  const current = progressOf(profile, action) ?? { id, action, steps: [] }
  const others = current.steps.filter((tick) => tick.step !== step)
  const ticked = others.length < current.steps.length
  const steps = ticked ? others : [...others, { step, on }].toSorted((a, b) => a.step - b.step)
  return withProgress(profile, ticked ? unfinished(current, steps) : { ...current, steps })
}

/** "I am on it", before any step is ticked: the plan keeps it and goes on with it first. Started is started once. */
export function startAction(profile: Profile, action: string, id: string, on: Day): Profile {
  const current = progressOf(profile, action) ?? { id, action, steps: [] }
  return current.startedOn === undefined ? withProgress(profile, { ...current, startedOn: on }) : profile
}

/** Not begun after all; ticks stay, and with them it counts as begun. */
export function unstartAction(profile: Profile, action: string): Profile {
  const current = progressOf(profile, action)
  if (current?.startedOn === undefined) return profile
  const { startedOn: _, ...rest } = current
  return withProgress(profile, rest)
}

/** Every step ticked and the day noted; earlier ticks keep their day. */
export function finishAction(profile: Profile, action: Pick<Action, 'id' | 'steps'>, id: string, on: Day): Profile {
  const current = progressOf(profile, action.id)
  const steps = action.steps.map((_, step) => current?.steps.find((tick) => tick.step === step) ?? { step, on })
  return withProgress(profile, { ...current, id: current?.id ?? id, action: action.id, steps, doneOn: on })
}

/** Back to unfinished; the ticks stay. */
export function reopenAction(profile: Profile, action: string): Profile {
  const current = progressOf(profile, action)
  return current ? withProgress(profile, unfinished(current, current.steps)) : profile
}

/** The person does not want this action; planning looks for another way. */
export function declineAction(profile: Profile, action: string, id: string, on: Day): Profile {
  if (profile.declined.some((declined) => declined.action === action)) return profile
  return { ...profile, declined: [...profile.declined, { id, action, on }] }
}

export function acceptAction(profile: Profile, action: string): Profile {
  return { ...profile, declined: profile.declined.filter((declined) => declined.action !== action) }
}

function unfinished({ id, action, startedOn }: ActionProgress, steps: ActionProgress['steps']): ActionProgress {
  return { id, action, ...(startedOn !== undefined && { startedOn }), steps }
}

function withProgress(profile: Profile, next: ActionProgress): Profile {
  const known = profile.progress.some((progress) => progress.action === next.action)
  const progress = known
    ? profile.progress.map((other) => (other.action === next.action ? next : other))
    : [...profile.progress, next]
  return { ...profile, progress }
}
