import type { Framework, Rung } from '../framework/framework.ts'
import { HIGHEST_LEVEL, type Level } from '../framework/level.ts'
import { atLevel, planningBasis, type PlanningBasis } from '../planning/basis.ts'
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
 * out. Each is found by making the whole plan again as if the level were there already, so rating the skill one level
 * higher moves the gate by just so many weeks. Some tens of milliseconds per step: for a worker, or in pieces with
 * `stepLeverTasks`.
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

/**
 * One task for each skill that holds the next gate shut, by itself or because an action on the way there raises it; a
 * task answers nothing when its step brings nothing.
 */
export function stepLeverTasks(
  profile: Profile,
  framework: Framework,
  today: Day,
): readonly (() => StepLever | undefined)[] {
  const basis = planningBasis(profile, framework, today)
  const rung = basis.ok ? basis.value.path[0] : undefined
  if (!basis.ok || !rung) return []
  let known: ReturnType<typeof planFrom> | undefined
  const now = (): ReturnType<typeof planFrom> => (known ??= planFrom(basis.value, profile.pace))
  return skillsOnTheWay(basis.value, rung).flatMap((skill) => {
    const from = basis.value.standing.levels.get(skill)
    if (from === undefined || from >= HIGHEST_LEVEL) return []
    const to = (from + 1) as Level
    return [
      (): StepLever | undefined => {
        const before = now()
        const after = planFrom(atLevel(basis.value, skill, to), profile.pace)
        if (!before.ok || !after.ok) return undefined
        const gate = movedGates(before.value.gates, after.value.gates).find((moved) => moved.rung === rung.id)
        const opens = gate?.after !== undefined && gate.before === undefined
        if (!gate || !(opens || gate.weeks < 0)) return undefined
        return { skill, from, to, weeks: opens ? 0 : -gate.weeks, opens }
      },
    ]
  })
}

function skillsOnTheWay({ selection, standing }: PlanningBasis, rung: Rung): readonly string[] {
  const required = rung.requires.filter(
    (requirement) => (standing.levels.get(requirement.skill) ?? HIGHEST_LEVEL) < gateLevel(requirement),
  )
  const raised = selection.actions.flatMap(({ raises, stage }) => (stage === 0 ? raises : []))
  return [...new Set([...required, ...raised].map(({ skill }) => skill))]
}
