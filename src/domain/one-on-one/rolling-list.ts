import { daysBetween, type Day } from '../calendar.ts'
import { newestFirst } from '../newest.ts'
import type { TalkItem } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import { heldMeetings } from './meeting-dates.ts'

/**
 * One list that goes on, instead of a new one for every meeting: a line stays until it is done (facts 6.8.2). What both
 * have promised and what is to be talked about stand in it side by side, told apart by their tag.
 */

/** Promises of one of the two; the other tags are things to talk about. */
export function isPromise({ tag }: Pick<TalkItem, 'tag'>): boolean {
  return tag === 'do-self' || tag === 'do-manager'
}

export function openItems({ talkItems }: Pick<Profile, 'talkItems'>): readonly TalkItem[] {
  return talkItems.filter(({ doneOn }) => doneOn === undefined)
}

/** Done lines, the latest first. */
export function doneItems({ talkItems }: Pick<Profile, 'talkItems'>): readonly TalkItem[] {
  const done = talkItems.filter(({ doneOn }) => doneOn !== undefined)
  return newestFirst(done, ({ doneOn = '' }) => doneOn)
}

/** How many meetings were held since it came up: what it was carried over. */
export function timesCarried(profile: Pick<Profile, 'meetings'>, item: Pick<TalkItem, 'on' | 'meeting'>): number {
  return heldMeetings(profile).filter(({ id, heldOn }) => id !== item.meeting && (heldOn ?? '') > item.on).length
}

export function ageInDays(item: Pick<TalkItem, 'on'>, today: Day): number {
  return Math.max(0, daysBetween(item.on, today))
}

export function isOverdue({ due, doneOn }: Pick<TalkItem, 'due' | 'doneOn'>, today: Day): boolean {
  return due !== undefined && doneOn === undefined && due < today
}

export function addItem(profile: Profile, item: TalkItem): Profile {
  return { ...profile, talkItems: [...profile.talkItems, item] }
}

/** Changes what is given; an unknown id changes nothing. `due: undefined` takes the day off again. */
export function changeItem(
  profile: Profile,
  id: string,
  change: { readonly text?: string; readonly tag?: TalkItem['tag']; readonly due?: Day | undefined },
): Profile {
  if (!profile.talkItems.some((item) => item.id === id)) return profile
  return {
    ...profile,
    talkItems: profile.talkItems.map((item) => {
      if (item.id !== id) return item
      const { due: was, ...rest } = item
      const { due, ...changed } = { due: was, ...change }
      return { ...rest, ...changed, ...(due !== undefined && { due }) }
    }),
  }
}

/** Ticks a line, or opens it again. */
export function setDone(profile: Profile, id: string, doneOn: Day | undefined): Profile {
  const item = profile.talkItems.find((one) => one.id === id)
  if (!item || item.doneOn === doneOn) return profile
  return {
    ...profile,
    talkItems: profile.talkItems.map((one) => {
      if (one.id !== id) return one
      const { doneOn: _, ...open } = one
      return doneOn === undefined ? open : { ...open, doneOn }
    }),
  }
}
