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

/** `quick` asks for the skills that tell the rungs apart best, `all` for every one. */
export type Round = 'quick' | 'all'

/** The skills of a round, in the framework's order. */
export function roundSkills(framework: Framework, round: Round): readonly Skill[] {
  return round === 'quick' ? quickSkills(framework) : framework.skills
}

/** The skill to offer after `current`: the next unrated one of the round, going round; undefined when it is done. */
export function nextUnrated(profile: Profile, skills: readonly Skill[], current?: string): Skill | undefined {
  const start = skills.findIndex((skill) => skill.id === current) + 1
  const ring = [...skills.slice(start), ...skills.slice(0, start)]
  return ring.find((skill) => skill.id !== current && !isRated(profile, skill.id))
}

/** The address of a skill within a round. */
export function skillPath(skill: string, round: Round): string {
  return round === 'quick' ? `/skills/quick/${skill}` : `/skills/${skill}`
}
