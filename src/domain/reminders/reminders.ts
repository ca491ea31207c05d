import { addDays, longDay, mondayOf, type Day } from '../calendar.ts'
import { nextCheckIn } from '../check-ins/next-check-in.ts'
import { nextMeetingDay, preparedMeeting } from '../one-on-one/meeting-dates.ts'
import type { Milestone } from '../planning/plan.ts'
import { isFinished } from '../profile/plan-changes.ts'
import type { Profile } from '../profile/profile.ts'

/** Something that is due when the app opens. */
export interface Reminder {
  /** The same for the same thing, so that it can be put aside for today. */
  readonly id: string
  readonly kind: 'check-in' | 'date' | 'certificate' | 'milestone' | 'one-on-one' | 'promise'
  readonly title: string
  readonly text: string
  /** The day it is about; reminders come in that order. */
  readonly on: Day
  /** The milestone that it is about, when it is about one. */
  readonly milestone?: string
}

/** An appraisal or a review takes two weeks to prepare; a renewal takes a registration and often a course. */
const DAYS_BEFORE_DATE = 14
const DAYS_BEFORE_RENEWAL = 30
/** Items are on the table a day ahead, so that nobody hears them for the first time (facts 6.8.1). */
const DAYS_BEFORE_MEETING = 1

/**
 * What is due: a check-in, a day that does not move within two weeks, a certificate that runs out within a month or
 * has, unfinished milestones that end this week, a one-on-one from the day before, and what the person promised in one by
 * today. `milestones` are those of the adopted plan.
 */
export function reminders(profile: Profile, milestones: readonly Milestone[], today: Day): readonly Reminder[] {
  const due: Reminder[] = []
  const checkIn = nextCheckIn(profile)
  if (checkIn !== undefined && checkIn <= today) {
    const text = `It has been due since ${longDay(checkIn)}. It takes three minutes, or one click when nothing changed.`
    due.push({ id: 'check-in', kind: 'check-in', title: 'Check in', text, on: checkIn })
  }
  for (const { id, title, on } of profile.fixedDates) {
    if (on < today || on > addDays(today, DAYS_BEFORE_DATE)) continue
    due.push({ id: `date ${id}`, kind: 'date', title, text: on === today ? 'Today.' : `On ${longDay(on)}.`, on })
  }
  for (const { id, name, renewBy } of profile.certificates) {
    if (renewBy === undefined || renewBy > addDays(today, DAYS_BEFORE_RENEWAL)) continue
    const text = renewBy < today ? `It ran out on ${longDay(renewBy)}.` : `It counts until ${longDay(renewBy)}.`
    due.push({ id: `certificate ${id}`, kind: 'certificate', title: `Renew ${name}`, text, on: renewBy })
  }
  const meeting = profile.manager && nextMeetingDay(profile, today)
  if (profile.manager && meeting !== undefined && meeting <= addDays(today, DAYS_BEFORE_MEETING)) {
    const title = `One-on-one with ${profile.manager.name}`
    const day = meeting < today ? `It was meant for ${longDay(meeting)}.` : meeting === today ? 'Today.' : 'Tomorrow.'
    const text = preparedMeeting(profile) ? `${day} The agenda is drafted.` : `${day} Nothing is prepared yet.`
    due.push({ id: 'one-on-one', kind: 'one-on-one', title, text, on: meeting })
  }
  for (const { id, tag, text: title, due: by, doneOn } of profile.talkItems) {
    if (tag !== 'do-self' || by === undefined || by > today || doneOn !== undefined) continue
    const text = by === today ? 'Promised for today.' : `Promised for ${longDay(by)}.`
    due.push({ id: `promise ${id}`, kind: 'promise', title, text, on: by })
  }
  const monday = mondayOf(today)
  for (const milestone of milestones) {
    const { id, title, ends } = milestone
    if (ends < monday || ends > addDays(monday, 6) || isFinished(profile, milestone)) continue
    due.push({
      id: `milestone ${id}`,
      kind: 'milestone',
      title,
      text: 'Planned to end this week.',
      on: ends,
      milestone: id,
    })
  }
  return due.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
