import type { Capacity } from './capacity.ts'
import { decimals, wholes } from './memory.ts'
import { DUST, MOST_WEEKS } from './problem.ts'

const NO_DECIMALS = decimals(0)
const NO_WHOLES = wholes(0)

/**
 * The calendar while it is being filled: hours and places that are still free, by week. It grows as weeks are asked
 * for, and goes back to a kept state without being built anew, because it is filled thousands of times.
 */
export class Board {
  /** Where the last successful `find` starts. */
  start = 0
  /** Hours still free. */
  free = NO_DECIMALS
  /** Actions that hold a place through the end of the week: they started by then and end later. */
  running = NO_WHOLES
  /** Actions that neither start nor end in the week: nothing else can use their place at any moment of it. */
  through = NO_WHOLES
  /** Actions that start and end in the week: they need a moment with a free place. */
  brief = NO_WHOLES
  /** Where to look for free hours next, and where for a free place: forests with path halving. */
  private nextFree = NO_WHOLES
  private nextOpen = NO_WHOLES
  /** Weeks that exist so far. */
  private span = 0
  /** The week after the last one that `take` changed. */
  private touched = 0
  private kept: Kept | undefined
  private readonly capacity: Capacity
  private readonly atOnce: number
  /** No hours from this week on, ever. */
  private readonly lastHours: number

  /** `weeks` is how many will be needed at least; more come when they are asked for. */
  constructor(capacity: Capacity, atOnce: number, weeks: number) {
    this.capacity = capacity
    this.atOnce = atOnce
    this.lastHours = capacity.after > 0 ? MOST_WEEKS : capacity.listed.length
    this.reach(Math.min(MOST_WEEKS, Math.ceil(weeks * ROOM) + 8) - 1)
  }

  /** Makes sure that `week` exists; false when it lies beyond the last week of all. */
  reach(week: number): boolean {
    if (week < this.span) return true
    if (week >= MOST_WEEKS) return false
    const from = this.span
    const to = Math.min(MOST_WEEKS, Math.max(week + 1, from * 2))
    this.free = widen(this.free, decimals(to))
    this.running = widen(this.running, wholes(to))
    this.through = widen(this.through, wholes(to))
    this.brief = widen(this.brief, wholes(to))
    this.nextFree = widen(this.nextFree, wholes(to + 1))
    this.nextOpen = widen(this.nextOpen, wholes(to + 1))
    this.span = to
    this.clear(from, to)
    return true
  }

  private clear(from: number, to: number): void {
    const { free, nextFree, nextOpen, capacity } = this
    const { listed, after } = capacity
    for (let week = from; week < to; week += 1) {
      const offered = week < listed.length ? listed[week]! : after
      free[week] = offered
      nextFree[week] = offered > DUST ? week : week + 1
      nextOpen[week] = week
    }
    this.running.fill(0, from, to)
    this.through.fill(0, from, to)
    this.brief.fill(0, from, to)
  }

  /** Keeps what is taken so far as the state that `reset` returns to. */
  keep(): void {
    const { touched } = this
    const copy = <A extends Float64Array | Int32Array>(array: A): A => array.slice(0, touched) as A
    this.kept = {
      touched,
      free: copy(this.free),
      running: copy(this.running),
      through: copy(this.through),
      brief: copy(this.brief),
      nextFree: copy(this.nextFree),
      nextOpen: copy(this.nextOpen),
    }
  }

  /** Back to the kept state. */
  reset(): void {
    const { kept, touched } = this
    this.clear(kept?.touched ?? 0, touched)
    this.touched = kept?.touched ?? 0
    if (!kept) return
    this.free.set(kept.free)
    this.running.set(kept.running)
    this.through.set(kept.through)
    this.brief.set(kept.brief)
    this.nextFree.set(kept.nextFree)
    this.nextOpen.set(kept.nextOpen)
  }

  /** Back to the empty calendar. */
  wipe(): void {
    this.kept = undefined
    this.reset()
  }

