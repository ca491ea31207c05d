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
 * A checked problem as flat arrays. Actions are numbered in the order of their ids, so that the order in which
 * somebody wrote them down changes nothing. Done actions are gone.
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
  readonly before: readonly (readonly number[])[]
  readonly after: readonly (readonly number[])[]
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
  const done = new Set<string>()
  const ids: string[] = []
  let actionWeeks = 0
  for (const action of actions) {
    const mistake = checkNumbers(action)
    if (mistake !== undefined) return infeasible('bad-number', [action.id], `Action "${action.id}": ${mistake}.`)
    actionWeeks += Math.max(action.weeks, action.hours > 0 ? action.hours / action.load : 0)
    if (action.done) done.add(action.id)
    else ids.push(action.id)
  }
  if (actionWeeks > MOST_ACTION_WEEKS) {
    const message = `The actions would run for ${Math.round(actionWeeks)} weeks together; at most ${MOST_ACTION_WEEKS} can be planned.`
    return infeasible('horizon', [], message)
  }
  // By code units, so that no machine's language changes the order.
  ids.sort()
  const size = ids.length
  const index = new Map<string, number>()
  for (let i = 0; i < size; i += 1) {
    const id = ids[i]!
    if (index.has(id) || done.has(id)) {
      return infeasible('duplicate', [id], `Two actions have the id "${id}". Ids have to differ.`)
    }
    index.set(id, i)
  }

  const network = emptyNetwork(ids)
  for (const action of actions) {
    if (action.done) continue
    const failure = addAction(network, action, index.get(action.id)!, index, done)
    if (failure) return failure
  }
  linkAfter(network)
  return sortTopologically(network)
}

interface NetworkUnderWork extends Network {
  readonly before: number[][]
  readonly after: number[][]
}

/** Most actions have no links of one kind; these share one list, which stays empty. */
const NONE: number[] = []

function emptyNetwork(ids: readonly string[]): NetworkUnderWork {
  const size = ids.length
  return {
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
    before: ids.map(() => NONE),
    after: ids.map(() => NONE),
  }
}

function addAction(
  network: NetworkUnderWork,
  action: ScheduleAction,
  i: number,
  index: ReadonlyMap<string, number>,
  done: ReadonlySet<string>,
): ReturnType<typeof infeasible> | undefined {
  const { id } = action
  network.hours[i] = action.hours
  network.load[i] = action.load
  network.weeks[i] = Math.max(1, action.weeks)
  network.weight[i] = action.weight
  network.rank[i] = (action.stage ?? 0) * 2 + (action.started ? 0 : 1)
  network.release[i] = action.release ?? 0
  network.pinStarts[i] = action.pin ? action.pin.starts : -1
  network.pinEnds[i] = action.pin ? action.pin.ends : -1
  if (action.after.length === 0) return undefined
  const before: number[] = []
  for (const first of action.after) {
    const j = index.get(first)
    if (j === i)
      return infeasible(
        'cycle',
        [id],
        `Action "${id}" waits for itself. Remove it from its own list of what comes first.`,
      )
    if (j === undefined) {
      if (done.has(first)) continue
      return infeasible('unknown-action', [id, first], `Action "${id}" waits for "${first}", which is not in the list.`)
    }
    if (!before.includes(j)) before.push(j)
  }
  if (before.length > 1) before.sort((a, b) => a - b)
  network.before[i] = before
  return undefined
}

function linkAfter({ size, before, after }: NetworkUnderWork): void {
  for (let i = 0; i < size; i += 1) {
    for (const j of before[i]!) {
      if (after[j] === NONE) after[j] = [i]
      else after[j]!.push(i)
    }
  }
}

function sortTopologically(network: Network): Scheduled<Network> {
  const { size, before, after, topological, rank, ids } = network
  const waiting = linkCounts(network)
  let filled = 0
  for (let i = 0; i < size; i += 1) if (waiting[i] === 0) topological[filled++] = i
  for (let at = 0; at < filled; at += 1) {
    for (const j of after[topological[at]!]!) {
      waiting[j]! -= 1
      if (waiting[j] === 0) topological[filled++] = j
    }
  }
  if (filled < size) {
    const cycle = findCycle(before, waiting).map((i) => ids[i]!)
    const chain = [...cycle, cycle[0]!].map((id) => `"${id}"`).join(' → ')
    return infeasible(
      'cycle',
      cycle,
      `These actions wait for each other in a circle: ${chain}. Remove one of the links.`,
    )
  }
  // What a stage waits for belongs to that stage, or the stage could never be finished first.
  for (let at = size - 1; at >= 0; at -= 1) {
    const i = topological[at]!
    for (const j of after[i]!) if (rank[j]! < rank[i]!) rank[i] = rank[j]!
  }
  return { ok: true, value: network }
}

/** The circle with the smallest first member that the walk meets, listed so that each one waits for the one before it. */
function findCycle(before: readonly (readonly number[])[], waiting: Int32Array): number[] {
  let i = waiting.findIndex((count) => count > 0)
  const seenAt = new Map<number, number>()
  const walk: number[] = []
  while (!seenAt.has(i)) {
    seenAt.set(i, walk.length)
    walk.push(i)
    i = before[i]!.find((j) => waiting[j]! > 0)!
  }
  const circle = walk.slice(seenAt.get(i)).reverse()
  const smallest = circle.indexOf(Math.min(...circle))
  return [...circle.slice(smallest), ...circle.slice(0, smallest)]
}

/** How many actions each one waits for. */
export function linkCounts({ size, before }: Network): Int32Array {
  const counts = wholes(size)
  for (let i = 0; i < size; i += 1) counts[i] = before[i]!.length
  return counts
}
