import type { Day } from '../calendar.ts'
import { newest } from '../newest.ts'
import type { Crossroads } from '../profile/decisions.ts'
import type { OwnAction } from '../profile/own-action.ts'
import { addOwnAction, findOwnAction } from '../profile/own-action-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { MOST_VALUES } from './value-cards.ts'

export type Choice = Crossroads['choice']

/** The newest visit; the later in the list when two share a day. */
export function latestVisit(profile: Pick<Profile, 'crossroads'>): Crossroads | undefined {
  return newest(profile.crossroads)
}

/** What the person has chosen last, and when. Weighing again does not undo it. */
export function standingChoice(profile: Pick<Profile, 'crossroads'>): Crossroads | undefined {
  return latestVisit({ crossroads: profile.crossroads.filter(({ choice }) => choice !== 'not-yet') })
}

/** The newest trial that a visit names and the profile has. */
export function latestTrial(profile: Pick<Profile, 'crossroads' | 'ownActions'>): OwnAction | undefined {
  const visit = latestVisit({ crossroads: profile.crossroads.filter(({ trial }) => trial !== undefined) })
  return visit?.trial === undefined ? undefined : findOwnAction(profile, visit.trial)
}

/** The values in their order, as of today. On a later day they open a new visit, which has chosen nothing yet. */
export function sortValues(profile: Profile, values: readonly string[], id: string, on: Day): Profile {
  return changeVisit(profile, { values: [...new Set(values)].slice(0, MOST_VALUES) }, id, on)
}

/** The choice of today; the values stay those of the visit before until they are sorted again. */
export function choose(
  profile: Profile,
  change: Partial<Pick<Crossroads, 'choice' | 'reason'>>,
  id: string,
  on: Day,
): Profile {
  return changeVisit(profile, change, id, on)
}

/** Plans the trial as an own action, and notes it with the visit of today. */
export function startTrial(profile: Profile, trial: OwnAction, id: string, on: Day): Profile {
  return changeVisit(addOwnAction(profile, trial), { trial: trial.id }, id, on)
}

function changeVisit(profile: Profile, change: Partial<Omit<Crossroads, 'id' | 'on'>>, id: string, on: Day): Profile {
  const latest = latestVisit(profile)
  if (latest?.on === on) {
    const crossroads = profile.crossroads.map((visit) => (visit === latest ? { ...visit, ...change } : visit))
    return { ...profile, crossroads }
  }
  // A reason or a trial belongs to the choice that stands; other values or another choice begin a new thought.
  const kept = change.values === undefined && change.choice === undefined ? latest : undefined
  const visit: Crossroads = {
    id,
    on,
    values: latest?.values ?? [],
    choice: kept?.choice ?? 'not-yet',
    reason: kept?.reason ?? '',
    ...change,
  }
  return { ...profile, crossroads: [...profile.crossroads, visit] }
}
