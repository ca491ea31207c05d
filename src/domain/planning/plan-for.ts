import { mondayOnOrAfter, type Day } from '../calendar.ts'
import { actionHours, type Action, type Framework, type Rung } from '../framework/framework.ts'
import { pathBetween } from '../framework/path.ts'
import type { Profile } from '../profile/profile.ts'
import { ok, fail, type Result } from '../result.ts'
import type { ScheduleAction } from '../scheduling/problem.ts'
import type { Schedule } from '../scheduling/schedule.ts'
import { milestonesFrom } from './milestones.ts'
import { hundredths, weeklyHours, weekStart, type WeeklyHours } from './pace.ts'
import type { Gate, Milestone, Plan, PlanWeek } from './plan.ts'
import { pinsOf, scheduleAroundPins } from './pins.ts'
import { standingPoint } from './reached-levels.ts'
import { selectActions, type Selection } from './selection.ts'
import { NO_WISHES } from './wishes.ts'

/**
 * The plan from where the profile stands to its goal, rung by rung, from the Monday on or after `today`. The same
 * profile, framework and day give the same plan. A gate that cannot be reached is missing from `gates`, and
 * `unreachable` says why.
 */
export function planFor(profile: Profile, framework: Framework, today: Day): Result<Plan> {
  const path = pathBetween(framework, profile.person.rung, profile.person.goal)
  if (!path.ok) return path
  const start = mondayOnOrAfter(today)
  const standing = standingPoint(profile, framework)
  const pins = pinsOf(profile, start)
  const selection = selectActions(framework, path.value, standing, {
    ...NO_WISHES,
    declined: new Set(profile.declined.map(({ action }) => action)),
    kept: new Set([...standing.begun.keys(), ...pins.keys()]),
  })
  const hours = weeklyHours(profile.pace, start)
  const actions = selection.actions.map(({ action, after, hours: left, stage, weight }): ScheduleAction => {
    const pin = pins.get(action.id)
    const begun = standing.begun.has(action.id)
    // The days of a pin are the person's own decision, shorter than usual or not.
    const weeks = pin ? 1 : begun ? weeksLeft(action, left) : action.weeks
    return {
      id: action.id,
      hours: left,
      load: action.load,
      weeks,
      after,
      weight,
      stage,
      started: begun,
      ...(pin && { pin }),
    }
  })
  const scheduled = scheduleAroundPins({
    capacity: hours.usable,
    capacityAfter: hours.fullUsable,
    atOnce: profile.pace.atOnce,
    actions,
  })
  if (!scheduled.ok) {
    const { kind, message } = scheduled.error
    if (kind !== 'capacity' && kind !== 'horizon') return fail('bad-input', `No plan can be made: ${message}`)
    const reason = 'The slow times and hours a week leave no time for this plan.'
    return fail('bad-input', `${reason} Shorten the slow times or raise the hours.`)
  }
  const milestones = milestonesFrom({ framework, path: path.value, selection, start, pins, ...scheduled.value })
  return ok({
    goal: profile.person.goal,
    start,
    gates: gatesOf(path.value, selection, milestones, start),
    milestones,
    weeks: weeksOf(scheduled.value.schedule, hours, start),
    unreachable: selection.unreachable,
  })
}

/** The share of the least weeks that the hours left are of all hours; at least one. */
function weeksLeft(action: Action, left: number): number {
  return Math.max(1, Math.ceil((action.weeks * left) / actionHours(action)))
}

function gatesOf(
  path: readonly Rung[],
  { steps, unreachable }: Selection,
  milestones: readonly Milestone[],
  start: Day,
): readonly Gate[] {
  const closed = new Set(unreachable.map(({ skill }) => skill))
  const gates: Gate[] = []
  let readyOn = start
  path.forEach((rung, stage) => {
    const own = milestones.filter((milestone) => milestone.gate === rung.id)
    for (const { ends } of own) if (ends > readyOn) readyOn = ends
    if (steps.some((step) => step.stage === stage && closed.has(step.skill))) return
    gates.push({ rung: rung.id, readyOn, hours: hundredths(own.reduce((sum, milestone) => sum + milestone.hours, 0)) })
  })
  return gates
}

function weeksOf({ actions, weeks }: Schedule, { offered, full }: WeeklyHours, start: Day): readonly PlanWeek[] {
  const hours = new Float64Array(weeks)
  const atOnce = new Int32Array(weeks)
  for (const action of actions) {
    action.hours.forEach((own, at) => {
      hours[action.starts + at]! += own
      if (own > 0) atOnce[action.starts + at]! += 1
    })
  }
  return Array.from({ length: weeks }, (_, week) => ({
    starts: weekStart(start, week),
    capacity: offered[week] ?? full,
    hours: hundredths(hours[week]!),
    atOnce: atOnce[week]!,
  }))
}
