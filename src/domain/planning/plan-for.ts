import type { Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import type { Pace } from '../profile/plan-record.ts'
import type { Profile } from '../profile/profile.ts'
import { ok, fail, type Result } from '../result.ts'
import type { Scheduled } from '../scheduling/problem.ts'
import type { Schedule } from '../scheduling/schedule.ts'
import { planningBasis, type PlanningBasis } from './basis.ts'
import { gatesOf } from './gates.ts'
import { milestonesFrom } from './milestones.ts'
import { hundredths, weeklyHours, type WeekDays, type WeeklyHours } from './pace.ts'
import { place, placeBoth, type Both, type Placed, type PlacingQuestion } from './placing.ts'
import type { Plan, PlanWeek } from './plan.ts'
import { fullLoads, scheduleProblem } from './schedule-problem.ts'

/** How much looking for a better order may cost, in placed actions: some tens of milliseconds. */
const PLACEMENTS = 80_000
const MOST_EVALUATIONS = 1_000
/** Above this many actions the critical ones are not found within a frame. */
const MOST_MEASURED = 200
const INSTANT = { order: 'readiness', evaluations: 0, seed: 1 } as const

/** A plan with the weeks it was made from. */
export interface MadePlan {
  readonly plan: Plan
  readonly placed: Placed
}

/**
 * The plan from where the profile stands to its goal, rung by rung, from the Monday on or after `today`. The same
 * profile, framework and day give the same plan. A gate that cannot be reached is missing from `gates`, and
 * `unreachable` says why.
 */
export function planFor(profile: Profile, framework: Framework, today: Day): Result<Plan> {
  const basis = planningBasis(profile, framework, today)
  return basis.ok ? planFrom(basis.value, profile.pace) : basis
}

/** The plan at this pace: the instant one, or the polished one where that is better. */
export function planFrom(basis: PlanningBasis, pace: Pace): Result<Plan> {
  const made = makePlan(basis, pace)
  return made.ok ? ok(made.value.plan) : made
}

export function makePlan(basis: PlanningBasis, pace: Pace): Result<MadePlan> {
  return settledPlan(basis, pace, placeBoth(settleQuestions(basis, pace)))
}

/** What `settledPlan` needs answers to; `placeBoth` gives them, here or in another thread. */
export function settleQuestions(basis: PlanningBasis, pace: Pace): Both<PlacingQuestion> {
  const problem = scheduleProblem(basis, pace)
  const loads = fullLoads(basis)
  const evaluations = Math.min(MOST_EVALUATIONS, Math.ceil(PLACEMENTS / Math.max(1, problem.actions.length)))
  return {
    instant: { problem, options: INSTANT, findsCritical: true, fullLoads: loads },
    polished: { problem, options: { ...INSTANT, evaluations }, findsCritical: true, fullLoads: loads },
  }
}

export function settledPlan(basis: PlanningBasis, pace: Pace, placed: Both<Scheduled<Placed>>): Result<MadePlan> {
  return betterPlan(planOf(basis, pace, placed.instant), planOf(basis, pace, placed.polished))
}

/** What an instant plan is to keep of an earlier one. */
export interface KeptOrder {
  /** Ids of actions, kept as far as gates and links allow. */
  readonly priority: readonly string[]
  /** The first week of each action; one that is not listed may start at once. */
  readonly release: ReadonlyMap<string, number>
}

/** The plan by one pass and no search. */
export function instantPlan(basis: PlanningBasis, pace: Pace, kept?: KeptOrder): Result<MadePlan> {
  const whole = scheduleProblem(basis, pace)
  const actions = whole.actions.map((action) => {
    // A pin that has to be given up still starts no earlier.
    const release = Math.min(kept?.release.get(action.id) ?? 0, action.pin?.starts ?? Infinity)
    return release > 0 ? { ...action, release } : action
  })
  const problem = { ...whole, actions }
  const options = kept ? { ...INSTANT, priority: kept.priority } : INSTANT
  return planOf(basis, pace, place({ problem, options, findsCritical: true, fullLoads: fullLoads(basis) }))
}

/**
 * The instant plan while something is being dragged: some milliseconds, whatever the size. Of more than 200 actions it
 * does not say which are critical; that comes with the settled plan.
 */
export function draftPlan(basis: PlanningBasis, pace: Pace): Result<MadePlan> {
  const problem = scheduleProblem(basis, pace)
  const findsCritical = problem.actions.length <= MOST_MEASURED
  return planOf(basis, pace, place({ problem, options: INSTANT, findsCritical, fullLoads: fullLoads(basis) }))
}

/**
 * The one to show. The polished plan is better when it keeps more pins; else when the first gate whose day differs is
 * earlier; else, with every gate on the same day, when the levels for them are reached earlier, each by its weight. A
 * draw goes to the instant plan, which people may have seen already.
 */
export function betterPlan(instant: Result<MadePlan>, polished: Result<MadePlan>): Result<MadePlan> {
  if (!polished.ok || !instant.ok) return instant.ok ? instant : polished
  const [seen, found] = [instant.value, polished.value]
  const pins = brokenPins(seen) - brokenPins(found)
  if (pins !== 0) return pins > 0 ? polished : instant
  for (const { rung, readyOn } of seen.plan.gates) {
    const other = found.plan.gates.find((gate) => gate.rung === rung)?.readyOn ?? readyOn
    if (other !== readyOn) return other < readyOn ? polished : instant
  }
  return found.placed.schedule.weighted < seen.placed.schedule.weighted ? polished : instant
}

function brokenPins({ placed: { unpinned, overtaken } }: MadePlan): number {
  return unpinned.size + overtaken.size
}

/** The plan that these weeks make. */
export function planOf(basis: PlanningBasis, pace: Pace, placed: Scheduled<Placed>): Result<MadePlan> {
  if (!placed.ok) {
    const { kind, message } = placed.error
    if (kind !== 'capacity' && kind !== 'horizon') return fail('bad-input', `No plan can be made: ${message}`)
    const reason = 'The slow times and hours a week leave no time for this plan.'
    return fail('bad-input', `${reason} Shorten the slow times or raise the hours.`)
  }
  const { goal, start, selection } = basis
  const milestones = milestonesFrom(basis, placed.value)
  const plan = {
    goal,
    start,
    gates: gatesOf(basis, milestones),
    milestones,
    weeks: weeksOf(placed.value.schedule, weeklyHours(pace, start), basis.days),
    unreachable: selection.unreachable,
    ...(basis.standing.done.size > 0 && { over: [...basis.standing.done] }),
  }
  return ok({ plan, placed: placed.value })
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
