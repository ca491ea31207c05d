import { findCycle } from './cycle.ts'
import { turned, type Links } from './links.ts'
import { decimals, wholes } from './memory.ts'
import {
  infeasible,
  LARGEST_NUMBER,
  MOST_ACTIONS,
  MOST_ACTION_WEEKS,
  MOST_WEEKS,
  type ScheduleAction,
  type ScheduleProblem,
  type Scheduled,
} from './problem.ts'

/**
 * A checked problem as flat arrays. Done actions are gone. Actions are numbered as they were written down, because
 * sorting them takes as long as placing them; so nothing may depend on these numbers. Where two actions are alike, the
 * smaller id goes first.
 */
export interface Network {
  readonly size: number
  readonly ids: readonly string[]
  readonly hours: Float64Array
  readonly load: Float64Array
  readonly weeks: Int32Array
  readonly weight: Float64Array
  /** Lower ranks go first: two for each stage, what is in progress (and what that waits for) before the rest. */
  readonly rank: Int32Array
  readonly release: Int32Array
  /** First pinned week, or -1. */
  readonly pinStarts: Int32Array
  readonly pinEnds: Int32Array
  readonly before: Links
  readonly after: Links
  /** Every action after all that come before it. */
  readonly topological: Int32Array
}

function checkNumbers(action: ScheduleAction): string | undefined {
  const { hours, load, weeks, weight, stage = 0, release = 0 } = action
  const smallest = Math.min(hours, load, weeks, weight, stage, release)
  const largest = Math.max(hours, load, weeks, weight, stage, release)
  // NaN fails both comparisons, and numbers as they should be need no further look.
  if (!(smallest >= 0 && largest <= LARGEST_NUMBER)) {
    for (const [field, value] of Object.entries({ hours, load, weeks, weight, stage, release })) {
      if (!Number.isFinite(value)) return `${field} is ${value}, which is not a number to plan with`
      if (value < 0) return `${field} is ${value}; it cannot be below zero`
      if (value > LARGEST_NUMBER) return `${field} is ${value}, more than the largest accepted ${LARGEST_NUMBER}`
    }
  }
  if (!Number.isInteger(weeks)) return `weeks is ${weeks}; it has to be a whole number`
  if (weeks > MOST_WEEKS) return `weeks is ${weeks}, further ahead than anybody plans`
  if (hours > 0 && load === 0) return 'load is 0, so its hours would never be done'
  if (hours > load * MOST_WEEKS) return `its ${hours} hours at ${load} a week take longer than anybody plans`
  if (!Number.isInteger(stage)) return `stage is ${stage}; it has to be a whole number`
  if (!Number.isInteger(release)) return `release is ${release}; it has to be a whole number`
  if (action.pin) {
    const { starts, ends } = action.pin
    if (!Number.isInteger(starts) || !Number.isInteger(ends) || starts < 0 || ends > MOST_WEEKS) {
      return `the pinned weeks ${starts} to ${ends} are not whole weeks ahead`
    }
    if (ends < starts) return `it is pinned to end in week ${ends}, before its start in week ${starts}`
  }
  return undefined
}

/** Checks every number and reference, and finds an order of precedence or names the cycle. */
export function buildNetwork(problem: ScheduleProblem): Scheduled<Network> {
  const { actions } = problem
  if (actions.length > MOST_ACTIONS) {
    return infeasible(
      'too-many',
      [],
      `There are ${actions.length} actions; at most ${MOST_ACTIONS} can be planned at once.`,
    )
  }
  /** The number of each action, `DONE` of what is over. */
  const index = new Map<string, number>()
  const ids: string[] = []
  let actionWeeks = 0
  let mostLinks = 0
  for (const action of actions) {
    const mistake = checkNumbers(action)
    if (mistake !== undefined) return infeasible('bad-number', [action.id], `Action "${action.id}": ${mistake}.`)
    actionWeeks += Math.max(action.weeks, action.hours > 0 ? action.hours / action.load : 0)
    mostLinks += action.after.length
    index.set(action.id, action.done ? DONE : ids.length)
    if (!action.done) ids.push(action.id)
  }
  if (actionWeeks > MOST_ACTION_WEEKS) {
    const message = `The actions would run for ${Math.round(actionWeeks)} weeks together; at most ${MOST_ACTION_WEEKS} can be planned.`
    return infeasible('horizon', [], message)
  }
  if (index.size < actions.length) {
    const id = firstDuplicate(actions)
    return infeasible('duplicate', [id], `Two actions have the id "${id}". Ids have to differ.`)
  }

  const size = ids.length
  const numbers = {
    size,
    ids,
    hours: decimals(size),
    load: decimals(size),
    weight: decimals(size),
    weeks: wholes(size),
    rank: wholes(size),
    release: wholes(size),
    pinStarts: wholes(size),
    pinEnds: wholes(size),
    topological: wholes(size),
  }
  const before = { from: wholes(size + 1), to: wholes(mostLinks) }
  let i = 0
  for (const action of actions) {
    if (action.done) continue
    setNumbers(numbers, action, i)
    const failure = addLinks(before, action, i, index)
    if (failure) return failure
    i += 1
  }
  return sortTopologically({ ...numbers, before, after: turned(before, size) })
}

