import type { Day } from '../calendar.ts'
import type { Artifact, Framework, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { Profile } from '../profile/profile.ts'
import { readinessFor, type SkillReadiness } from './readiness.ts'

/** One thing to show or to agree on, and by how much it narrows the range of readiness. */
export interface NarrowingProof {
  /**
   * `evidence` of the person's own and an `artifact` of the framework bring the low end up; an `agreement` on the level
   * with the manager makes both ends meet at the level agreed on, whichever that is.
   */
  readonly kind: 'evidence' | 'artifact' | 'agreement'
  /** By how much the range gets narrower, as a share from 0 to 1. */
  readonly gain: number
  /** What it supports, the skill that gains most first. */
  readonly skills: readonly { readonly skill: string; readonly level: Level; readonly gain: number }[]
  /** Of an `artifact`. */
  readonly artifact?: Artifact
}

/**
 * What would narrow the range for `rung` most if it were put on file today, the strongest first: evidence for one
 * skill, an artifact that proves several at once at the level they were rated, or a level agreed on with the manager.
 * Of two that bring the same, the one that can be shown comes first.
 */
export function narrowingProofs(
  profile: Profile,
  framework: Framework,
  rung: Rung,
  today: Day,
): readonly NarrowingProof[] {
  const { perSkill } = readinessFor(profile, framework, rung, today)
  const total = perSkill.reduce((sum, skill) => sum + skill.weight * skill.required, 0)
  const gainOf = (points: (skill: SkillReadiness) => number) =>
    perSkill.flatMap((skill) => {
      const gained = points(skill)
      return gained > 0
        ? [{ skill: skill.skill, level: skill.high as Level, gain: (gained * skill.weight) / total }]
        : []
    })
  const open = gainOf(pointsForEvidence)
  const alone = open.map((skill): NarrowingProof => ({ kind: 'evidence', gain: skill.gain, skills: [skill] }))
  const agreements = gainOf(pointsForAgreement).map((skill): NarrowingProof => ({
    kind: 'agreement',
    gain: skill.gain,
    skills: [skill],
  }))
  const artifacts = (framework.artifacts ?? []).flatMap((artifact): NarrowingProof[] => {
    const skills = open
      .filter(({ skill, level }) => artifact.proves.some((proof) => proof.skill === skill && proof.level >= level))
      .toSorted((a, b) => b.gain - a.gain)
    const gain = skills.reduce((sum, one) => sum + one.gain, 0)
    return skills.length === 0 ? [] : [{ kind: 'artifact', gain, skills, artifact }]
  })
  return [...artifacts, ...alone, ...agreements].toSorted(
    (a, b) => b.gain - a.gain || a.skills.length - b.skills.length,
  )
}

/** Levels that the low end gets back once fresh evidence is there. */
function pointsForEvidence({ reasons }: SkillReadiness): number {
  return reasons
    .filter(({ reason }) => reason === 'no-evidence' || reason === 'stale-evidence')
    .reduce((sum, { points }) => sum + points, 0)
}

/** All that is open about a rated level: nobody agrees on one that was never rated. */
function pointsForAgreement({ source, high, low }: SkillReadiness): number {
  return source === 'rated' ? high - low : 0
}
