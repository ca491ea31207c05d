import { daysBetween, longDay, type Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import type { PinnedWeeks } from './pins.ts'

/** An own action that is to be planned. */
export interface OwnPlanned {
  /** A hard last day, such as the end of a trial. */
  readonly endsBy?: Day
  /** Whole weeks from the start of the plan to that day; 0 and less when it is too near or over. */
  readonly weeksLeft?: number
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
      .map(({ id, endsBy }) => [
        id,
        endsBy === undefined ? {} : { endsBy, weeksLeft: Math.floor((daysBetween(start, endsBy) + 1) / 7) },
      ]),
  )
}

/**
 * A last day holds like a pin: the action may use every week from the start of the plan to that day, and nothing else
 * pushes it beyond.
 */
export function pinsBeforeLastDay(own: ReadonlyMap<string, OwnPlanned>, start: Day): Map<string, PinnedWeeks> {
  const pins = new Map<string, PinnedWeeks>()
  for (const [id, { weeksLeft = 0 }] of own)
    if (weeksLeft > 0) pins.set(id, { starts: 0, ends: weeksLeft - 1, from: start })
  return pins
}

/**
 * What a reason says of an own action: that it is one, and its last day with whether that can be kept. `ends` is the
 * last day that it got; `weeks` how long it usually takes.
 */
export function ownReason({ endsBy, weeksLeft = 0 }: OwnPlanned, ends: Day, weeks: number): string {
  if (endsBy === undefined) return 'Your own action, so it stays in the plan until it is done or declined'
  if (weeksLeft <= 0)
    return `Your own action; its last day, ${longDay(endsBy)}, leaves no whole week, so it is planned without one`
  if (ends > endsBy)
    return `Your own action; its hours do not fit before its last day, ${longDay(endsBy)}, so it ends later: give it a later day, fewer hours or a week with more`
  const short = weeksLeft < weeks ? `, ${weeksLeft} of its usual ${weeks} weeks` : ''
  return `Your own action, held to its last day, ${longDay(endsBy)}${short}`
}
