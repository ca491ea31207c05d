import { findSkill } from '../framework/framework.ts'
import { levelName } from '../framework/level.ts'
import type { Day } from '../calendar.ts'
import { measureSlack } from '../scheduling/slack.ts'
import { hundredths } from './pace.ts'
import { ownReason } from './own-actions.ts'
import type { PlanningBasis } from './basis.ts'
import type { PinnedSchedule } from './pins.ts'
import type { Milestone } from './plan.ts'
import type { SelectedAction } from './selection.ts'

export function milestoneId(action: string): string {
  return `m-${action}`
}

/** One milestone for each chosen action, in order of time. */
export function milestonesFrom(basis: PlanningBasis, scheduled: PinnedSchedule): readonly Milestone[] {
  const { path, selection, days, pins } = basis
  const places = new Map(scheduled.schedule.actions.map((place) => [place.id, place]))
  const links = new Map(scheduled.problem.actions.map((action) => [action.id, action.after]))
  const slack = measureSlack(scheduled.problem, scheduled.schedule)
  const milestones = selection.actions.map((planned): Milestone => {
    const { action, raises, hours, stage } = planned
    const place = places.get(action.id)!
    const pin = scheduled.unpinned.has(action.id) ? undefined : pins.get(action.id)
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
      critical: slack?.critical.has(action.id) ?? false,
      why: whySentence(planned, basis, scheduled, days.sunday(place.ends)),
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

function whySentence(
  { action, raises, stage }: SelectedAction,
  { framework, selection, path, own }: PlanningBasis,
  scheduled: PinnedSchedule,
  ends: Day,
): string {
  const { problem, unpinned, overtaken } = scheduled
  const steps = raises.map(({ skill, to }) => `${findSkill(framework, skill)?.name ?? skill} to ${levelName(to)}`)
  const planned = own.get(action.id)
  const parts = [
    ...(planned ? [ownReason(planned, ends, action.weeks)] : []),
    ...(steps.length > 0 ? [`${planned ? 'takes' : 'Takes'} ${list(steps)} on the way to ${path[stage]!.name}`] : []),
  ]
  if (parts.length === 0) parts.push('Stays because it was begun or pinned')
  const waiting = problem.actions.filter(({ after }) => after.includes(action.id)).length
  if (waiting > 0)
    parts.push(waiting === 1 ? 'one later milestone waits for it' : `${waiting} later milestones wait for it`)
  const before = overtaken
    .get(action.id)
    ?.map((id) => `“${selection.actions.find((one) => one.action.id === id)!.action.title}”`)
  if (before) parts.push(`it is pinned before ${list(before)}, which usually comes first`)
  if (unpinned.has(action.id) && !planned) parts.push('the weeks it was pinned to have no room for it any more')
  return `${parts.join('; ')}.`
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
