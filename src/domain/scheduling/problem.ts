/**
 * The question put to the scheduler. Weeks are numbered from 0; hours are hours; nothing here knows what an action is
 * about.
 *
 * The model is malleable: an action takes at most its load each week, lasts at least its weeks, and pauses where there
 * is nothing left for it. A successor may use what is left of the week its predecessor ends in.
 */
export interface ScheduleProblem {
  /** Hours that each week offers, from week 0. */
  readonly capacity: readonly number[]
  /** What every week after those offers. */
  readonly capacityAfter: number
  /** How many actions may run at the same moment. An action that ends in a week hands its place over in that week. */
  readonly atOnce: number
  readonly actions: readonly ScheduleAction[]
}

export interface ScheduleAction {
  readonly id: string
  /** Hours left to do; 0 is a mere wait of `weeks`. */
  readonly hours: number
  /** The most hours in one week. */
  readonly load: number
  /** The least number of calendar weeks, first and last included. */
  readonly weeks: number
  /** Ids of actions that end first. */
  readonly after: readonly string[]
  /** What finishing it is worth: the readiness order finishes weight early. */
  readonly weight: number
  /** Actions of a lower stage are never delayed by those of a higher one. 0 when left out. */
  readonly stage?: number
  /** The first week it may start in; 0 when left out. */
  readonly release?: number
  /** In progress: goes before everything else of its stage. */
  readonly started?: boolean
  /** Over already: those that come after it need not wait. */
  readonly done?: boolean
  /** Stays in these weeks, both inclusive. */
  readonly pin?: { readonly starts: number; readonly ends: number }
}

export type ScheduleOrder = 'readiness' | 'calendar'

export interface ScheduleOptions {
  /** `readiness` finishes weight as early as possible, `calendar` everything. */
  readonly order: ScheduleOrder
  /** How many orders to try; 0 or 1 gives the instant answer. Counted, not timed: the same input gives the same plan anywhere. */
  readonly evaluations: number
  /** Seed of the generator that picks which orders to try. */
  readonly seed: number
  /**
   * Ids in the order to fill the weeks in, as far as stages and links allow; those that are not listed come last. With
   * evaluations it is only where the search sets out from.
   */
  readonly priority?: readonly string[]
}

export type ScheduleFailureKind =
  | 'bad-number'
  | 'too-many'
  | 'duplicate'
  | 'unknown-action'
  | 'cycle'
  /** There will never be enough hours. */
  | 'capacity'
  /** A pinned action would start before one that has to end first. */
  | 'pin-before-predecessor'
  /** The weeks of a pin have no room for its hours, its least weeks or its place at once. */
  | 'pin-without-room'
  /** More weeks than the scheduler looks ahead. */
  | 'horizon'

export interface ScheduleFailure {
  readonly kind: ScheduleFailureKind
  /** The actions concerned; for a cycle in order, each one waiting for the one before it. */
  readonly actions: readonly string[]
  /** A sentence: what is wrong, where, what to do. */
  readonly message: string
}

export type Scheduled<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ScheduleFailure }

export function infeasible(
  kind: ScheduleFailureKind,
  actions: readonly string[],
  message: string,
): { readonly ok: false; readonly error: ScheduleFailure } {
  return { ok: false, error: { kind, actions, message } }
}

/** Room for a career of careers; beyond it a slip of the finger is likelier than a plan. */
export const MOST_ACTIONS = 20_000
/** Hours, loads and weights above this are taken for typing errors. */
export const LARGEST_NUMBER = 1_000_000
/** How far ahead a plan may reach, in weeks: thousands of years, so that only a plan that never ends meets it. */
export const MOST_WEEKS = 250_000
/** Weeks of all actions together, each alone; beyond it filling the weeks would take seconds. */
export const MOST_ACTION_WEEKS = 10_000_000
/** Hours below this are rounding dust of adding and taking away quarter hours. */
export const DUST = 1e-7
