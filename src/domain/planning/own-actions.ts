import { addDays, daysBetween, longDay, type Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import type { PinnedWeeks } from './pins.ts'

/** An own action that is to be planned. */
export interface OwnPlanned {
  /** A hard last day, such as the end of a trial. */
  readonly endsBy?: Day
  /** Whole weeks from the start of the plan to that day; 0 and less when it is too near or over. */
  readonly weeksLeft?: number
  /** How long it usually takes. */
  readonly weeks?: number
  /** Own actions that end first. */
  readonly after?: readonly string[]
  /** A part of another action since that was split. */
  readonly isPart?: true
}

/** Own actions that are wanted, by id: they are in the plan whatever they raise. What is done is left out later. */
export function ownPlanned(
  { ownActions, declined }: Pick<Profile, 'ownActions' | 'declined'>,
  start: Day,
): ReadonlyMap<string, OwnPlanned> {
  const refused = new Set(declined.map(({ action }) => action))
  return new Map(
    ownActions
      .filter(({ id }) => !refused.has(id))
      .map(({ id, endsBy, partOf, weeks, after }) => [
        id,
        {
          weeks,
          ...(after && { after }),
          ...(endsBy !== undefined && { endsBy, weeksLeft: Math.floor((daysBetween(start, endsBy) + 1) / 7) }),
          ...(partOf !== undefined && { isPart: true as const }),
        },
      ]),
  )
}

/**
 * A last day holds like a pin: the action may use every week from the start of the plan to that day, and nothing else
 * pushes it beyond. What has to be over first shares those weeks with it, by the weeks that each usually takes.
 */
export function pinsBeforeLastDay(
  own: ReadonlyMap<string, OwnPlanned>,
  start: Day,
  done: ReadonlySet<string> = new Set(),
): Map<string, PinnedWeeks> {
  const pins = new Map<string, PinnedWeeks>()
  for (const [id, { weeksLeft = 0 }] of own) {
    if (weeksLeft <= 0) continue
    const chain = chainBefore(own, id, done)
    const all = chain.reduce((sum, one) => sum + one.weeks, 0)
    let [starts, used] = [0, 0]
    for (const one of chain) {
      used += one.weeks
      const ends = Math.min(weeksLeft - 1, Math.max(starts, Math.round((used / all) * weeksLeft) - 1))
      pins.set(one.id, { starts, ends, from: addDays(start, starts * 7) })
      starts = Math.min(weeksLeft - 1, ends + 1)
    }
  }
  return pins
}

interface Link {
  readonly id: string
  readonly weeks: number
}

/** The action with what has to be over first, as far as that has no last day of its own. */
function chainBefore(own: ReadonlyMap<string, OwnPlanned>, id: string, done: ReadonlySet<string>): readonly Link[] {
  const chain: Link[] = [{ id, weeks: own.get(id)?.weeks ?? 1 }]
  const isFree = (other: string): boolean =>
    !done.has(other) &&
    own.has(other) &&
    own.get(other)?.endsBy === undefined &&
    chain.every((link) => link.id !== other)
  for (
    let before = own.get(id)?.after?.find(isFree);
    before !== undefined;
    before = own.get(before)?.after?.find(isFree)
  )
    chain.unshift({ id: before, weeks: own.get(before)?.weeks ?? 1 })
  return chain
}

/**
 * What a reason says of an own action: that it is one, and its last day with whether that can be kept. `ends` is the
 * last day that it got; `weeks` how long it usually takes.
 */
export function ownReason({ endsBy, weeksLeft = 0, isPart }: OwnPlanned, ends: Day, weeks: number): string {
  if (endsBy === undefined && isPart)
    return 'A part of what you split, so it stays in the plan until it is done or declined'
  if (endsBy === undefined) return 'Your own action, so it stays in the plan until it is done or declined'
  if (weeksLeft <= 0)
    return `Your own action; its last day, ${longDay(endsBy)}, leaves no whole week, so it is planned without one`
  if (ends > endsBy)
    return `Your own action; its hours do not fit before its last day, ${longDay(endsBy)}, so it ends later: give it a later day, fewer hours or a week with more`
  const short = weeksLeft < weeks ? `, ${weeksLeft} of its usual ${weeks} weeks` : ''
  return `Your own action, held to its last day, ${longDay(endsBy)}${short}`
}
