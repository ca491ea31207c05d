import { findRung, requiredLevel, type Framework } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { newestBySkill } from '../newest.ts'
import type { Agreement } from '../profile/one-on-one-record.ts'
import type { Profile, Rating } from '../profile/profile.ts'

/** What one of both says of a skill: the newest rating or, when that is no newer, the level that both agreed on. */
export interface View extends Pick<Rating, 'level' | 'sure' | 'on'> {
  /** Present when it comes from an agreement. */
  readonly agreed?: Agreement
}

/** Where somebody stands in one skill today. */
export interface CurrentLevel {
  /** 0 for a skill that is not applicable. */
  readonly level: Level
  /**
   * `assumed`: nobody rated it, so it is taken to be what the rung held today requires. `not-applicable`: it counts
   * nowhere.
   */
  readonly source: 'rated' | 'assumed' | 'not-applicable'
  readonly self?: View
  readonly manager?: View
  /** The newest level that both agreed on, unless one of both has said less since. */
  readonly agreement?: Agreement
}

/** The part of a profile that says how far somebody is. */
export type Said = Pick<Profile, 'person' | 'ratings' | 'agreements'>

/**
 * The level of every skill of the framework, by its id. One's own latest word decides; the manager's stands in where
 * one has said nothing. What both agreed on is the word of both on its day. Skills that the framework does not have
 * are passed over.
 */
export function currentLevels(profile: Said, framework: Framework): ReadonlyMap<string, CurrentLevel> {
  const self = latestViews(profile, 'self')
  const manager = latestViews(profile, 'manager')
  const agreements = latestAgreements(profile)
  const rung = findRung(framework, profile.person.rung)
  const levels = new Map<string, CurrentLevel>()
  for (const { id } of framework.skills) {
    const own = self.get(id)
    const theirs = manager.get(id)
    const agreement = agreements.get(id)
    const raters = {
      ...(own && { self: own }),
      ...(theirs && { manager: theirs }),
      ...(agreement && holds(agreement, own, theirs) && { agreement }),
    }
    const deciding = own ?? theirs
    if (!deciding) levels.set(id, { level: (rung && requiredLevel(rung, id)) ?? 0, source: 'assumed', ...raters })
    else if (deciding.level === 'not-applicable') levels.set(id, { level: 0, source: 'not-applicable', ...raters })
    else levels.set(id, { level: deciding.level, source: 'rated', ...raters })
  }
  return levels
}

/** A later word that says as much or more takes nothing away from what was agreed. */
function holds({ level }: Agreement, ...views: readonly (View | undefined)[]): boolean {
  return views.every((view) => view !== undefined && view.level !== 'not-applicable' && view.level >= level)
}

/** The latest of each skill by day; of the same day what was agreed, else the rating logged last. */
export function latestViews(
  profile: Pick<Said, 'ratings' | 'agreements'>,
  by: Rating['by'],
): ReadonlyMap<string, View> {
  const latest = new Map<string, View>(newestBySkill(profile.ratings.filter((rating) => rating.by === by)))
  for (const agreed of profile.agreements) {
    const { skill, level, on } = agreed
    const known = latest.get(skill)
    if (!known || on >= known.on) latest.set(skill, { level, sure: 'others-agree', on, agreed })
  }
  return latest
}

/** The newest agreement of each skill; of the same day the one logged last. */
export function latestAgreements(profile: Pick<Profile, 'agreements'>): ReadonlyMap<string, Agreement> {
  return newestBySkill(profile.agreements)
}
