import { addDays, daysBetween, longDay, mondayOf, type Day } from '../calendar.ts'
import type { Framework } from '../framework/framework.ts'
import { changeMilestone } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'
import { putRecord } from '../profile/record-changes.ts'
import type { FixedDate } from '../profile/workspace-record.ts'
import { moveMilestone } from './move-milestone.ts'
import { planInForce } from './replan.ts'

/** What comes of a hard date that a milestone of the adopted plan has to be over by. */
export type HeldDate =
  /** It is over by then, and pinned so that it stays so. */
  | { readonly kind: 'held'; readonly profile: Profile }
  /** It cannot be; nothing is changed. `nearest` is the day closest to the wished one that can be kept. */
  | { readonly kind: 'refused'; readonly reason: string; readonly nearest?: Day }

/**
 * Keeps a date and has its milestone end on that day or before. One that still runs or lies ahead and ends in time is
 * pinned where it lies; else it moves just as far as it has to, and the rest is planned around it. One whose days are
 * over moves to the last weeks before the date.
 */
export function holdDate(
  profile: Profile,
  framework: Framework,
  date: FixedDate & { readonly milestone: string },
  planId: string,
  today: Day,
): HeldDate {
  const milestone = planInForce(profile)?.milestones.find(({ id }) => id === date.milestone)
  if (!milestone) return { kind: 'refused', reason: 'Only milestones of an adopted plan can be held to a date.' }
  if (date.on < today)
    return {
      kind: 'refused',
      reason: `${longDay(date.on)} is over. Choose a day that is still to come.`,
      nearest: today,
    }
  const off = profile.pace.slowTimes.find(({ from, to, share }) => share === 0 && from <= date.on && date.on <= to)
  if (off) {
    const last = addDays(off.from, -1)
    return {
      kind: 'refused',
      reason: `${longDay(date.on)} lies in your time off${off.reason === '' ? '' : ` (${off.reason})`}.`,
      ...(last >= today && { nearest: last }),
    }
  }
  const dated = putRecord(profile, 'fixedDates', date)
  if (today <= milestone.ends && milestone.ends <= date.on)
    return { kind: 'held', profile: changeMilestone(dated, milestone.id, { pinned: true }) }
  const weeks = Math.floor(daysBetween(milestone.ends, date.on) / 7)
  const moved = moveMilestone(dated, framework, { milestone: milestone.id, weeks }, planId, today)
  if (moved.kind === 'moved') return { kind: 'held', profile: moved.profile }
  // Without the date, the nearest weeks that work may lie after it: the day they end is the nearest that can be kept.
  const free = moveMilestone(profile, framework, { milestone: milestone.id, weeks }, planId, today)
  const shift = free.kind === 'refused' ? free.nearest?.weeks : undefined
  const nearest = shift === undefined ? milestone.ends : addDays(milestone.ends, shift * 7)
  return { kind: 'refused', reason: moved.reason, ...(nearest >= today && { nearest }) }
}

/**
 * The weeks by which a milestone moves to start with its neighbor in the order of the plan; undefined when it is the
 * first or last already.
 */
export function weeksToNeighbor(
  milestones: readonly { readonly id: string; readonly starts: Day }[],
  id: string,
  direction: 'earlier' | 'later',
): number | undefined {
  const own = milestones.find((one) => one.id === id)
  if (!own) return undefined
  const weeks = milestones.map(({ starts }) => daysBetween(mondayOf(own.starts), mondayOf(starts)) / 7)
  const there = weeks.filter((count) => (direction === 'earlier' ? count < 0 : count > 0))
  if (there.length === 0) return undefined
  return direction === 'earlier' ? Math.max(...there) : Math.min(...there)
}