  /** The first week from `from` on with free hours, or `MOST_WEEKS`. */
  private firstFree(from: number): number {
    let week = from
    while (week < this.lastHours) {
      if (week >= this.span && !this.reach(week)) break
      const step = this.nextFree[week]!
      if (step === week) return week
      if (step < this.span) this.nextFree[week] = this.nextFree[step]!
      week = step
    }
    return MOST_WEEKS
  }

  /** The first week from `from` on through whose end a place is free. */
  private firstOpen(from: number): number {
    let week = from
    while (week < this.span) {
      const step = this.nextOpen[week]!
      if (step === week) break
      if (step < this.span) this.nextOpen[week] = this.nextOpen[step]!
      week = step
    }
    return week
  }

  private firstStart(from: number, wait: boolean, longer: boolean): number {
    let week = from
    for (;;) {
      const free = wait ? week : this.firstFree(week)
      if (free >= MOST_WEEKS) return MOST_WEEKS
      const open = longer ? this.firstOpen(free) : free
      if (open === free) return free
      week = open
    }
  }

  /** The earliest end of an action that starts at `from` or later; sets `start`. -1 when it never fits. */
  find(from: number, hours: number, load: number, weeks: number): number {
    const { atOnce, lastHours } = this
    let { free, running, through, brief, span } = this
    const wait = hours <= DUST
    const longer = weeks > 1 || hours > load + DUST
    let start = this.firstStart(from, wait, longer)
    let week = start
    let left = hours
    for (;;) {
      if (week >= span) {
        if (!this.reach(week)) return -1
        ;({ free, running, through, brief, span } = this)
      }
      if (left > DUST) {
        if (week >= lastHours) return -1
        left -= Math.min(load, free[week]!, left)
      }
      if (left <= DUST && week - start + 1 >= weeks) {
        if (week > start || through[week]! < atOnce) {
          this.start = start
          return week
        }
        start = week + 1
      } else if (running[week]! >= atOnce) {
        start = week + 1
      } else if (week > start && brief[week]! > 0 && through[week]! + 1 >= atOnce) {
        start = week
      } else {
        week += 1
        continue
      }
      start = this.firstStart(start, wait, longer)
      week = start
      left = hours
    }
  }

  /** Takes the hours and the place of an action from `start` to `end`; `tell` receives the hours of each week. */
  take(start: number, end: number, hours: number, load: number, tell?: number[]): void {
    const { free, running, through, nextFree, nextOpen, atOnce } = this
    if (end >= this.touched) this.touched = end + 1
    let left = hours
    for (let week = start; week <= end; week += 1) {
      let bite = 0
      if (left > DUST) {
        const room = free[week]!
        bite = Math.min(load, room, left)
        left -= bite
        free[week] = room - bite
        if (room - bite <= DUST) nextFree[week] = week + 1
      }
      if (tell) tell[week - start] = bite
      if (week === end) break
      const goOn = running[week]! + 1
      running[week] = goOn
      if (goOn >= atOnce) nextOpen[week] = week + 1
      if (week > start) through[week]! += 1
    }
    if (start === end) this.brief[start]! += 1
  }

  /** Takes a place from `start` on, with exactly these hours of its weeks. */
  takeWeeks(start: number, hours: readonly number[]): void {
    const { free, nextFree } = this
    this.take(start, start + hours.length - 1, 0, 0)
    for (const [at, bite] of hours.entries()) {
      const week = start + at
      const left = free[week]! - bite
      free[week] = left
      if (left <= DUST) nextFree[week] = week + 1
    }
  }
}

/** Few plans take more than so many times the least weeks. */
const ROOM = 1.1

interface Kept {
  readonly touched: number
  readonly free: Float64Array
  readonly running: Int32Array
  readonly through: Int32Array
  readonly brief: Int32Array
  readonly nextFree: Int32Array
  readonly nextOpen: Int32Array
}

function widen<A extends Float64Array | Int32Array>(from: A, into: A): A {
  if (from.length > 0) into.set(from)
  return into
}