const DONE = -1

function firstDuplicate(actions: readonly ScheduleAction[]): string {
  const seen = new Set<string>()
  for (const { id } of actions) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return ''
}

function setNumbers(network: Omit<Network, 'before' | 'after'>, action: ScheduleAction, i: number): void {
  network.hours[i] = action.hours
  network.load[i] = action.load
  network.weeks[i] = Math.max(1, action.weeks)
  network.weight[i] = action.weight
  network.rank[i] = (action.stage ?? 0) * 2 + (action.started ? 0 : 1)
  network.release[i] = action.release ?? 0
  network.pinStarts[i] = action.pin ? action.pin.starts : -1
  network.pinEnds[i] = action.pin ? action.pin.ends : -1
}

/** Writes what action `i` waits for behind what the actions before it wait for. */
function addLinks(
  { from, to }: Links,
  { id, after }: ScheduleAction,
  i: number,
  index: ReadonlyMap<string, number>,
): ReturnType<typeof infeasible> | undefined {
  const start = from[i]!
  let end = start
  for (const first of after) {
    const j = index.get(first)
    if (j === i) {
      const message = `Action "${id}" waits for itself. Remove it from its own list of what comes first.`
      return infeasible('cycle', [id], message)
    }
    if (j === undefined) {
      return infeasible('unknown-action', [id, first], `Action "${id}" waits for "${first}", which is not in the list.`)
    }
    if (j === DONE) continue
    let at = start
    while (at < end && to[at] !== j) at += 1
    to[at] = j
    if (at === end) end += 1
  }
  from[i + 1] = end
  return undefined
}

function sortTopologically(network: Network): Scheduled<Network> {
  const { size, before, after, topological, rank, ids } = network
  const waiting = linkCounts(network)
  let filled = 0
  for (let i = 0; i < size; i += 1) if (waiting[i] === 0) topological[filled++] = i
  for (let place = 0; place < filled; place += 1) {
    const i = topological[place]!
    for (let at = after.from[i]!; at < after.from[i + 1]!; at += 1) {
      const j = after.to[at]!
      waiting[j]! -= 1
      if (waiting[j] === 0) topological[filled++] = j
    }
  }
  if (filled < size) {
    const cycle = findCycle(before, waiting, ids)
    const chain = [...cycle, cycle[0]!].map((id) => `"${id}"`).join(' → ')
    return infeasible(
      'cycle',
      cycle,
      `These actions wait for each other in a circle: ${chain}. Remove one of the links.`,
    )
  }
  // What a stage waits for belongs to that stage, or the stage could never be finished first.
  for (let place = size - 1; place >= 0; place -= 1) {
    const i = topological[place]!
    for (let at = after.from[i]!; at < after.from[i + 1]!; at += 1) {
      const later = rank[after.to[at]!]!
      if (later < rank[i]!) rank[i] = later
    }
  }
  return { ok: true, value: network }
}

/** How many actions each one waits for. */
export function linkCounts({ size, before }: Network): Int32Array {
  const counts = wholes(size)
  for (let i = 0; i < size; i += 1) counts[i] = before.from[i + 1]! - before.from[i]!
  return counts
}
