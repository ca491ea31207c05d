import { findRung, requiredLevel, type Framework } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { Profile, Rating } from '../profile/profile.ts'

/** Where somebody stands in one skill today. */
export interface CurrentLevel {
  /** 0 for a skill that is not applicable. */
  readonly level: Level
  /**
   * `assumed`: nobody rated it, so it is taken to be what the rung held today requires. `not-applicable`: it counts
   * nowhere.
   */
  readonly source: 'rated' | 'assumed' | 'not-applicable'
  /** The latest own rating. */
  readonly self?: Rating
  /** The latest rating by the manager. */
  readonly manager?: Rating
}

/**
 * The level of every skill of the framework, by its id. One's own latest rating decides; the manager's stands in where
 * one has not rated oneself. Ratings of skills that the framework does not have are passed over.
 */
export function currentLevels(
  profile: Pick<Profile, 'person' | 'ratings'>,
  framework: Framework,
): ReadonlyMap<string, CurrentLevel> {
  const self = latestRatings(profile, 'self')
  const manager = latestRatings(profile, 'manager')
  const rung = findRung(framework, profile.person.rung)
  const levels = new Map<string, CurrentLevel>()
  for (const { id } of framework.skills) {
    const own = self.get(id)
    const theirs = manager.get(id)
    const raters = { ...(own && { self: own }), ...(theirs && { manager: theirs }) }
    const deciding = own ?? theirs
    if (!deciding) levels.set(id, { level: (rung && requiredLevel(rung, id)) ?? 0, source: 'assumed', ...raters })
    else if (deciding.level === 'not-applicable') levels.set(id, { level: 0, source: 'not-applicable', ...raters })
    else levels.set(id, { level: deciding.level, source: 'rated', ...raters })
  }
  return levels
}

/** The latest by day; of the same day the one logged last. */
function latestRatings(profile: Pick<Profile, 'ratings'>, by: Rating['by']): ReadonlyMap<string, Rating> {
  const latest = new Map<string, Rating>()
  for (const rating of profile.ratings) {
    if (rating.by !== by) continue
    const known = latest.get(rating.skill)
    if (!known || rating.on >= known.on) latest.set(rating.skill, rating)
  }
  return latest
}
