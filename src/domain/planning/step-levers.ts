import type { Day } from '../calendar.ts'
import type { Level } from '../framework/level.ts'
import type { Pace } from '../profile/profile.ts'
import type { Result } from '../result.ts'
import { atLevel, type PlanningBasis } from './basis.ts'
import type { Step } from './ladder.ts'
import { draftPlan, planFrom } from './plan-for.ts'
import { weeksBetween } from './plan-difference.ts'
import type { LevelStep, Plan } from './plan.ts'

/** One level up in one skill, and what it would do to the next gate if it were there already. */
export interface StepLever extends LevelStep {
  /** The rung whose gate comes earlier: the next one. */
  readonly rung: string
  readonly before: Day
  readonly after: Day
  /** At least 1. */
  readonly weeksEarlier: number
}

/** So many of the most promising are made into whole plans. */
const MOST_TRIED = 3

/**
 * The level step that brings the next gate forward by the most weeks, were it reached today; undefined when none does,
 * or when that gate cannot be reached. The days are those of whole plans, this one and one from the higher level, so
 * rating the skill one level higher moves the gate by just so many weeks.
 *
 * Every step that the next gate asks for is tried with a draft, the best three with whole plans: for a framework of
 * usual size some 20 choices of actions and 4 settled plans, about half a second. For a moment of idleness or for a
 * worker, not for a frame.
 */
export function biggestStep(basis: PlanningBasis, pace: Pace): StepLever | undefined {
  const [next] = basis.path
  const before = next && readyOn(planFrom(basis, pace), next.id)
  if (!next || before === undefined) return undefined
  const drafts = firstSteps(basis).flatMap((step) => {
    const made = draftPlan(atLevel(basis, step.skill, step.to), pace)
    const after = made.ok ? gateIn(made.value.plan, next.id) : undefined
    return after === undefined ? [] : [{ step, after }]
  })
  const levers = drafts
    .toSorted((a, b) => compare(a.after, b.after) || compare(a.step.skill, b.step.skill))
    .slice(0, MOST_TRIED)
    .flatMap(({ step: { skill, from, to } }): StepLever[] => {
      const after = readyOn(planFrom(atLevel(basis, skill, to), pace), next.id)
      const weeksEarlier = after === undefined ? 0 : weeksBetween(after, before)
      return after !== undefined && weeksEarlier > 0
        ? [{ skill, from, to, rung: next.id, before, after, weeksEarlier }]
        : []
    })
  return levers.toSorted((a, b) => b.weeksEarlier - a.weeksEarlier || compare(a.skill, b.skill))[0]
}

/** The lowest open step of each skill that the next gate asks for, directly or through the actions that lead there. */
function firstSteps({ selection, standing }: PlanningBasis): readonly Pick<Step, 'skill' | 'from' | 'to'>[] {
  const skills = new Set([
    ...selection.steps.flatMap(({ skill, stage }) => (stage === 0 ? [skill] : [])),
    ...selection.actions.flatMap(({ raises, stage }) => (stage === 0 ? raises.map(({ skill }) => skill) : [])),
  ])
  return [...skills].flatMap((skill) => {
    const from = standing.levels.get(skill)
    return from === undefined || from >= 5 ? [] : [{ skill, from, to: (from + 1) as Level }]
  })
}

function readyOn(plan: Result<Plan>, rung: string): Day | undefined {
  return plan.ok ? gateIn(plan.value, rung) : undefined
}

function gateIn({ gates }: Plan, rung: string): Day | undefined {
  return gates.find((gate) => gate.rung === rung)?.readyOn
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
