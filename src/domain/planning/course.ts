import type { Rung } from '../framework/framework.ts'
import { gateLevel } from '../readiness/readiness.ts'
import type { Schedule } from '../scheduling/schedule.ts'
import type { PlanningBasis } from './basis.ts'

/** How levels rise while a schedule is worked through: at the end of each action's last week. */
export class Course {
  private readonly levels: Map<string, number>
  private readonly rises: readonly { readonly week: number; readonly skill: string; readonly to: number }[]
  private at = 0

  constructor({ standing, selection }: PlanningBasis, schedule: Schedule) {
    this.levels = new Map(standing.levels)
    const ends = new Map(schedule.actions.map(({ id, ends: week }) => [id, week]))
    this.rises = selection.actions
      .flatMap(({ action, raises }) =>
        raises.map(({ skill, to }) => ({ week: ends.get(action.id) ?? Infinity, skill, to })),
      )
      .toSorted((a, b) => a.week - b.week)
  }

  /** The levels at the end of `week`; weeks have to be asked for in order. */
  advance(week: number): ReadonlyMap<string, number> {
    for (; this.at < this.rises.length && this.rises[this.at]!.week <= week; this.at += 1) {
      const { skill, to } = this.rises[this.at]!
      if (to > (this.levels.get(skill) ?? to)) this.levels.set(skill, to)
    }
    return this.levels
  }
}

/** Every core skill at its level, every supporting one at most one lower; skills that do not apply count nowhere. */
export function isGateOpen(rung: Rung, levels: ReadonlyMap<string, number>): boolean {
  return rung.requires.every((requirement) => (levels.get(requirement.skill) ?? Infinity) >= gateLevel(requirement))
}

/** Share of the rung's weighted requirement that these levels meet, from 0 to 1. */
export function shareMet(rung: Rung, levels: ReadonlyMap<string, number>): number {
  let met = 0
  let all = 0
  for (const { skill, level, weight } of rung.requires) {
    const has = levels.get(skill)
    if (has === undefined) continue
    met += weight * Math.min(has, level)
    all += weight * level
  }
  return all === 0 ? 1 : met / all
}

/** The week at whose end the gate opens: -1 when it is open from the start, undefined when it stays shut. */
export function gateWeek(basis: PlanningBasis, schedule: Schedule, rung: Rung): number | undefined {
  const course = new Course(basis, schedule)
  for (let week = -1; week < schedule.weeks; week += 1) if (isGateOpen(rung, course.advance(week))) return week
  return undefined
}

/** Readiness for the rung at the end of each of so many weeks, by the levels that are rated, assumed or planned. */
export function readinessByWeek(
  basis: PlanningBasis,
  schedule: Schedule,
  rung: Rung,
  weeks: number,
): readonly number[] {
  const course = new Course(basis, schedule)
  return Array.from({ length: weeks }, (_, week) => shareMet(rung, course.advance(week)))
}
