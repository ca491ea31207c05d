import { MAX_OWN_STEPS, ownActionSchema, type OwnAction } from './own-action.ts'
import type { Day } from '../calendar.ts'
import { ok, fail, type Result } from '../result.ts'
import { declineAction } from './plan-changes.ts'
import type { Profile } from './profile.ts'

export function findOwnAction(profile: Pick<Profile, 'ownActions'>, id: string): OwnAction | undefined {
  return profile.ownActions.find((action) => action.id === id)
}

/** One with the same id stays as it is. What is not wanted any more is declined, so that what was done of it stays. */
export function addOwnAction(profile: Profile, action: OwnAction): Profile {
  return findOwnAction(profile, action.id) ? profile : { ...profile, ownActions: [...profile.ownActions, action] }
}

/** Puts the action in the place of the one with its id. A tick stays with its step as long as the step's text does. */
export function changeOwnAction(profile: Profile, action: OwnAction): Profile {
  const old = findOwnAction(profile, action.id)
  if (!old) return profile
  const ownActions = profile.ownActions.map((other) => (other.id === action.id ? action : other))
  const placeOf = (step: number): number => action.steps.findIndex(({ text }) => text === old.steps[step]?.text)
  const progress = profile.progress.map((entry) => {
    if (entry.action !== action.id) return entry
    const steps = entry.steps.flatMap((tick) => (placeOf(tick.step) < 0 ? [] : [{ ...tick, step: placeOf(tick.step) }]))
    return { ...entry, steps: steps.toSorted((a, b) => a.step - b.step) }
  })
  return { ...profile, ownActions, progress }
}

/**
 * Takes an own action out of what is planned. One that nothing else speaks of is deleted; of one with ticks, time or a
 * note the record stays, declined, so that nothing somebody did or wrote goes with it.
 */
export function removeOwnAction(profile: Profile, id: string, newId: string, today: Day): Profile {
  if (!findOwnAction(profile, id)) return profile
  const isSpokenOf =
    profile.progress.some(({ action, steps, doneOn }) => action === id && (steps.length > 0 || doneOn !== undefined)) ||
    profile.timeEntries.some(({ action }) => action === id) ||
    profile.crossroads.some(({ trial }) => trial === id) ||
    [...(profile.plan?.milestones ?? []), ...(profile.keptNotes ?? [])].some(
      ({ actions, note }) => actions.includes(id) && note !== '',
    )
  if (isSpokenOf) return declineAction(profile, id, newId, today)
  return { ...profile, ownActions: profile.ownActions.filter((action) => action.id !== id) }
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
