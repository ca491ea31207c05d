import type { Framework, Skill } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { latestRating } from '#domain/profile/rating-changes.ts'

/** Reading six anchors and choosing one, as timed by reading speed: about 110 words at 220 words a minute. */
const MINUTES_PER_SKILL = 0.5

export function isRated(profile: Profile, skill: string): boolean {
  return latestRating(profile, skill, 'self') !== undefined
}

export function unratedSkills(profile: Profile, framework: Framework): readonly Skill[] {
  return framework.skills.filter((skill) => !isRated(profile, skill.id))
}

/** The skill to offer after `current`: the next unrated one in order, going round; undefined when all are rated. */
export function nextUnrated(profile: Profile, framework: Framework, current?: string): Skill | undefined {
  const start = framework.skills.findIndex((skill) => skill.id === current) + 1
  const ring = [...framework.skills.slice(start), ...framework.skills.slice(0, start)]
  return ring.find((skill) => skill.id !== current && !isRated(profile, skill.id))
}

/** "7 of 12 rated · about 3 min left". */
export function progressWords(rated: number, total: number): string {
  const minutes = Math.ceil((total - rated) * MINUTES_PER_SKILL)
  return rated === total ? `All ${total} rated` : `${rated} of ${total} rated · about ${minutes} min left`
}
