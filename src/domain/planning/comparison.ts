import type { Pace } from '../profile/plan-record.ts'
import { schedule, type Schedule } from '../scheduling/schedule.ts'
import type { PlanningBasis } from './basis.ts'
import { gateWeek, readinessByWeek } from './course.ts'
import { makePlan } from './plan-for.ts'
import { scheduleProblem } from './schedule-problem.ts'

/** The first half year of a plan. */
export const HALF_YEAR = 26

export interface PlanFigures {
  /** Weeks until the next gate opens; undefined when it stays shut. */
  readonly weeksToNextGate: number | undefined
  /** Mean readiness for the next rung over the first half year, from 0 to 1. */
  readonly readinessInHalfYear: number
  readonly weeks: number
}

export interface Comparison {
  /** The next rung, which both figures are about. */
  readonly rung: string
  readonly plan: PlanFigures
  /** The same actions, hours and links, with the largest gap always first. */
  readonly largestGapFirst: PlanFigures
  /** Weeks that no order of these actions can beat. */
  readonly leastWeeks: number
}

/** This plan against the plan that anybody would make by hand: always the skill that is furthest from the goal. */
export function compareWithLargestGap(basis: PlanningBasis, pace: Pace): Comparison | undefined {
  const own = makePlan(basis, pace)
  const byGap = scheduleLargestGapFirst(basis, pace)
  const [next] = basis.path
  if (!own.ok || !byGap || !next) return undefined
  const figures = (solved: Schedule): PlanFigures => {
    const week = gateWeek(basis, solved, next)
    const readiness = readinessByWeek(basis, solved, next, HALF_YEAR)
    return {
      weeksToNextGate: week === undefined ? undefined : week + 1,
      readinessInHalfYear: readiness.reduce((sum, share) => sum + share, 0) / HALF_YEAR,
      weeks: solved.weeks,
    }
  }
  return {
    rung: next.id,
    plan: figures(own.value.placed.schedule),
    largestGapFirst: figures(byGap),
    leastWeeks: own.value.placed.schedule.bound,
  }
}

/** The gap of an action is the largest that any skill it raises still has to the goal rung, in levels. */
function scheduleLargestGapFirst(basis: PlanningBasis, pace: Pace): Schedule | undefined {
  const { selection, standing, path } = basis
  const required = new Map(path.at(-1)?.requires.map(({ skill, level }) => [skill, level]))
  const gapOf = (skill: string): number => (required.get(skill) ?? 0) - (standing.levels.get(skill) ?? 0)
  const gaps = new Map(
    selection.actions.map(({ action, raises }) => [action.id, Math.max(0, ...raises.map(({ skill }) => gapOf(skill)))]),
  )
  const priority = [...gaps].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
  const problem = scheduleProblem(basis, pace)
  const actions = problem.actions.map((action) => ({ ...action, stage: 0 }))
  const result = schedule({ ...problem, actions }, { order: 'readiness', evaluations: 0, seed: 1, priority })
  return result.ok ? result.value : undefined
}
