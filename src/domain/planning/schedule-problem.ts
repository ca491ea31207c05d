import { actionHours, type Action } from '../framework/framework.ts'
import type { Pace } from '../profile/plan-record.ts'
import type { ScheduleAction, ScheduleProblem } from '../scheduling/problem.ts'
import type { PlanningBasis } from './basis.ts'
import { quartersUp, weeklyHours } from './pace.ts'

/** What the scheduler is asked: the chosen actions as tasks with numbers. */
export function scheduleProblem({ selection, standing, pins, start }: PlanningBasis, pace: Pace): ScheduleProblem {
  const { usable, fullUsable } = weeklyHours(pace, start)
  const actions = selection.actions.map(({ action, after, hours, stage, weight }): ScheduleAction => {
    const pin = pins.get(action.id)
    const started = standing.begun.has(action.id)
    // The days of a pin are the person's own decision, shorter than usual or not.
    const weeks = pin ? 1 : started ? weeksLeft(action, hours) : action.weeks
    const span = pin ? Math.min(action.weeks, pin.ends - pin.starts + 1) : weeks
    const load = spreadLoad(action.load, hours, span)
    const task = { id: action.id, hours, load, weeks, after, weight, stage, started }
    return pin ? { ...task, pin: { starts: pin.starts, ends: pin.ends } } : task
  })
  return { capacity: usable, capacityAfter: fullUsable, atOnce: pace.atOnce, actions }
}

/**
 * What takes half a year is not done in its first month: at most so many times the even pace in one week. More than 1,
 * so that a missed week can be made up for.
 */
const MOST_OF_EVEN_PACE = 1.5

function spreadLoad(load: number, hours: number, weeks: number): number {
  return Math.min(load, Math.max(LEAST_LOAD, quartersUp((MOST_OF_EVEN_PACE * hours) / weeks)))
}

/** Less than half an hour in a week is not worth sitting down for. */
const LEAST_LOAD = 0.5

/** The share of the least weeks that the hours left are of all hours; at least one. */
function weeksLeft(action: Action, left: number): number {
  return Math.max(1, Math.ceil((action.weeks * left) / actionHours(action)))
}

/** The most hours a week of what is pinned, where its even pace leaves no room: its weeks may be slow ones. */
export function fullLoads({ selection, pins }: PlanningBasis): ReadonlyMap<string, number> {
  return new Map(selection.actions.flatMap(({ action }) => (pins.has(action.id) ? [[action.id, action.load]] : [])))
}
