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

const NUMBERS = ['hours', 'load', 'weeks', 'weight', 'stage', 'release'] as const

function checkNumbers(action: ScheduleAction): string | undefined {
  for (const field of NUMBERS) {
    const value = action[field]
    if (value === undefined) continue
    if (!Number.isFinite(value)) return `${field} is ${value}, which is not a number to plan with`
    if (value < 0) return `${field} is ${value}; it cannot be below zero`
    if (value > LARGEST_NUMBER) return `${field} is ${value}, more than the largest accepted ${LARGEST_NUMBER}`
  }
  if (!Number.isInteger(action.weeks)) return `weeks is ${action.weeks}; it has to be a whole number`
  if (action.weeks > MOST_WEEKS) return `weeks is ${action.weeks}, further ahead than anybody plans`
  if (action.hours > 0 && action.load === 0) return 'load is 0, so its hours would never be done'
  if (action.hours > action.load * MOST_WEEKS)
    return `its ${action.hours} hours at ${action.load} a week take longer than anybody plans`
  if (!Number.isInteger(action.stage ?? 0)) return `stage is ${action.stage}; it has to be a whole number`
  if (!Number.isInteger(action.release ?? 0)) return `release is ${action.release}; it has to be a whole number`
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
  let actionWeeks = 0
  const open: ScheduleAction[] = []
  for (const action of actions) {
    const mistake = checkNumbers(action)
    if (mistake !== undefined) return infeasible('bad-number', [action.id], `Action "${action.id}": ${mistake}.`)
    actionWeeks += Math.max(action.weeks, action.hours > 0 ? action.hours / action.load : 0)
    if (action.done) done.add(action.id)
    else open.push(action)
  }
  if (actionWeeks > MOST_ACTION_WEEKS) {
    return infeasible(
      'horizon',
      [],
      `The actions would run for ${Math.round(actionWeeks)} weeks together; at most ${MOST_ACTION_WEEKS} can be planned.`,
    )
  }
  open.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const size = open.length
  const index = new Map<string, number>()
  for (let i = 0; i < size; i += 1) {
    const { id } = open[i]!
    if (index.has(id) || done.has(id))
      return infeasible('duplicate', [id], `Two actions have the id "${id}". Ids have to differ.`)
    index.set(id, i)
  }

  const network = {
    size,
    ids: open.map((action) => action.id),
    hours: Float64Array.from(open, (action) => action.hours),
    load: Float64Array.from(open, (action) => action.load),
    weeks: Int32Array.from(open, (action) => Math.max(1, action.weeks)),
    weight: Float64Array.from(open, (action) => action.weight),
    rank: Int32Array.from(open, (action) => (action.stage ?? 0) * 2 + (action.started ? 0 : 1)),
    release: Int32Array.from(open, (action) => action.release ?? 0),
    pinStarts: Int32Array.from(open, (action) => action.pin?.starts ?? -1),
    pinEnds: Int32Array.from(open, (action) => action.pin?.ends ?? -1),
    before: [] as number[][],
    after: open.map((): number[] => []),
    topological: new Int32Array(size),
  }
  for (let i = 0; i < size; i += 1) {
    const action = open[i]!
    const before: number[] = []
    for (const id of action.after) {
      const j = index.get(id)
      if (j === i)
        return infeasible(
          'cycle',
          [id],
          `Action "${id}" waits for itself. Remove it from its own list of what comes first.`,
        )
      if (j === undefined) {
        if (done.has(id)) continue
        return infeasible(
          'unknown-action',
          [action.id, id],
          `Action "${action.id}" waits for "${id}", which is not in the list.`,
        )
      }
      if (!before.includes(j)) before.push(j)
    }
    before.sort((a, b) => a - b)
    network.before.push(before)
    for (const j of before) network.after[j]!.push(i)
  }
  return sortTopologically(network)
}

function sortTopologically(network: Network): Scheduled<Network> {
  const { size, before, after, topological, rank, ids } = network
  const waiting = Int32Array.from(before, (list) => list.length)
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
