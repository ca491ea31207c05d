import type { Day } from '../calendar.ts'
import type { GapKind } from '../framework/framework.ts'
import type { Profile } from '../profile/profile.ts'

/** Logs what stands in the way of the next level. A second word on the same day takes the first one's place. */
export function sayGapKind(profile: Profile, skill: string, kind: GapKind, id: string, on: Day): Profile {
  const latest = profile.gapKinds.findLast((one) => one.skill === skill)
  if (latest?.kind === kind) return profile
  const sameDay = latest?.on === on ? latest : undefined
  const others = profile.gapKinds.filter((one) => one !== sameDay)
  return { ...profile, gapKinds: [...others, { id: sameDay?.id ?? id, skill, kind, on }] }
}
