import type { Framework } from '../framework/framework.ts'
import { LEVELS, type Level } from '../framework/level.ts'
import type { Profile } from '../profile/profile.ts'
import { latestRating } from '../profile/rating-changes.ts'

/** One neighbor is a coincidence and two cannot outvote each other. */
export const LEAST_NEIGHBORS = 3
/** Neighbors further apart than this say that the domain is uneven, and nothing about one more skill of it. */
export const WIDEST_SPREAD = 2

export interface LevelSuggestion {
  readonly level: Level
  /** The answers it rests on, in the framework's order. */
  readonly from: readonly { readonly skill: string; readonly level: Level }[]
}

/**
 * A level for a skill that is not rated yet: the middle of one's own ratings in the same domain, the lower one of two
 * middles. Undefined for a rated skill, for too few neighbors and for neighbors that disagree. It looks at no
 * requirement, so it gives none away.
 */
export function suggestLevel(profile: Profile, framework: Framework, skill: string): LevelSuggestion | undefined {
  const domain = framework.skills.find((one) => one.id === skill)?.domain
  if (domain === undefined || latestRating(profile, skill, 'self')) return undefined
  const from = framework.skills.flatMap((one) => {
    const level = one.domain === domain ? latestRating(profile, one.id, 'self')?.level : undefined
    return level === undefined || level === 'not-applicable' ? [] : [{ skill: one.id, level }]
  })
  if (from.length < LEAST_NEIGHBORS) return undefined
  const sorted = from.map(({ level }) => level).toSorted((a, b) => a - b)
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)]
  if (highest - lowest > WIDEST_SPREAD) return undefined
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  return { level: LEVELS[middle].level, from }
}
