import type { Day } from '../calendar.ts'
import type { Framework, Requirement, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { Agreement, Confirmation } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import { SUPPORTING_LAG } from './constants.ts'
import { currentLevels, type CurrentLevel } from './current-levels.ts'
import { isAgreementFresh, isFresh, supportBySkill, type Support } from './support.ts'
import { unsupportedReasons, type UnsupportedReason } from './unsupported.ts'

export interface SkillReadiness {
  readonly skill: string
  readonly required: Level
  readonly core: boolean
  readonly weight: number
  /** Rated or assumed; what lies above the requirement is not counted. */
  readonly level: Level
  readonly source: 'rated' | 'assumed'
  /** What the high end counts: the level, at most the requirement. */
  readonly high: number
  /** What the low end counts: `high` less what is unsupported. */
  readonly low: number
  readonly reasons: readonly UnsupportedReason[]
  /** What both agreed on, while it counts as proof. */
  readonly agreement?: Agreement
  /** Who stands behind the evidence, while that is fresh. */
  readonly confirmation?: Confirmation
}

/** The part of a profile that readiness rests on. */
export type Standing = Pick<Profile, 'person' | 'ratings' | 'evidence' | 'agreements' | 'confirmations'>

/** Share of a rung's weighted requirement that is met, as a range from 0 to 1. */
export interface Readiness {
  readonly rung: string
  readonly low: number
  readonly high: number
  /** In the order of the rung's requirements; skills marked not applicable are left out. */
  readonly perSkill: readonly SkillReadiness[]
  /** Every core skill at its level and every supporting skill at most one lower, by the rated levels. */
  readonly gateMet: boolean
}

/**
 * Readiness for a rung = Σ weight × min(level, required) ÷ Σ weight × required, over the skills that the rung
 * requires; having more never counts more. The low end is 1 exactly when every requirement is proven, and never
 * falls when a level, evidence, a confirmation or the manager's agreement is added.
 */
export function readinessFor(profile: Standing, framework: Framework, rung: Rung, today: Day): Readiness {
  const levels = currentLevels(profile, framework)
  const support = supportBySkill(profile)
  const perSkill: SkillReadiness[] = []
  for (const requirement of rung.requires) {
    const current = levels.get(requirement.skill)
    if (!current || current.source === 'not-applicable') continue
    perSkill.push(skillReadiness(requirement, current, support.get(requirement.skill), today))
  }
  const required = sum(perSkill, (skill) => skill.weight * skill.required)
  const share = (part: (skill: SkillReadiness) => number): number =>
    required === 0 ? 1 : sum(perSkill, (skill) => skill.weight * part(skill)) / required
  return {
    rung: rung.id,
    low: share((skill) => skill.low),
    high: share((skill) => skill.high),
    perSkill,
    gateMet: perSkill.every((skill) => skill.level >= gateLevel(skill)),
  }
}

/** The level at which a requirement no longer holds the gate shut. */
export function gateLevel(
  requirement: Pick<Requirement, 'level' | 'core'> | Pick<SkillReadiness, 'required' | 'core'>,
): number {
  const level = 'required' in requirement ? requirement.required : requirement.level
  return requirement.core ? level : Math.max(0, level - SUPPORTING_LAG)
}

function skillReadiness(
  requirement: Requirement,
  current: CurrentLevel,
  support: Support | undefined,
  today: Day,
): SkillReadiness {
  const high = Math.min(current.level, requirement.level)
  const reasons = unsupportedReasons(current, high, support, today)
  const { agreement } = current
  const confirmation = support?.confirmation
  const lowered = sum(reasons, (reason) => reason.points)
  return {
    skill: requirement.skill,
    required: requirement.level,
    core: requirement.core,
    weight: requirement.weight,
    level: current.level,
    source: current.source === 'assumed' ? 'assumed' : 'rated',
    high,
    low: Math.max(0, high - lowered),
    reasons,
    ...(agreement && isAgreementFresh(agreement, today) && { agreement }),
    ...(confirmation && isFresh(confirmation, today) && { confirmation }),
  }
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
