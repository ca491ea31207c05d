import { meetsRequirements } from './levels.ts'
import type { Raising } from './step-cover.ts'

/** An action in its place: what it raises there, and what has to end first. */
export interface Sequenced<Action> {
  readonly action: Action
  readonly raises: readonly { readonly skill: string; readonly from: number; readonly to: number }[]
  /** Ids of actions. */
  readonly after: readonly string[]
}

type Known = Raising & { readonly id: string }

export interface SequenceInput<Action> {
  /** What was chosen; the order decides between equals. */
  readonly chosen: readonly Action[]
  /** What may be taken in where the chosen ones wait for each other in a circle, the best first. */
  readonly spare: readonly Action[]
  /** Stay even when they raise nothing by their turn. */
  readonly keep: ReadonlySet<Action>
  /** Where each skill stands; skills that do not count are missing. */
  readonly levels: ReadonlyMap<string, number>
  /** The steps to close, as `stepKey`. */
  readonly goals: ReadonlySet<string>
  /** Steps that will be asked for later: taken along where they come by themselves. */
  readonly later: ReadonlySet<string>
  /** Who closed the steps that were closed before, by `stepKey`. */
  readonly providers: ReadonlyMap<string, string>
}

export function stepKey(skill: string, to: number): string {
  return `${skill} ${to}`
}

/**
 * One order in which the chosen actions can be done, each once, with each wanted step given to the one action that
 * proves it. Where they wait for each other in a circle, spare actions are taken in, as few as possible. What finds no
 * place is left out.
 */
export function sequenceActions<Action extends Known>(input: SequenceInput<Action>): readonly Sequenced<Action>[] {
  const sequence = walk(input)
  const spare = new Set(input.spare)
  if (!sequence.some(({ action }) => spare.has(action))) return sequence
  const reached = closedSteps(sequence)
  const needed = [...input.goals].filter((goal) => reached.has(goal))
  // What was taken in may make others redundant, the last of the spare ones first.
  let shortest = sequence
  for (const { action } of sequence.toReversed()) {
    if (input.keep.has(action)) continue
    const chosen = shortest.flatMap((one) => (one.action === action ? [] : [one.action]))
    const shorter = walk({ ...input, chosen, spare: [] })
    const closed = closedSteps(shorter)
    if (needed.every((goal) => closed.has(goal))) shortest = shorter
  }
  return shortest
}

/** The steps that the sequence closes, as `stepKey`. */
export function closedSteps<Action>(sequence: readonly Sequenced<Action>[]): ReadonlySet<string> {
  const closed = new Set<string>()
  for (const { raises } of sequence) {
    for (const { skill, from, to } of raises)
      for (let step = from + 1; step <= to; step += 1) closed.add(stepKey(skill, step))
  }
  return closed
}

function walk<Action extends Known>(input: SequenceInput<Action>): Sequenced<Action>[] {
  const { chosen, spare, keep, levels: start, goals, later } = input
  const levels = new Map(start)
  const wanted = wantedSteps(chosen, start, goals)
  const provider = new Map(input.providers)
  const waiting = new Set(chosen)
  const idle = new Set(spare)
  const sequence: Sequenced<Action>[] = []

  const place = (action: Action): void => {
    const after = new Set<string>()
    const waitFor = (skill: string, level: number): void => {
      const first = provider.get(stepKey(skill, level))
      if (first !== undefined) after.add(first)
    }
    for (const { skill, level } of action.requires) waitFor(skill, level)
    const raises: { skill: string; from: number; to: number }[] = []
    for (const { skill, from, to } of action.raises) {
      const level = levels.get(skill)
      if (level === undefined || level < from || level >= to) continue
      // A level that nobody asks for is worth telling only when nothing has to wait for it.
      const isAskedFor = wanted.has(stepKey(skill, to)) || later.has(stepKey(skill, to))
      if (!isAskedFor && provider.has(stepKey(skill, level))) continue
      waitFor(skill, level)
      raises.push({ skill, from: level, to })
    }
    for (const { skill, from, to } of raises) {
      for (let step = from + 1; step <= to; step += 1) provider.set(stepKey(skill, step), action.id)
      levels.set(skill, to)
    }
    waiting.delete(action)
    idle.delete(action)
    sequence.push({ action, raises, after: [...after] })
  }
  const next = (among: ReadonlySet<Action>, complete: boolean): Action | undefined => {
    for (const action of among) {
      if (!meetsRequirements(action, levels)) continue
      const useful = action.raises.filter(({ skill, to }) => wanted.has(stepKey(skill, to)) && levels.get(skill)! < to)
      const applies = useful.filter(({ skill, from }) => levels.get(skill)! >= from)
      if (applies.length > 0 && (!complete || applies.length === useful.length)) return action
    }
    return undefined
  }
  for (;;) {
    // An action is done once: better when everything it can raise has its turn.
    const action = next(waiting, true) ?? next(idle, true) ?? next(waiting, false) ?? next(idle, false)
    if (!action) break
    place(action)
  }
  for (const action of waiting) if (keep.has(action) && meetsRequirements(action, levels)) place(action)
  return sequence
}

/** The goals and all that the chosen actions ask for themselves, with every step below. */
function wantedSteps(
  chosen: readonly Raising[],
  levels: ReadonlyMap<string, number>,
  goals: ReadonlySet<string>,
): ReadonlySet<string> {
  const wanted = new Set(goals)
  for (const { requires } of chosen) {
    for (const { skill, level } of requires) {
      for (let step = (levels.get(skill) ?? level) + 1; step <= level; step += 1) wanted.add(stepKey(skill, step))
    }
  }
  return wanted
}
