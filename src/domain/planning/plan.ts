import type { Day } from '../calendar.ts'
import type { ActionKind } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'

/** A step up in one skill that a milestone proves. */
export interface LevelStep {
  readonly skill: string
  readonly from: Level
  readonly to: Level
}

/** One or more actions with a span of days that end in a proven level. */
export interface Milestone {
  /** Follows from its first action, so that it stays the same when the plan is made again. */
  readonly id: string
  readonly title: string
  /** A Monday. */
  readonly starts: Day
  /** The Sunday of its last week, inclusive. */
  readonly ends: Day
  readonly hours: number
  /** The most hours in one week. */
  readonly load: number
  /** The kind of most of its hours. */
  readonly kind: ActionKind
  readonly actions: readonly string[]
  readonly raises: readonly LevelStep[]
  /** Milestones that end no later than this one starts; a hand-over week may be shared. */
  readonly after: readonly string[]
  /** Whether its gate would move if this took a week longer. */
  readonly critical: boolean
  /** One sentence: what it is for, and why it stands where it does. */
  readonly why: string
  /** Hours by the Monday of the week. */
  readonly byWeek: Readonly<Record<Day, number>>
  /** The rung whose gate it serves first. */
  readonly gate: string
  readonly pinned: boolean
}

/** "Ready for this rung": the last day of the last milestone that its gate needs. */
export interface Gate {
  readonly rung: string
  readonly readyOn: Day
  /** Hours of work between the gate before (or the start) and this one. */
  readonly hours: number
}

export interface PlanWeek {
  /** A Monday. */
  readonly starts: Day
  readonly capacity: number
  readonly hours: number
  /** How many milestones have hours in this week. */
  readonly atOnce: number
}

/** A required level that no action in the framework leads to from here. */
export interface Unreachable {
  readonly skill: string
  readonly level: Level
  readonly reason: string
}

export interface Plan {
  readonly goal: string
  /** The Monday on or after the day it was made. */
  readonly start: Day
  readonly gates: readonly Gate[]
  readonly milestones: readonly Milestone[]
  readonly weeks: readonly PlanWeek[]
  readonly unreachable: readonly Unreachable[]
  /** Actions with nothing left to do on the day it was made; absent without any, and of a plan that was adopted. */
  readonly over?: readonly string[]
}
