import type { Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import type { RoadmapItem, RoadmapRequest, Team } from '../profile/roadmap-record.ts'
import { isDone } from './place-work.ts'

/** The team that is shown before somebody is entered. */
export const EMPTY_TEAM: Team = { people: [], atOnce: 2, slowTimes: [] }

export function putTeam(profile: Profile, team: Team): Profile {
  return { ...profile, team }
}

/**
 * Adds the item at the end, or puts it in the place of the one with its id. What bears on its weeks lets go of those
 * that were agreed for it; the others keep theirs.
 */
export function putItem(profile: Profile, item: RoadmapItem): Profile {
  const before = profile.roadmapItems.find(({ id }) => id === item.id)
  const next = before && needsOtherWeeks(before, item) ? withoutAgreed(item) : item
  return withItems(
    profile,
    before ? profile.roadmapItems.map((other) => (other === before ? next : other)) : [...profile.roadmapItems, next],
  )
}

/** Without the item; what followed it no longer waits. */
export function removeItem(profile: Profile, id: string): Profile {
  const left = profile.roadmapItems.filter((item) => item.id !== id)
  if (left.length === profile.roadmapItems.length) return profile
  const freed = left.map((item) =>
    item.after.includes(id) ? { ...item, after: item.after.filter((first) => first !== id) } : item,
  )
  return withItems(profile, freed)
}

/**
 * Past the next open item before it (-1) or behind it (1). The order is what the weeks are given out by, so all of them
 * are planned again.
 */
export function moveItem(profile: Profile, id: string, step: -1 | 1): Profile {
  const items = profile.roadmapItems
  const at = items.findIndex((item) => item.id === id)
  const moved = items[at]
  let to = at + step
  for (let next = items[to]; next !== undefined && isDone(next); next = items[to]) to += step
  if (!moved || to < 0 || to >= items.length) return profile
  return planAgain(withItems(profile, items.toSpliced(at, 1).toSpliced(to, 0, moved)))
}

/** Lets go of all agreed weeks: everything takes the earliest place in the order of the list. */
export function planAgain(profile: Profile): Profile {
  return hasAgreedWeeks(profile) ? withItems(profile, profile.roadmapItems.map(withoutAgreed)) : profile
}

export function hasAgreedWeeks({ roadmapItems }: Pick<Profile, 'roadmapItems'>): boolean {
  return roadmapItems.some(({ agreed, doneOn }) => agreed !== undefined && doneOn === undefined)
}

/** How much of the item is done; all of it finishes it on that day. */
export function setDoneShare(profile: Profile, id: string, share: number, on: Day): Profile {
  return withItems(
    profile,
    profile.roadmapItems.map((item) => {
      if (item.id !== id) return item
      const { doneShare: _, doneOn: _on, ...rest } = item
      if (share >= 1) return { ...rest, doneShare: 1, doneOn: on }
      return share > 0 ? { ...rest, doneShare: share } : rest
    }),
  )
}

export function putRequest(profile: Profile, request: RoadmapRequest): Profile {
  const known = profile.requests.some(({ id }) => id === request.id)
  const requests = known
    ? profile.requests.map((other) => (other.id === request.id ? request : other))
    : [...profile.requests, request]
  return { ...profile, requests }
}

/** The item that came of it stays on the roadmap. */
export function removeRequest(profile: Profile, id: string): Profile {
  return { ...profile, requests: profile.requests.filter((request) => request.id !== id) }
}

function needsOtherWeeks(before: RoadmapItem, after: RoadmapItem): boolean {
  return (
    before.personDays !== after.personDays ||
    before.from !== after.from ||
    before.after.join('\n') !== after.after.join('\n')
  )
}

function withoutAgreed(item: RoadmapItem): RoadmapItem {
  const { agreed: _, ...rest } = item
  return rest
}

function withItems(profile: Profile, roadmapItems: readonly RoadmapItem[]): Profile {
  return { ...profile, roadmapItems }
}
