import { monthsBetween, type Day } from '../calendar.ts'
import type { Framework, Requirement, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { Evidence, Profile } from '../profile/profile.ts'
import { EVIDENCE_FRESH_MONTHS, EVIDENCE_FROM_LEVEL, SUPPORTING_LAG, UNSUPPORTED_LEVELS } from './constants.ts'
import { currentLevels, type CurrentLevel } from './current-levels.ts'

export type ReasonId = 'assumed' | 'manager-lower' | 'manager-not-asked' | 'no-evidence' | 'stale-evidence' | 'guess'

/** Why the low end counts less than what was rated. */
export interface UnsupportedReason {
  readonly reason: ReasonId
  /** Levels taken off. */
  readonly points: number
  readonly words: string
  /** The fact that the rule rests on; empty where it is a rule of arithmetic. */
  readonly fact: string
}

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
}

/** The part of a profile that readiness rests on. */
export type Standing = Pick<Profile, 'person' | 'ratings' | 'evidence'>

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
 * falls when a level, evidence or the manager's agreement is added.
 */
export function readinessFor(profile: Standing, framework: Framework, rung: Rung, today: Day): Readiness {
  const levels = currentLevels(profile, framework)
  const evidence = newestEvidence(profile)
  const perSkill: SkillReadiness[] = []
  for (const requirement of rung.requires) {
    const current = levels.get(requirement.skill)
    if (!current || current.source === 'not-applicable') continue
    perSkill.push(skillReadiness(requirement, current, evidence.get(requirement.skill), today))
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
  evidence: Evidence | undefined,
  today: Day,
): SkillReadiness {
  const high = Math.min(current.level, requirement.level)
  const reasons =
    current.source === 'assumed' ? assumedReason(high) : unsupportedReasons(current, high, evidence, today)
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
  }
}

function assumedReason(points: number): UnsupportedReason[] {
  if (points === 0) return []
  return [{ reason: 'assumed', points, words: 'Not rated yet: assumed from the rung held today.', fact: '' }]
}

/**
 * Where the manager sees less, the manager's level is what stands, and the other rules apply to it: so a higher
 * claim above the manager's view changes nothing, and never costs anything.
 */
function unsupportedReasons(
  current: CurrentLevel,
  claimed: number,
  evidence: Evidence | undefined,
  today: Day,
): UnsupportedReason[] {
  const reasons: UnsupportedReason[] = []
  if (claimed === 0) return reasons
  const managerLevel = current.manager?.level
  let supported = claimed
  if (managerLevel === undefined || managerLevel === 'not-applicable') {
    const points = UNSUPPORTED_LEVELS.managerNotAsked
    reasons.push({
      reason: 'manager-not-asked',
      points,
      words: 'Your manager has not given a view yet.',
      fact: '6.5.2',
    })
  } else if (managerLevel < claimed) {
    const points = claimed - managerLevel
    supported = managerLevel
    reasons.push({ reason: 'manager-lower', points, words: `Your manager sees level ${managerLevel}.`, fact: '6.5.2' })
  }
  if (supported === 0) return reasons
  if (current.self?.sure === 'guess') {
    reasons.push({
      reason: 'guess',
      points: UNSUPPORTED_LEVELS.guess,
      words: 'You called this rating a guess.',
      fact: '6.5.1',
    })
  }
  if (supported >= EVIDENCE_FROM_LEVEL) {
    if (!evidence) {
      const words = `Level ${EVIDENCE_FROM_LEVEL} and up asks for evidence, and there is none yet.`
      reasons.push({ reason: 'no-evidence', points: UNSUPPORTED_LEVELS.noEvidence, words, fact: '6.5.1' })
    } else if (!isFresh(evidence, today)) {
      const words = `The newest evidence is older than ${EVIDENCE_FRESH_MONTHS} months.`
      reasons.push({ reason: 'stale-evidence', points: UNSUPPORTED_LEVELS.staleEvidence, words, fact: '6.5.1' })
    }
  }
  return reasons
}

export function isFresh(evidence: Pick<Evidence, 'on'>, today: Day): boolean {
  return monthsBetween(evidence.on, today) < EVIDENCE_FRESH_MONTHS
}

/** Evidence says something, or says where it can be seen. */
function newestEvidence(profile: Standing): ReadonlyMap<string, Evidence> {
  const newest = new Map<string, Evidence>()
  for (const evidence of profile.evidence) {
    const known = newest.get(evidence.skill)
    const counts = evidence.text.trim() !== '' || evidence.at !== undefined
    if (counts && (!known || evidence.on > known.on)) newest.set(evidence.skill, evidence)
  }
  return newest
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
