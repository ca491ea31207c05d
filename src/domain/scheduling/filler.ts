import { Board } from './board.ts'
import type { Capacity } from './capacity.ts'
import { wholes } from './memory.ts'
import { linksOf } from './links.ts'
import type { Network } from './network.ts'
import { DUST, infeasible, MOST_WEEKS, type ScheduleFailure, type Scheduled } from './problem.ts'

/** Weeks that an action has already: the first one, and the hours of each from there on. */
export interface Place {
  readonly starts: number
  readonly hours: readonly number[]
}

/**
 * Turns an order into weeks: each action, in turn, takes the earliest place that those before it in the order have
 * left. So nothing is ever delayed by what comes after it in the order, which is what keeps a pin, a stage or a
 * running action safe from the rest of the plan. The order has every action after those that it waits for.
 */
export class Filler {
  /** First week of each action placed so far. */
  readonly starts: Int32Array
  /** Last week of each action placed so far, inclusive. */
  readonly ends: Int32Array
  private readonly network: Network
  private readonly capacity: Capacity
  private readonly board: Board
  private readonly pinned: readonly number[]
  private readonly atOnce: number

  private constructor(
    network: Network,
    capacity: Capacity,
    board: Board,
    { atOnce, pinned }: { readonly atOnce: number; readonly pinned: readonly number[] },
  ) {
    this.network = network
    this.capacity = capacity
    this.board = board
    this.atOnce = atOnce
    this.pinned = pinned
    this.starts = wholes(network.size)
    this.ends = wholes(network.size)
    this.starts.set(network.pinStarts)
    this.ends.set(network.pinEnds)
  }

  /** A calendar in which the pins have their places already; `leastWeeks` is how long it will be at least. */
  static create(network: Network, capacity: Capacity, atOnce: number, leastWeeks: number): Scheduled<Filler> {
    const { size, pinStarts, pinEnds, ids } = network
    const board = new Board(capacity, atOnce, leastWeeks)
    const pinned: number[] = []
    for (let i = 0; i < size; i += 1) if (pinStarts[i]! >= 0) pinned.push(i)
    // Each pin fills its weeks from the front, so what is left for the next depends on which comes first.
    if (pinned.length > 1) pinned.sort((a, b) => byId(ids, a, b))
    for (const i of pinned) {
      const reason = placePin(network, board, atOnce, i)
      if (reason !== undefined) {
        const message = `"${ids[i]}" is pinned to weeks ${pinStarts[i]} to ${pinEnds[i]}, but ${reason}. Move the pin or make it longer.`
        return infeasible('pin-without-room', [ids[i]!], message)
      }
    }
    if (pinned.length > 0) board.keep()
    return { ok: true, value: new Filler(network, capacity, board, { atOnce, pinned }) }
  }

  /**
   * Fills the whole order from an empty calendar. `hours` receives, by action, the hours in its weeks, from its start
   * on.
   */
  fill(order: Int32Array, hours?: number[][]): ScheduleFailure | undefined {
    this.wipe(hours)
    for (const i of order) if (this.place(i, this.network.weeks[i]!, hours) < 0) return this.explain(i)
    return undefined
  }

  /** Back to what was kept. */
  reset(): void {
    this.board.reset()
  }

  /** Makes what is placed so far the state that `reset` returns to. */
  keep(): void {
    this.board.keep()
  }

  /** Back to pins only. */
  wipe(into?: number[][]): void {
    const { board, pinned, network } = this
    const { pinStarts, pinEnds, hours, load } = network
    board.wipe()
    if (pinned.length === 0) return
    for (const i of pinned) {
      board.take(pinStarts[i]!, pinEnds[i]!, hours[i]!, load[i]!, listIn(into, i, pinEnds[i]! - pinStarts[i]! + 1))
    }
    board.keep()
  }

  /**
   * Places the next action of an order, in `weeks` at least and from week `notBefore` on; its last week, or -1 when it
   * cannot be placed.
   */
  place(i: number, weeks = this.network.weeks[i]!, into?: number[][], notBefore = 0): number {
    const { starts, ends, board } = this
    const { hours, load, pinStarts } = this.network
    const from = Math.max(notBefore, this.earliest(i))
    if (pinStarts[i]! >= 0) return this.waitsFor(i) === undefined ? ends[i]! : -1
    const end = board.find(from, hours[i]!, load[i]!, weeks)
    if (end < 0) return -1
    board.take(board.start, end, hours[i]!, load[i]!, listIn(into, i, end - board.start + 1))
    starts[i] = board.start
    ends[i] = end
    return end
  }

  /** The first week that its release and what comes before it leave open. */
  private earliest(i: number): number {
    const { ends } = this
    const { release, before } = this.network
    let from = release[i]!
    for (let at = before.from[i]!; at < before.from[i + 1]!; at += 1) {
      const end = ends[before.to[at]!]!
      if (end > from) from = end
    }
    return from
  }

