import { monthAndDay, shortDay, type Day } from '../calendar.ts'
import { counted, cut, listedAtMost } from '../documents/wording.ts'
import { findAction, findSkill, type Framework } from '../framework/framework.ts'
import type { Commitment, Side, TalkItem } from '../profile/one-on-one-record.ts'
import { plannedSince } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { heldMeetings } from './meeting-dates.ts'
import { isPromise } from './rolling-list.ts'

/** A skill whose own rating is another one than it was. */
export interface MovedRating {
  readonly skill: string
  /** Missing when it was rated for the first time. */
  readonly from?: number
  readonly to: number
}

/** Something that one of the two has said they would do. */
export interface Promised {
  readonly id: string
  readonly by: Side
  readonly text: string
  readonly on: Day
  readonly due?: Day
  readonly doneOn?: Day
}

/** What there is to tell since the two last talked about it. */
export interface SinceLast {
  readonly since: Day
  /** Actions that were finished. */
  readonly finished: readonly string[]
  readonly ticked: number
  readonly rated: readonly MovedRating[]
  /** Pieces of evidence that were written. */
  readonly evidence: number
  readonly kept: readonly Promised[]
  readonly open: readonly Promised[]
}

/**
 * What moved since the last meeting in which "since last time" was reached: what was left out then is told now. The day
 * of that meeting itself counts for what was finished, unless it was told there.
 */
export function sinceLast(profile: Profile, framework: Framework): SinceLast {
  const { since, told } = lastTold(profile)
  const titleOf = (action: string): string => findAction(framework, action)?.title ?? action
  const promises = promisesOf(profile)
  return {
    since,
    finished: profile.progress
      .filter(({ action, doneOn = '' }) => doneOn > since || (doneOn === since && !told.includes(titleOf(action))))
      .map(({ action }) => action),
    ticked: profile.progress.reduce((sum, { steps }) => sum + steps.filter(({ on }) => on > since).length, 0),
    rated: movedRatings(profile, since),
    evidence: profile.evidence.filter(({ on, text }) => on > since && text.trim() !== '').length,
    kept: promises.filter(({ doneOn }) => doneOn !== undefined && doneOn >= since),
    open: promises.filter(({ doneOn }) => doneOn === undefined),
  }
}

/** Actions of the rolling list and what the manager took on, told the same way: both are followed up alike. */
export function promisesOf({
  talkItems,
  commitments,
}: Pick<Profile, 'talkItems' | 'commitments'>): readonly Promised[] {
  return [
    ...talkItems.filter(isPromise).map((item) => promise(item, item.tag === 'do-manager' ? 'manager' : 'self')),
    ...commitments.map((commitment) => promise(commitment, 'manager')),
  ]
}

/** "Finished: “X”. 4 steps ticked. Reporting from 2 to 3." Empty when nothing moved. */
export function progressWords(facts: SinceLast, framework: Framework): string {
  const titles = facts.finished.map((action) => `“${cut(findAction(framework, action)?.title ?? action, 90)}”`)
  const rated = facts.rated.map(({ skill, from, to }) => {
    const name = cut(findSkill(framework, skill)?.name ?? skill, 60)
    return from === undefined ? `${name} at ${to}` : `${name} from ${from} to ${to}`
  })
  return [
    ...(titles.length > 0 ? [`Finished: ${listedAtMost(titles, 2)}.`] : []),
    ...(facts.ticked > 0 ? [`${counted(facts.ticked, 'step')} ticked.`] : []),
    ...(rated.length > 0 ? [`Rated: ${listedAtMost(rated, 3)}.`] : []),
    ...(facts.evidence > 0 ? [`${counted(facts.evidence, 'piece')} of evidence added.`] : []),
  ].join(' ')
}

/** "1 of 3 actions done. Open: Dana – introduce Sam to Priya (due Dec 3)." */
export function promiseWords({ kept, open }: SinceLast, names: Readonly<Record<Side, string>>, on: Day): string {
  const all = kept.length + open.length
  const said = open.map(({ by, text, due }) => {
    const day = due === undefined ? '' : ` (${due < on ? 'was due' : 'due'} ${shortDay(due)})`
    return `${names[by]} – ${cut(text, 80)}${day}`
  })
  const first = `${kept.length} of ${counted(all, 'action')} done.`
  return said.length === 0 ? first : `${first} Open: ${listedWithSemicolons(said, 3)}.`
}

export function sinceWords(since: Day): string {
  return `since ${monthAndDay(since)}`
}

/** Items may hold commas of their own. */
function listedWithSemicolons(items: readonly string[], most: number): string {
  const shown = items.slice(0, most)
  return items.length > most ? `${shown.join('; ')}; and ${items.length - most} more` : shown.join('; ')
}

function promise({ id, text, on, due, doneOn }: TalkItem | Commitment, by: Side): Promised {
  return { id, by, text, on, ...(due !== undefined && { due }), ...(doneOn !== undefined && { doneOn }) }
}

/** The day from which there is something to tell, and what was said on it already. */
function lastTold(profile: Profile): { readonly since: Day; readonly told: string } {
  const told = heldMeetings(profile).find(
    ({ agenda }) => !agenda.some(({ drafted, covered }) => drafted?.from === PROGRESS_KEY && !covered),
  )
  return {
    since: told?.heldOn ?? plannedSince(profile),
    told: told?.agenda.map(({ text }) => text).join('\n') ?? '',
  }
}

/** What the line about progress is known by on an agenda. */
export const PROGRESS_KEY = 'since-last progress'

/** The newest own rating against the one that counted on `since`; a correction to the same level is none. */
function movedRatings({ ratings }: Profile, since: Day): readonly MovedRating[] {
  const before = new Map<string, number>()
  const now = new Map<string, number>()
  for (const { by, skill, level, on } of ratings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (by !== 'self' || level === 'not-applicable') continue
    ;(on > since ? now : before).set(skill, level)
  }
  return [...now].flatMap(([skill, to]): MovedRating[] => {
    const from = before.get(skill)
    return from === to ? [] : [{ skill, to, ...(from !== undefined && { from }) }]
  })
}
