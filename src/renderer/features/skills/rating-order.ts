import type { Framework, Skill } from '#domain/framework/framework.ts'
import { quickRound } from '#domain/framework/quick-round.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { latestRating } from '#domain/profile/rating-changes.ts'

export function isRated(profile: Profile, skill: string): boolean {
  return latestRating(profile, skill, 'self') !== undefined
}

export function unratedSkills(profile: Profile, framework: Framework): readonly Skill[] {
  return framework.skills.filter((skill) => !isRated(profile, skill.id))
}

/** The decisive skills in the framework's order: its own choice, or the best separating ones. */
export function quickSkills(framework: Framework): readonly Skill[] {
  const chosen = new Set(framework.quickRound ?? quickRound(framework))
  return framework.skills.filter((skill) => chosen.has(skill.id))
}

/** The skills of the round that somebody is in: the decisive ones until each has an answer, then all. */
export function roundOf(profile: Profile, framework: Framework, current?: string): readonly Skill[] {
  const quick = quickSkills(framework)
  const isOpen = quick.some(({ id }) => !isRated(profile, id))
  // The last answer of the quick round still belongs to it.
  const justClosed = quick.some(({ id }) => id === current) && unratedSkills(profile, framework).length > 0
  return quick.length > 0 && (isOpen || justClosed) ? quick : framework.skills
}

/** The skill to offer after `current`: the next unrated one of the round, going round; undefined when it is done. */
export function nextUnrated(profile: Profile, framework: Framework, current?: string): Skill | undefined {
  const round = roundOf(profile, framework, current)
  const order = framework.skills.findIndex((skill) => skill.id === current)
  const isLater = (skill: Skill): boolean => framework.skills.indexOf(skill) > order
  const ring = [...round.filter(isLater), ...round.filter((skill) => !isLater(skill))]
  return ring.find((skill) => skill.id !== current && !isRated(profile, skill.id))
}