  /**
   * Leaves an action in the weeks that it has, with the very hours if those are free, else with others of the same
   * weeks. False, and nothing taken, when those before it in the order leave no room there. What needs fewer hours than
   * it has ends as soon as they are done.
   */
  stay(i: number, { starts, hours }: Place, into: number[][]): boolean {
    const { board, atOnce } = this
    if (this.network.pinStarts[i]! >= 0 || this.earliest(i) > starts) return false
    if (!board.reach(starts + hours.length - 1)) return false
    const kept = refit(hours, board.free.subarray(starts), this.network.hours[i]!, this.network.load[i]!)
    if (!kept || crowdedWeek(board, atOnce, starts, starts + kept.length - 1) !== undefined) return false
    board.takeWeeks(starts, kept)
    this.starts[i] = starts
    this.ends[i] = starts + kept.length - 1
    into[i] = kept
    return true
  }

  /** What a pinned action would have to wait for. */
  private waitsFor(i: number): number | undefined {
    const { before, pinStarts, ids } = this.network
    return [...linksOf(before, i)].filter((j) => this.ends[j]! > pinStarts[i]!).toSorted((a, b) => byId(ids, a, b))[0]
  }

  /** Why `place` could not place it. */
  explain(i: number): ScheduleFailure {
    const { ids, pinStarts } = this.network
    const id = ids[i]!
    const first = pinStarts[i]! >= 0 ? this.waitsFor(i) : undefined
    if (first !== undefined) {
      const end = this.ends[first]!
      const message = `"${id}" is pinned to start in week ${pinStarts[i]}, but "${ids[first]}", which comes first, ends in week ${end}. Move the pin to week ${end} or later.`
      return infeasible('pin-before-predecessor', [id, ids[first]!], message).error
    }
    const { after, listed } = this.capacity
    if (after > 0) {
      const message = `"${id}" would not be finished within ${MOST_WEEKS} weeks. Offer more hours a week.`
      return infeasible('horizon', [id], message).error
    }
    const message = `No way was found to finish "${id}" within the ${listed.length} weeks given, and there are no hours after them. Offer more hours or more weeks.`
    return infeasible('capacity', [id], message).error
  }
}

function byId(ids: readonly string[], a: number, b: number): number {
  return ids[a]! < ids[b]! ? -1 : 1
}

function listIn(lists: number[][] | undefined, i: number, length: number): number[] | undefined {
  if (!lists) return undefined
  // oxlint-disable-next-line unicorn/no-new-array -- at its length from the start: growing it takes as long as filling it
  const list = new Array<number>(length)
  lists[i] = list
  return list
}

/** Takes the place of a pin, or says why it does not fit. */
function placePin(
  { hours, load, weeks, release, pinStarts, pinEnds }: Network,
  board: Board,
  atOnce: number,
  i: number,
): string | undefined {
  const start = pinStarts[i]!
  const end = pinEnds[i]!
  if (!board.reach(end)) return `that is beyond week ${MOST_WEEKS}`
  if (start < release[i]!) return `it cannot start before week ${release[i]}`
  if (end - start + 1 < weeks[i]!) return `it lasts at least ${weeks[i]} weeks`
  let left = hours[i]!
  for (let week = start; week <= end; week += 1) left -= Math.min(load[i]!, board.free[week]!, left)
  if (left > DUST) return `these weeks have no room for ${round(left)} of its ${round(hours[i]!)} hours`
  const full = crowdedWeek(board, atOnce, start, end)
  if (full !== undefined) return `week ${full} already has as many at once as allowed`
  board.take(start, end, hours[i]!, load[i]!)
  return undefined
}

/** The first of these weeks without a place for one more action that starts in `start` and ends in `end`. */
function crowdedWeek(board: Board, atOnce: number, start: number, end: number): number | undefined {
  if (start === end) return board.through[start]! >= atOnce ? start : undefined
  for (let week = start; week < end; week += 1) {
    const crowded = week > start && board.brief[week]! > 0 && board.through[week]! + 1 >= atOnce
    if (crowded || board.running[week]! >= atOnce) return week
  }
  return undefined
}

/** So many hours in the weeks that had `before`, staying as close to it as the free hours allow; undefined without room. */
function refit(before: readonly number[], free: Float64Array, hours: number, load: number): number[] | undefined {
  let left = hours
  const kept = before.map((own, at) => {
    const bite = Math.min(own, Math.max(0, free[at]!), left)
    left -= bite
    return bite
  })
  // The last weeks first: the end is what others were told.
  for (let at = before.length - 1; at >= 0 && left > DUST; at -= 1) {
    const more = Math.min(left, Math.max(load, before[at]!) - kept[at]!, free[at]! - kept[at]!)
    if (more <= 0) continue
    kept[at]! += more
    left -= more
  }
  if (left > DUST) return undefined
  const needed = before.reduce((sum, own) => sum + own, 0)
  // All weeks stay its own while all hours are needed; what was done in the meantime frees the last ones.
  if (hours < needed - DUST) while (kept.length > 1 && kept.at(-1)! <= DUST) kept.pop()
  return kept
}

function round(hours: number): number {
  return Math.round(hours * 100) / 100
}
