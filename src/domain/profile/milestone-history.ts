import type { Day } from '../calendar.ts'
import type { PlannedMilestone } from './plan-record.ts'
import type { Profile } from './profile.ts'

/** Something that happened to a milestone, on the day that the records give it. */
export type HistoryEntry =
  /** It was in the first plan adopted for this goal. */
  | { readonly kind: 'first-planned'; readonly on: Day }
  /** It is in the plan adopted on that day, which is a later one. */
  | { readonly kind: 'planned'; readonly on: Day }
  | { readonly kind: 'ticked'; readonly on: Day; readonly action: string; readonly steps: readonly number[] }
  /** Minutes logged that day. */
  | { readonly kind: 'worked'; readonly on: Day; readonly minutes: number }
  | { readonly kind: 'declined'; readonly on: Day }
  | { readonly kind: 'finished'; readonly on: Day }

/**
 * What the records tell of a milestone, in order of time. Finishing ticks what was left: such ticks are told by the
 * finish alone. Pins carry no day, so they are not in it.
 */
export function milestoneHistory(
  profile: Profile,
  { id, actions }: Pick<PlannedMilestone, 'id' | 'actions'>,
): readonly HistoryEntry[] {
  const { baseline, plan } = profile
  const has = (version: Profile['plan']): boolean => version?.milestones.some((other) => other.id === id) === true
  const entries: HistoryEntry[] = []
  if (baseline && has(baseline)) entries.push({ kind: 'first-planned', on: baseline.on })
  if (plan && has(plan) && !(baseline && has(baseline) && baseline.id === plan.id))
    entries.push({ kind: 'planned', on: plan.on })
  for (const action of actions) {
    const progress = profile.progress.find((other) => other.action === action)
    const byDay = new Map<Day, number[]>()
    for (const { step, on } of progress?.steps ?? [])
      if (on !== progress?.doneOn) byDay.set(on, [...(byDay.get(on) ?? []), step])
    for (const [on, steps] of byDay) entries.push({ kind: 'ticked', on, action, steps })
    if (progress?.doneOn !== undefined) entries.push({ kind: 'finished', on: progress.doneOn })
    const no = profile.declined.find((other) => other.action === action)
    if (no) entries.push({ kind: 'declined', on: no.on })
  }
  const minutes = new Map<Day, number>()
  for (const entry of profile.timeEntries)
    if (actions.includes(entry.action)) minutes.set(entry.on, (minutes.get(entry.on) ?? 0) + entry.minutes)
  for (const [on, sum] of minutes) entries.push({ kind: 'worked', on, minutes: sum })
  return entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
