import type { Day } from '../calendar.ts'
import type { GapKind } from '../framework/framework.ts'
import { newestBySkill } from '../newest.ts'
import type { Profile } from '../profile/profile.ts'

type GapKinds = Pick<Profile, 'gapKinds'>

/** What stands in the way of the next level of each skill, as said last. */
export function gapKindsBySkill({ gapKinds }: GapKinds): ReadonlyMap<string, GapKind> {
  return new Map([...newestBySkill(gapKinds)].map(([skill, { kind }]) => [skill, kind]))
}

/** Logs what stands in the way of the next level. A second word on the same day takes the first one's place. */
export function sayGapKind(profile: Profile, skill: string, kind: GapKind, id: string, on: Day): Profile {
  const latest = newestBySkill(profile.gapKinds).get(skill)
  if (latest?.kind === kind) return profile
  const corrected = latest && latest.on >= on ? latest : undefined
  const others = profile.gapKinds.filter((one) => one !== corrected)
  return { ...profile, gapKinds: [...others, { id: corrected?.id ?? id, skill, kind, on }] }
}
