import type { Day } from '../calendar.ts'
import type { Artifact, Framework, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { Profile } from '../profile/profile.ts'
import { readinessFor, type SkillReadiness } from './readiness.ts'

/** One thing to show, and by how much it brings the low end of readiness up. */
export interface NarrowingProof {
  /** By how much the range gets narrower, as a share from 0 to 1. */
  readonly gain: number
  /** What it supports, the skill that gains most first. */
  readonly skills: readonly { readonly skill: string; readonly level: Level; readonly gain: number }[]
  /** Absent for something of the person's own that shows a single skill. */
  readonly artifact?: Artifact
}

/**
 * What would narrow the range for `rung` most if it were put on file today, the strongest first: evidence for one
 * skill, or an artifact that proves several at once at the level they were rated.
 */
export function narrowingProofs(
  profile: Profile,
  framework: Framework,
  rung: Rung,
  today: Day,
): readonly NarrowingProof[] {
  const { perSkill } = readinessFor(profile, framework, rung, today)
  const total = perSkill.reduce((sum, skill) => sum + skill.weight * skill.required, 0)
  const open = perSkill.flatMap((skill) => {
    const points = pointsForEvidence(skill)
    return points > 0 ? [{ skill: skill.skill, level: skill.high as Level, gain: (points * skill.weight) / total }] : []
  })
  const alone = open.map((skill): NarrowingProof => ({ gain: skill.gain, skills: [skill] }))
  const artifacts = (framework.artifacts ?? []).flatMap((artifact): NarrowingProof[] => {
    const skills = open
      .filter(({ skill, level }) => artifact.proves.some((proof) => proof.skill === skill && proof.level >= level))
      .toSorted((a, b) => b.gain - a.gain)
    return skills.length === 0 ? [] : [{ gain: skills.reduce((sum, { gain }) => sum + gain, 0), skills, artifact }]
  })
  return [...artifacts, ...alone].toSorted((a, b) => b.gain - a.gain || a.skills.length - b.skills.length)
}

/** Levels that the low end gets back once fresh evidence is there. */
function pointsForEvidence({ reasons }: SkillReadiness): number {
  return reasons
    .filter(({ reason }) => reason === 'no-evidence' || reason === 'stale-evidence')
    .reduce((sum, { points }) => sum + points, 0)
}
