import type { OwnAction } from './own-action.ts'
import type { Profile } from './profile.ts'

export function findOwnAction(profile: Pick<Profile, 'ownActions'>, id: string): OwnAction | undefined {
  return profile.ownActions.find((action) => action.id === id)
}

/** One with the same id stays as it is. What is not wanted any more is declined, so that what was done of it stays. */
export function addOwnAction(profile: Profile, action: OwnAction): Profile {
  return findOwnAction(profile, action.id) ? profile : { ...profile, ownActions: [...profile.ownActions, action] }
}
