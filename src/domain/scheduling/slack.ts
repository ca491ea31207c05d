import { buildCapacity } from './capacity.ts'
import { Filler } from './filler.ts'
import { linksOf } from './links.ts'
import { buildNetwork, type Network } from './network.ts'
import type { ScheduleProblem } from './problem.ts'
import type { Schedule } from './schedule.ts'

export interface Slack {
  /** The actions whose stage would end later if they lasted one week longer: the critical chain. */
  readonly critical: ReadonlySet<string>
  /** How many weeks longer the action could last before its stage ends later. One more and it does. */
  readonly weeksOf: (id: string) => number
}

/**
 * How much each action of a schedule can stretch, found by trying: everything else is filled again in the same order.
 * Pinned actions have no slack, because nothing may move them.
 */
export function measureSlack(problem: ScheduleProblem, { actions, weeks }: Schedule): Slack | undefined {
  const built = buildNetwork(problem)
  const capacity = buildCapacity(problem)
  if (!built.ok || !capacity.ok) return undefined
  const created = Filler.create(built.value, capacity.value, problem.atOnce, weeks)
  if (!created.ok) return undefined
  const network = built.value
  const filler = created.value
  const index = new Map(network.ids.map((id, i) => [id, i]))
  const ids = actions.map(({ id }) => id)
  const order = Int32Array.from(ids, (id) => index.get(id)!)
  if (filler.fill(order)) return undefined
  const places = { starts: filler.starts.slice(), ends: filler.ends.slice() }
  const stages = stageEnds(network, places.ends)
  const crowd = crowdOf(places, problem.atOnce)

  let kept = 0
  /** Fills the weeks up to this place of the order; most actions never need it. */
  const fillUpTo = (at: number): void => {
    if (at < kept) {
      filler.wipe()
      kept = 0
    }
    filler.reset()
    if (at === kept) return
    for (; kept < at; kept += 1) filler.place(order[kept]!)
    filler.keep()
  }

  /** Whether the stage still ends on time when the action at this place of the order lasts so many weeks more. */
  const stands = (at: number, more: number): boolean => {
    const i = order[at]!
    if (network.pinStarts[i]! >= 0) return false
    if (fitsBeside(network, places, crowd, i, more)) return true
    fillUpTo(at)
    for (let later = at; later < order.length; later += 1) {
      const j = order[later]!
      if (stageOf(network, j) > stageOf(network, i)) break
      const end = j === i ? filler.place(i, places.ends[i]! - places.starts[i]! + 1 + more) : filler.place(j)
      if (end < 0 || end > stages[stageOf(network, i)]!) return false
    }
    return true
  }

  const critical = new Set<string>()
  filler.wipe()
  for (let at = 0; at < order.length; at += 1) {
    const i = order[at]!
    if (stages[stageOf(network, i)] === places.ends[i] || !stands(at, 1)) critical.add(ids[at]!)
  }
  const weeksOf = (id: string): number => {
    const at = ids.indexOf(id)
    const i = order[at]
    if (i === undefined || critical.has(id)) return 0
    let stood = 1
    let moved = stages[stageOf(network, i)]! - places.ends[i]! + 1
    while (moved - stood > 1) {
      const middle = (stood + moved) >> 1
      if (stands(at, middle)) stood = middle
      else moved = middle
    }
    return stood
  }
  return { critical, weeksOf }
}

interface Places {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** What was started goes first within its stage, and ends with it. */
function stageOf({ rank }: Network, i: number): number {
  return rank[i]! >> 1
}

function stageEnds(network: Network, ends: Int32Array): readonly number[] {
  const last: number[] = []
  for (let i = 0; i < network.size; i += 1) {
    const stage = stageOf(network, i)
    last[stage] = Math.max(last[stage] ?? 0, ends[i]!)
  }
  return last
}

interface Crowd {
  readonly atOnce: number
  readonly running: Int32Array
  readonly through: Int32Array
  readonly brief: Int32Array
}

function crowdOf({ starts, ends }: Places, atOnce: number): Crowd {
  const weeks = ends.reduce((latest, end) => Math.max(latest, end), -1) + 1
  const crowd = { atOnce, running: new Int32Array(weeks), through: new Int32Array(weeks), brief: new Int32Array(weeks) }
  for (let i = 0; i < starts.length; i += 1) {
    if (starts[i] === ends[i]) crowd.brief[starts[i]!]! += 1
    for (let week = starts[i]!; week < ends[i]!; week += 1) {
      crowd.running[week]! += 1
      if (week > starts[i]!) crowd.through[week]! += 1
    }
  }
  return crowd
}

/** Whether the action can hold its place for longer without anything else moving: the quick and common case. */
function fitsBeside({ after }: Network, { starts, ends }: Places, crowd: Crowd, i: number, more: number): boolean {
  const until = ends[i]! + more
  for (const j of linksOf(after, i)) if (starts[j]! < until) return false
  for (let week = ends[i]!; week < until; week += 1) {
    if ((crowd.running[week] ?? 0) >= crowd.atOnce) return false
    if (week > starts[i]! && (crowd.brief[week] ?? 0) > 0 && (crowd.through[week] ?? 0) + 1 >= crowd.atOnce)
      return false
  }
  return true
}
