import type { Day } from '../../calendar.ts'
import { findSkill, type Framework, type Rung } from '../../framework/framework.ts'
import { calibrationRows, type CalibrationRow } from '../../one-on-one/calibration.ts'
import { newestFirst } from '../../newest.ts'
import type { Milestone, Plan } from '../../planning/plan.ts'
import { confirmationsOf } from '../../profile/confirmation-changes.ts'
import type { ImpactEntry } from '../../profile/impact-record.ts'
import type { Confirmation } from '../../profile/one-on-one-record.ts'
import type { Evidence, Profile } from '../../profile/profile.ts'
import { gateLevel, readinessFor, type Readiness, type SkillReadiness } from '../../readiness/readiness.ts'
import { isFresh, supportBySkill } from '../../readiness/support.ts'
import { cut } from '../wording.ts'

const LONGEST_NAME = 80

export interface PromotionCaseInput {
  readonly profile: Profile
  readonly framework: Framework
  readonly plan: Plan
  readonly rung: Rung
  readonly today: Day
  /** Ids of sections to leave out. */
  readonly without: readonly string[]
}

/**
 * How a requirement stands: `proven` when nothing about it rests on the person's word alone, `claimed` when the level is
 * there and something is open, `lagging` when a supporting skill is the one level lower that the gate allows, `missing`
 * otherwise.
 */
export type RequirementState = 'proven' | 'claimed' | 'lagging' | 'missing'

/** One level that the rung asks for, with all that is known about it. */
export interface RequirementFacts {
  readonly number: number
  readonly name: string
  readonly readiness: SkillReadiness
  readonly state: RequirementState
  /** Newest first. */
  readonly evidence: readonly Evidence[]
  readonly isFresh: boolean
  /** Newest first. */
  readonly confirmations: readonly Confirmation[]
  /** Impact entries that stand as evidence of this skill. */
  readonly impact: readonly ImpactEntry[]
  /** Milestones that raise it on the way to what is required, the last one to end at the end. */
  readonly milestones: readonly Milestone[]
  /** The plan reaches the required level. */
  readonly closes: boolean
  readonly view?: CalibrationRow
}

/** Everything the sections of the case say, worked out once. */
export interface CaseFacts extends PromotionCaseInput {
  readonly readiness: Readiness
  /** Core ones first, then in the rung's own order. */
  readonly requirements: readonly RequirementFacts[]
  readonly managerName: string
  /** The day by which the plan has every level; absent when the gate is open or the plan does not lead there. */
  readonly readyOn?: Day
}

export function caseFacts(input: PromotionCaseInput): CaseFacts {
  const { profile, framework, plan, rung, today } = input
  const readiness = readinessFor(profile, framework, rung, today)
  const views = new Map(calibrationRows(profile, framework, rung).map((row) => [row.skill, row]))
  const support = supportBySkill(profile)
  const readyOn = readiness.gateMet ? undefined : plan.gates.find((gate) => gate.rung === rung.id)?.readyOn
  const ordered = readiness.perSkill
    .filter(({ required }) => required > 0)
    .toSorted((a, b) => Number(b.core) - Number(a.core))
  return {
    ...input,
    readiness,
    managerName: cut(profile.manager?.name ?? 'My manager', LONGEST_NAME),
    ...(readyOn !== undefined && { readyOn }),
    requirements: ordered.map((skill, index): RequirementFacts => {
      const evidence = newestFirst(
        profile.evidence.filter((one) => one.skill === skill.skill && isSaid(one)),
        ({ on }) => on,
      )
      const ids = new Set(evidence.map(({ id }) => id))
      const milestones = plan.milestones
        .filter(({ raises }) =>
          raises.some(({ skill: id, from, to }) => id === skill.skill && to > skill.level && from < skill.required),
        )
        .toSorted((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0))
      const shown = support.get(skill.skill)
      const view = views.get(skill.skill)
      return {
        number: index + 1,
        name: skillName(framework, skill.skill),
        readiness: skill,
        state: stateOf(skill),
        evidence,
        isFresh: shown !== undefined && isFresh({ on: shown.trueOn }, today),
        confirmations: confirmationsOf(profile, skill.skill),
        impact: newestFirst(
          profile.impactEntries.filter((entry) => entry.evidence.some((id) => ids.has(id))),
          ({ on }) => on,
        ),
        milestones,
        closes: milestones.some(({ raises }) =>
          raises.some(({ skill: id, to }) => id === skill.skill && to >= skill.required),
        ),
        ...(view && { view }),
      }
    }),
  }
}

function stateOf(skill: SkillReadiness): RequirementState {
  if (skill.level >= skill.required) return skill.reasons.length === 0 ? 'proven' : 'claimed'
  return skill.level >= gateLevel(skill) ? 'lagging' : 'missing'
}

function isSaid({ text, at }: Evidence): boolean {
  return text.trim() !== '' || at !== undefined
}

export function skillName(framework: Framework, id: string): string {
  return cut(findSkill(framework, id)?.name ?? id, LONGEST_NAME)
}

export function rungName(rung: Rung): string {
  return cut(rung.name, LONGEST_NAME)
}

/** Requirements in one of these states. */
export function inState(facts: CaseFacts, ...states: readonly RequirementState[]): readonly RequirementFacts[] {
  return facts.requirements.filter(({ state }) => states.includes(state))
}
