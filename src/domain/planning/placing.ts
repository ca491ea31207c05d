import type { ScheduleAction, Scheduled, ScheduleOptions, ScheduleProblem } from '../scheduling/problem.ts'
import { schedule, type Schedule } from '../scheduling/schedule.ts'
import { measureSlack } from '../scheduling/slack.ts'

/**
 * Everything that finding the weeks of a plan needs, and nothing else: plain numbers and ids, which can be sent to
 * another thread and give the same answer there.
 */
export interface PlacingQuestion {
  readonly problem: ScheduleProblem
  readonly options: ScheduleOptions
  /** Whether to find out which actions are critical: for hundreds of actions that takes longer than all the rest. */
  readonly findsCritical: boolean
  /** The most hours a week of what is pinned, for weeks that have no room at the even pace. */
  readonly fullLoads: ReadonlyMap<string, number>
}

/** The weeks of every action; plain data as well. */
export interface Placed {
  readonly schedule: Schedule
  /** What was planned in the end: without the pins and links that could not be kept. */
  readonly problem: ScheduleProblem
  /** Actions whose pin has no room left. */
  readonly unpinned: ReadonlySet<string>
  /** What each pinned action usually comes after but was pinned before. */
  readonly overtaken: ReadonlyMap<string, readonly string[]>
  /** Actions whose stage would end later if they lasted one week longer; empty when that was not asked. */
  readonly critical: ReadonlySet<string>
}

/**
 * Finds the weeks. A pin is the person's decision and wins over the order of things; only where its weeks have no room
 * for its hours is it given up. Both are told in the milestone's reason.
 */
export function place({ problem: given, options, findsCritical, fullLoads }: PlacingQuestion): Scheduled<Placed> {
  const unpinned = new Set<string>()
  const overtaken = new Map<string, readonly string[]>()
  for (let problem = given; ;) {
    const result = schedule(problem, options)
    if (result.ok) {
      const slack = findsCritical ? measureSlack(problem, result.value) : undefined
      const critical = slack?.critical ?? new Set()
      return { ok: true, value: { schedule: result.value, problem, unpinned, overtaken, critical } }
    }
    const {
      kind,
      actions: [id = '', first = ''],
    } = result.error
    const full = fullLoads.get(id) ?? 0
    const hurries =
      kind === 'pin-without-room' && problem.actions.some((action) => action.id === id && action.load < full)
    if (hurries) {
      problem = withAction(problem, id, (action) => ({ ...action, load: full }))
      continue
    }
    if (kind === 'pin-without-room') unpinned.add(id)
    else if (kind === 'pin-before-predecessor') overtaken.set(id, [...(overtaken.get(id) ?? []), first])
    else return result
    problem = withAction(problem, id, (action) => {
      const { pin, ...free } = action
      return kind === 'pin-without-room' || !pin
        ? free
        : { ...action, after: action.after.filter((other) => other !== first) }
    })
  }
}

function withAction(
  problem: ScheduleProblem,
  id: string,
  change: (action: ScheduleAction) => ScheduleAction,
): ScheduleProblem {
  return { ...problem, actions: problem.actions.map((action) => (action.id === id ? change(action) : action)) }
}

/** The two ways to place the same actions: at once, and after some hundred tries. */
export interface Both<Value> {
  readonly instant: Value
  readonly polished: Value
}

export function placeBoth({ instant, polished }: Both<PlacingQuestion>): Both<Scheduled<Placed>> {
  return { instant: place(instant), polished: place(polished) }
}
