import type { Day } from '../calendar.ts'
import type { Framework, GapKind, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import type { Plan } from '../planning/plan.ts'
import type { Profile } from '../profile/profile.ts'
import { UNPROVEN_FACTOR } from './constants.ts'
import { gapKindsBySkill } from './gap-kind.ts'
import { readinessFor } from './readiness.ts'

/** Required minus rated, with the sum that ranks it. */
export interface Gap {
  readonly skill: string
  readonly level: Level
  readonly required: Level
  readonly missing: number
  readonly core: boolean
  readonly weight: number
  /** Nobody rated it: the level is assumed from the rung held today. */
  readonly assumed: boolean
  /** What the person said stands in the way; absent while nothing was said. */
  readonly kind?: GapKind
  /** Whether something about the rated level is unsupported. */
  readonly unproven: boolean
  /** Share of the plan's milestones that wait, directly or through others, for one that raises this skill. */
  readonly unlocks: number
  /** How many milestones that is. */
  readonly waiting: number
  /** missing × weight × (1 + unlocks) × (1.25 while unproven). */
  readonly score: number
}

/** The gaps to `rung`, the one that matters most first; equal scores keep the rung's own order. */
export function rankedGaps(
  profile: Profile,
  framework: Framework,
  rung: Rung,
  today: Day,
  plan?: Plan,
): readonly Gap[] {
  const readiness = readinessFor(profile, framework, rung, today)
  const kinds = gapKindsBySkill(profile)
  const gaps = readiness.perSkill
    .filter((skill) => skill.level < skill.required)
    .map((skill): Gap => {
      const missing = skill.required - skill.level
      const unproven = skill.reasons.length > 0
      const waiting = plan ? waitingFor(plan, skill.skill) : 0
      const unlocks = plan && waiting > 0 ? waiting / plan.milestones.length : 0
      const kind = kinds.get(skill.skill)
      return {
        skill: skill.skill,
        level: skill.level,
        required: skill.required,
        missing,
        core: skill.core,
        weight: skill.weight,
        assumed: skill.source === 'assumed',
        ...(kind && { kind }),
        unproven,
        unlocks,
        waiting,
        score: missing * skill.weight * (1 + unlocks) * (unproven ? UNPROVEN_FACTOR : 1),
      }
    })
  return gaps.toSorted((a, b) => b.score - a.score)
}

/** How many milestones of the plan come after one that raises `skill`, following chains. */
export function waitingFor(plan: Plan, skill: string): number {
  const reached = new Set(
    plan.milestones.filter((m) => m.raises.some((raise) => raise.skill === skill)).map((m) => m.id),
  )
  const raising = reached.size
  for (let grew = raising > 0; grew;) {
    grew = false
    for (const milestone of plan.milestones) {
      if (!reached.has(milestone.id) && milestone.after.some((id) => reached.has(id))) {
        reached.add(milestone.id)
        grew = true
      }
    }
  }
  return reached.size - raising
}
