import type { Day } from '../calendar.ts'
import { actionHours, type Action, type Framework } from '../framework/framework.ts'
import type { Pace, Profile } from '../profile/profile.ts'
import { gateLevel } from '../readiness/readiness.ts'
import { ok, fail, type Result } from '../result.ts'
import type { ScheduleAction, Scheduled, ScheduleOptions, ScheduleProblem } from '../scheduling/problem.ts'
import type { Schedule } from '../scheduling/schedule.ts'
import { planningBasis, type PlanningBasis } from './basis.ts'
import { milestonesFrom } from './milestones.ts'
import { hundredths, quartersUp, weeklyHours, type WeekDays, type WeeklyHours } from './pace.ts'
import { scheduleAroundPins, type PinnedSchedule } from './pins.ts'
import type { Gate, Milestone, Plan, PlanWeek } from './plan.ts'

/** How much looking for a better order may cost, in placed actions: some tens of milliseconds. */
const PLACEMENTS = 80_000
const MOST_EVALUATIONS = 1_000

export type PlanningOptions = Partial<Pick<ScheduleOptions, 'order' | 'evaluations' | 'priority'>>

/**
 * The plan from where the profile stands to its goal, rung by rung, from the Monday on or after `today`. The same
 * profile, framework and day give the same plan. A gate that cannot be reached is missing from `gates`, and
 * `unreachable` says why.
 */
export function planFor(profile: Profile, framework: Framework, today: Day): Result<Plan> {
  const basis = planningBasis(profile, framework, today)
  return basis.ok ? planFrom(basis.value, profile.pace) : basis
}

/**
 * The plan at this pace. With `evaluations` 0 it is the instant one; left out, it is polished, and differs from the
 * instant one only where it is better, rung by rung: finished earlier, weighed with when each requirement is met.
 */
export function planFrom(basis: PlanningBasis, pace: Pace, options: PlanningOptions = {}): Result<Plan> {
  const scheduled = scheduleFrom(basis, pace, options)
  if (!scheduled.ok) {
    const { kind, message } = scheduled.error
    if (kind !== 'capacity' && kind !== 'horizon') return fail('bad-input', `No plan can be made: ${message}`)
    const reason = 'The slow times and hours a week leave no time for this plan.'
    return fail('bad-input', `${reason} Shorten the slow times or raise the hours.`)
  }
  const { goal, start, selection } = basis
  const milestones = milestonesFrom(basis, scheduled.value)
  return ok({
    goal,
    start,
    gates: gatesOf(basis, milestones),
    milestones,
    weeks: weeksOf(scheduled.value.schedule, weeklyHours(pace, start), basis.days),
    unreachable: selection.unreachable,
  })
}

/** The weeks of every chosen action at this pace. */
export function scheduleFrom(
  basis: PlanningBasis,
  pace: Pace,
  options: PlanningOptions = {},
): Scheduled<PinnedSchedule> {
  const problem = scheduleProblem(basis, pace)
  const evaluations = Math.min(MOST_EVALUATIONS, Math.ceil(PLACEMENTS / Math.max(1, problem.actions.length)))
  return scheduleAroundPins(problem, { order: 'readiness', evaluations, seed: 1, ...options })
}

/** What the scheduler is asked: the chosen actions as tasks with numbers. */
export function scheduleProblem({ selection, standing, pins, start }: PlanningBasis, pace: Pace): ScheduleProblem {
  const { usable, fullUsable } = weeklyHours(pace, start)
  const actions = selection.actions.map(({ action, after, hours, stage, weight }): ScheduleAction => {
    const pin = pins.get(action.id)
    const started = standing.begun.has(action.id)
    // The days of a pin are the person's own decision, shorter than usual or not.
    const weeks = pin ? 1 : started ? weeksLeft(action, hours) : action.weeks
    const load = pin ? action.load : spreadLoad(action.load, hours, weeks)
    return { id: action.id, hours, load, weeks, after, weight, stage, started, ...(pin && { pin }) }
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

/** Each gate with the last day of the last milestone that it needs, and never before the gate below it. */
function gatesOf({ path, standing, start }: PlanningBasis, milestones: readonly Milestone[]): readonly Gate[] {
  const reachedOn = (skill: string, level: number): Day | undefined => {
    const has = standing.levels.get(skill)
    if (has === undefined || has >= level) return start
    const raising = milestones.filter(({ raises }) =>
      raises.some((raise) => raise.skill === skill && raise.to >= level),
    )
    return raising.map(({ ends }) => ends).toSorted()[0]
  }
  const gates: Gate[] = []
  let readyOn = start
  for (const rung of path) {
    const days = rung.requires.map((requirement) => reachedOn(requirement.skill, gateLevel(requirement)))
    if (days.includes(undefined)) continue
    for (const day of days) if (day !== undefined && day > readyOn) readyOn = day
    const own = milestones.filter((milestone) => milestone.gate === rung.id)
    gates.push({ rung: rung.id, readyOn, hours: hundredths(own.reduce((sum, milestone) => sum + milestone.hours, 0)) })
  }
  return gates
}

function weeksOf({ actions, weeks }: Schedule, { offered, full }: WeeklyHours, days: WeekDays): readonly PlanWeek[] {
  const hours = new Float64Array(weeks)
  const atOnce = new Int32Array(weeks)
  for (const action of actions) {
    action.hours.forEach((own, at) => {
      hours[action.starts + at]! += own
      if (own > 0) atOnce[action.starts + at]! += 1
    })
  }
  return Array.from({ length: weeks }, (_, week) => ({
    starts: days.monday(week),
    capacity: offered[week] ?? full,
    hours: hundredths(hours[week]!),
    atOnce: atOnce[week]!,
  }))
}
