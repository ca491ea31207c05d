import type { Framework } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { planningBasis, withWishes, type PlanningBasis } from '../planning/basis.ts'
import { movedGates } from '../planning/plan-difference.ts'
import { planFrom } from '../planning/plan-for.ts'
import type { Profile } from '../profile/profile.ts'
import type { Day } from '../calendar.ts'
import { gateLevel } from './readiness.ts'

/** One level more in one skill, and what that does to the next gate. */
export interface StepLever {
  readonly skill: string
  readonly from: Level
  readonly to: Level
  /** Weeks by which the gate comes earlier; 0 where it could not be reached at all without the step. */
  readonly weeks: number
  /** The gate can be reached with this step and not without it. */
  readonly opens: boolean
}

/**
 * The steps that bring the gate of the next rung forward, the strongest first; steps that bring nothing are left
 * out. Each is found by making the plan to that rung again as if the level were there already, so this takes some
 * tens of milliseconds per gap: `stepLeverTasks` is the same in pieces, for where somebody waits.
 */
export function stepLevers(profile: Profile, framework: Framework, today: Day): readonly StepLever[] {
  return ranked(stepLeverTasks(profile, framework, today).map((task) => task()))
}

/** What each task answers, put in order. */
export function ranked(answers: readonly (StepLever | undefined)[]): readonly StepLever[] {
  return answers
    .filter((lever) => lever !== undefined)
    .toSorted((a, b) => Number(b.opens) - Number(a.opens) || b.weeks - a.weeks)
}

/** One task for each skill that still holds the next gate shut; a task answers nothing when its step brings nothing. */
export function stepLeverTasks(
  profile: Profile,
  framework: Framework,
  today: Day,
): readonly (() => StepLever | undefined)[] {
  const whole = planningBasis(profile, framework, today)
  const rung = whole.ok ? whole.value.path[0] : undefined
  if (!rung) return []
  const person = { ...profile.person, goal: rung.id }
  const basis = planningBasis({ ...profile, person }, framework, today)
  if (!basis.ok) return []
  let known: ReturnType<typeof planFrom> | undefined
  const now = (): ReturnType<typeof planFrom> => (known ??= planFrom(basis.value, profile.pace))
  return rung.requires.flatMap((requirement) => {
    const from = basis.value.standing.levels.get(requirement.skill)
    if (from === undefined || from >= gateLevel(requirement)) return []
    const to = (from + 1) as Level
    return [
      (): StepLever | undefined => {
        const before = now()
        const after = planFrom(withLevel(basis.value, requirement.skill, to), profile.pace)
        if (!before.ok || !after.ok) return undefined
        const gate = movedGates(before.value.gates, after.value.gates).find((moved) => moved.rung === rung.id)
        const opens = gate?.after !== undefined && gate.before === undefined
        if (!gate || !(opens || gate.weeks < 0)) return undefined
        return { skill: requirement.skill, from, to, weeks: opens ? 0 : -gate.weeks, opens }
      },
    ]
  })
}

function withLevel(basis: PlanningBasis, skill: string, level: Level): PlanningBasis {
  const levels = new Map(basis.standing.levels).set(skill, level)
  return withWishes({ ...basis, standing: { ...basis.standing, levels } }, {})
}
