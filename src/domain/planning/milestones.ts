import { cut, listed } from '../documents/wording.ts'
import { findSkill } from '../framework/framework.ts'
import { levelName } from '../framework/level.ts'
import type { Day } from '../calendar.ts'
import { LONGEST_WHY } from '../profile/plan-record.ts'
import { hundredths } from './pace.ts'
import { ownReason } from './own-actions.ts'
import type { PlanningBasis } from './basis.ts'
import type { Placed } from './placing.ts'
import type { Milestone } from './plan.ts'
import type { SelectedAction } from './selection.ts'

export function milestoneId(action: string): string {
  return `m-${action}`
}

/** One milestone for each chosen action, in order of time. */
export function milestonesFrom(basis: PlanningBasis, placed: Placed): readonly Milestone[] {
  const { path, selection, days, pins } = basis
  const places = new Map(placed.schedule.actions.map((place) => [place.id, place]))
  const links = new Map(placed.problem.actions.map((action) => [action.id, action.after]))
  const waiting = waitingCounts(placed)
  const milestones = selection.actions.map((planned): Milestone => {
    const { action, raises, hours, stage } = planned
    const place = places.get(action.id)!
    const pin = placed.unpinned.has(action.id) ? undefined : pins.get(action.id)
    const byWeek: Record<Day, number> = {}
    place.hours.forEach((own, at) => {
      if (own > 0) byWeek[days.monday(place.starts + at)] = hundredths(own)
    })
    return {
      id: milestoneId(action.id),
      title: action.title,
      starts: pin?.from ?? days.monday(place.starts),
      ends: days.sunday(place.ends),
      hours: hundredths(hours),
      load: Math.max(0, ...Object.values(byWeek)),
      kind: action.kind,
      actions: [action.id],
      raises,
      after: links.get(action.id)!.map(milestoneId).toSorted(),
      critical: placed.critical.has(action.id),
      why: whySentence(planned, basis, placed, { ends: days.sunday(place.ends), waiting: waiting.get(action.id) ?? 0 }),
      byWeek,
      gate: path[stage]!.id,
      pinned: pin !== undefined,
    }
  })
  return milestones.toSorted((a, b) => compare(a.starts, b.starts) || compare(a.ends, b.ends) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many actions wait for each one. */
function waitingCounts({ problem }: Placed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { after } of problem.actions) for (const id of after) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function whySentence(
  { action, raises, stage }: SelectedAction,
  { framework, selection, path, own, wishes }: PlanningBasis,
  { unpinned, overtaken }: Placed,
  { ends, waiting }: { readonly ends: Day; readonly waiting: number },
): string {
  const steps = raises.map(({ skill, to }) => `${findSkill(framework, skill)?.name ?? skill} to ${levelName(to)}`)
  const planned = own.get(action.id)
  const parts = [
    ...(planned ? [ownReason(planned, ends, action.weeks)] : []),
    ...(steps.length > 0 ? [`${planned ? 'takes' : 'Takes'} ${listed(steps)} on the way to ${path[stage]!.name}`] : []),
  ]
  if (parts.length === 0) parts.push('Stays because it was begun or pinned')
  if (waiting > 0)
    parts.push(waiting === 1 ? 'one later milestone waits for it' : `${waiting} later milestones wait for it`)
  const before = overtaken
    .get(action.id)
    ?.map((id) => `“${selection.actions.find((one) => one.action.id === id)!.action.title}”`)
  if (before) parts.push(`it is pinned before ${listed(before)}, which usually comes first`)
  const unkept = circularWishes({ selection, wishes }, action.id).map((title) => `“${title}”`)
  if (unkept.length > 0) parts.push(`it cannot come after ${listed(unkept)} as you wished, because that waits for it`)
  if (unpinned.has(action.id) && !planned) parts.push('the weeks it was pinned to have no room for it any more')
  return cut(`${parts.join('; ')}.`, LONGEST_WHY)
}

/** Titles of what the person wants before an own action, where that would close a circle. */
function circularWishes({ selection, wishes }: Pick<PlanningBasis, 'selection' | 'wishes'>, id: string): string[] {
  const wished = wishes.order.get(id) ?? []
  if (wished.length === 0) return []
  const kept = selection.actions.find(({ action }) => action.id === id)?.after ?? []
  return selection.actions.flatMap(({ action }) =>
    wished.includes(action.id) && !kept.includes(action.id) ? [action.title] : [],
  )
}
