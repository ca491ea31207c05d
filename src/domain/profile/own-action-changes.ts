import { MAX_OWN_STEPS, ownActionSchema, type OwnAction } from './own-action.ts'
import type { Day } from '../calendar.ts'
import { ok, fail, type Result } from '../result.ts'
import { namedActions } from './check-against-framework.ts'
import { declineAction } from './plan-changes.ts'
import type { PlanVersion } from './plan-record.ts'
import type { Profile } from './profile.ts'

export function findOwnAction(profile: Pick<Profile, 'ownActions'>, id: string): OwnAction | undefined {
  return profile.ownActions.find((action) => action.id === id)
}

/** One with the same id stays as it is. What is not wanted any more is declined, so that what was done of it stays. */
export function addOwnAction(profile: Profile, action: OwnAction): Profile {
  return findOwnAction(profile, action.id) ? profile : { ...profile, ownActions: [...profile.ownActions, action] }
}

/**
 * Puts the action in the place of the one with its id. A tick stays with its step as long as the step's text does; of
 * steps with the same text the first stays the first.
 */
export function changeOwnAction(profile: Profile, action: OwnAction): Profile {
  const old = findOwnAction(profile, action.id)
  if (!old) return profile
  const ownActions = profile.ownActions.map((other) => (other.id === action.id ? action : other))
  const places = placesByText(old.steps, action.steps)
  const progress = profile.progress.map((entry) => {
    if (entry.action !== action.id) return entry
    const steps = entry.steps.flatMap((tick) => {
      const step = places[tick.step]
      return step === undefined ? [] : [{ ...tick, step }]
    })
    return { ...entry, steps: steps.toSorted((a, b) => a.step - b.step) }
  })
  return { ...profile, ownActions, progress }
}

/** Where each of the old steps stands among the new ones; undefined for one whose text is gone. */
function placesByText(old: OwnAction['steps'], now: OwnAction['steps']): readonly (number | undefined)[] {
  const free = Map.groupBy(now.keys(), (place) => now[place]?.text)
  return old.map(({ text }) => free.get(text)?.shift())
}

/**
 * Takes an own action out of what is planned. One that was only planned is deleted, with its place in the plan and in
 * the first plan; of one that anything else speaks of the record stays, declined, so that nothing somebody did or wrote
 * goes with it and everything that names it still finds it.
 */
export function removeOwnAction(profile: Profile, id: string, newId: string, today: Day): Profile {
  if (!findOwnAction(profile, id)) return profile
  const without = withoutOwnAction(profile, id)
  return isWorkedOn(profile, id) || namedActions(without).has(id) ? declineAction(profile, id, newId, today) : without
}

/** Whether somebody did, wrote or dated something for it that would be lost or hang in the air without it. */
function isWorkedOn(profile: Profile, id: string): boolean {
  const milestones = [...(profile.plan?.milestones ?? []), ...(profile.baseline?.milestones ?? [])].filter(
    (milestone) => milestone.actions.includes(id),
  )
  return (
    profile.progress.some(({ action, steps, doneOn }) => action === id && (steps.length > 0 || doneOn !== undefined)) ||
    profile.crossroads.some(({ trial }) => trial === id) ||
    profile.ownActions.some(({ partOf }) => partOf === id) ||
    milestones.some(({ note }) => note !== '') ||
    profile.fixedDates.some((date) => milestones.some((milestone) => milestone.id === date.milestone))
  )
}

function withoutOwnAction(profile: Profile, id: string): Profile {
  const { plan, baseline } = profile
  return {
    ...profile,
    ownActions: profile.ownActions.flatMap((action) => (action.id === id ? [] : [withoutWaitingFor(action, id)])),
    progress: profile.progress.filter(({ action }) => action !== id),
    declined: profile.declined.filter(({ action }) => action !== id),
    postponed: profile.postponed.filter(({ action }) => action !== id),
    ...(plan && { plan: withoutMilestonesOf(plan, id) }),
    ...(baseline && { baseline: withoutMilestonesOf(baseline, id) }),
  }
}

function withoutWaitingFor(action: OwnAction, id: string): OwnAction {
  return action.after?.includes(id) ? { ...action, after: action.after.filter((first) => first !== id) } : action
}

function withoutMilestonesOf(version: PlanVersion, id: string): PlanVersion {
  const gone = new Set(
    version.milestones.filter(({ actions }) => actions.every((action) => action === id)).map((one) => one.id),
  )
  if (gone.size === 0) return version
  const left = version.milestones.filter((milestone) => !gone.has(milestone.id))
  return {
    ...version,
    milestones: left.map((one) => ({ ...one, after: one.after.filter((first) => !gone.has(first)) })),
  }
}

/** The action when a profile can hold it, else what is wrong with it and what to do. */
export function checkedOwnAction(action: OwnAction, today: Day): Result<OwnAction> {
  if (action.title.trim() === '') return fail('bad-input', 'It has no title. Say what will be there in the end.')
  if (action.steps.length === 0) return fail('bad-input', 'It has no steps. Name at least one, with its hours.')
  if (action.steps.length > MAX_OWN_STEPS)
    return fail('bad-input', `It has more than ${MAX_OWN_STEPS} steps. Put some together.`)
  const nameless = action.steps.findIndex(({ text }) => text.trim() === '')
  if (nameless >= 0) return fail('bad-input', `Step ${nameless + 1} has no words. Say what is done in it.`)
  const timeless = action.steps.findIndex(({ hours }) => !(hours > 0 && hours <= 400))
  if (timeless >= 0) return fail('bad-input', `Step ${timeless + 1} needs between 0.25 and 400 hours.`)
  if (!(action.load > 0 && action.load <= 80))
    return fail('bad-input', 'The most hours in a week lie between 0.5 and 80.')
  if (!(Number.isInteger(action.weeks) && action.weeks >= 1 && action.weeks <= 260))
    return fail('bad-input', 'The least number of weeks is a whole number from 1 to 260.')
  if (action.endsBy !== undefined && action.endsBy < today)
    return fail('bad-input', 'Its last day is over. Choose a later one, or none.')
  const checked = ownActionSchema.safeParse(action)
  return checked.success ? ok(action) : fail('bad-input', 'Some of it is longer than a profile can hold. Shorten it.')
}
