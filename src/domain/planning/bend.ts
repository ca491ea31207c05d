import { changePerson } from '../profile/person-changes.ts'
import type { SlowTime } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'

/** What somebody tries out: the few facts that differ from the profile while nothing is kept. */
export interface Bend {
  readonly hoursPerWeek?: number | undefined
  readonly atOnce?: number | undefined
  readonly slowTimes?: readonly SlowTime[] | undefined
  readonly goal?: string | undefined
  /** Declined actions that may be planned again. */
  readonly takeBack?: readonly string[] | undefined
}

/** The profile as it would be. An empty bend answers the same value. */
export function bent(profile: Profile, bend: Bend): Profile {
  return withPace(withGround(profile, bend), bend)
}

/** Only what a plan rests on besides the pace: dear to change, while the pace costs a fraction of a millisecond. */
export function withGround(profile: Profile, { goal, takeBack }: Bend): Profile {
  const aimed = goal === undefined ? profile : changePerson(profile, { goal })
  if (takeBack === undefined) return aimed
  return { ...aimed, declined: aimed.declined.filter(({ action }) => !takeBack.includes(action)) }
}

/** Only the pace. */
export function withPace(profile: Profile, { hoursPerWeek, atOnce, slowTimes }: Bend): Profile {
  if (hoursPerWeek === undefined && atOnce === undefined && slowTimes === undefined) return profile
  const pace = {
    hoursPerWeek: hoursPerWeek ?? profile.pace.hoursPerWeek,
    atOnce: atOnce ?? profile.pace.atOnce,
    slowTimes: slowTimes ?? profile.pace.slowTimes,
  }
  return { ...profile, pace }
}

/** Without what is as in the profile: a slider that is back where it was tries out nothing. */
export function onlyDifferent({ pace, person, declined }: Profile, bend: Bend): Bend {
  const { hoursPerWeek, atOnce, slowTimes, goal } = bend
  const takeBack = bend.takeBack?.filter((id) => declined.some(({ action }) => action === id)) ?? []
  return {
    ...(hoursPerWeek !== undefined && hoursPerWeek !== pace.hoursPerWeek && { hoursPerWeek }),
    ...(atOnce !== undefined && atOnce !== pace.atOnce && { atOnce }),
    ...(slowTimes !== undefined && !sameSlowTimes(slowTimes, pace.slowTimes) && { slowTimes }),
    ...(goal !== undefined && goal !== person.goal && { goal }),
    ...(takeBack.length > 0 && { takeBack }),
  }
}

export function isBent(bend: Bend): boolean {
  return Object.keys(bend).length > 0
}

function sameSlowTimes(one: readonly SlowTime[], other: readonly SlowTime[]): boolean {
  return (
    one.length === other.length &&
    one.every((slow, at) => {
      const { id, from, to, share, reason } = other[at]!
      return slow.id === id && slow.from === from && slow.to === to && slow.share === share && slow.reason === reason
    })
  )
}
