import { capitalized, counted, listed } from '../documents/wording.ts'
import type { Reminder } from './reminders.ts'

/** How many things of each kind are due. */
export type DueCounts = Readonly<Record<Reminder['kind'], number>>

export interface Notice {
  readonly title: string
  readonly text: string
}

export function dueCounts(due: readonly Reminder[]): DueCounts {
  const counts = { 'check-in': 0, date: 0, certificate: 0, milestone: 0, 'one-on-one': 0, promise: 0 }
  for (const { kind } of due) counts[kind] += 1
  return counts
}

/**
 * What the system may show of it, on a screen that others see as well: how many things of which kind, and no name, no
 * note, nothing that was written.
 */
export function noticeOf(counts: DueCounts): Notice {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const parts = [
    ...(counts['check-in'] > 0 ? ['a check-in'] : []),
    ...(counts.date > 0 ? [counted(counts.date, 'day that does not move', 'days that do not move')] : []),
    ...(counts.certificate > 0 ? [counted(counts.certificate, 'certificate to renew', 'certificates to renew')] : []),
    ...(counts.milestone > 0 ? [`${counted(counts.milestone, 'milestone')} planned to end this week`] : []),
    ...(counts['one-on-one'] > 0 ? ['a one-on-one'] : []),
    ...(counts.promise > 0 ? [counted(counts.promise, 'promised action')] : []),
  ]
  return { title: all === 1 ? 'One thing is due' : `${all} things are due`, text: `${capitalized(listed(parts))}.` }
}
