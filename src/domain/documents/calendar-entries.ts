import { addDays, type Day } from '../calendar.ts'
import { nextCheckIn } from '../check-ins/next-check-in.ts'
import { findAction, findRung, type Framework } from '../framework/framework.ts'
import { isFinished } from '../profile/plan-changes.ts'
import { nextMeetingDay } from '../one-on-one/meeting-dates.ts'
import type { Manager } from '../profile/one-on-one-record.ts'
import type { Profile } from '../profile/profile.ts'
import type { Rhythm } from '../profile/workspace-record.ts'
import type { Milestone, Plan } from '../planning/plan.ts'
import { cut, hours, oneLine } from './wording.ts'

/** One entry of a calendar. All entries last whole days, because a plan has no hours of the day. */
export interface CalendarEntry {
  /** Stable for the life of what it stands for, so that a calendar that reads the file again updates its entry. */
  readonly key: string
  readonly title: string
  readonly text: string
  readonly from: Day
  /** Inclusive. */
  readonly to: Day
  /** What was in a calendar before and no longer holds: the calendar strikes it out. */
  readonly cancelled: boolean
  readonly repeats?: Exclude<Rhythm | Manager['rhythm'], 'off'>
  /** Days before `from` on which the calendar speaks up. */
  readonly remindDaysBefore?: number
}

/** Renewing takes a registration and often a course. */
const DAYS_BEFORE_RENEWAL = 30
const DAYS_BEFORE_FIXED_DATE = 14

/**
 * What a calendar should know: milestones and gates of the plan that its owner sees, check-ins, days that do not move,
 * certificates that run out, one-on-ones and what was promised in them. Notes, the journal and what is private are not in it.
 */
export function calendarEntries(
  profile: Profile,
  framework: Framework,
  plan: Plan,
  today: Day,
): readonly CalendarEntry[] {
  const current = new Set(plan.milestones.map(({ id }) => id))
  const entries: readonly CalendarEntry[] = [
    ...plan.milestones
      .filter((milestone) => !isFinished(profile, milestone))
      .map((milestone) => milestoneEntry(milestone, framework)),
    ...dropped(profile, framework, current),
    ...plan.gates.map(({ rung, readyOn }) => {
      const name = findRung(framework, rung)?.name ?? rung
      return oneDay(`gate-${rung}`, `Ready for ${name}`, 'The day by which the plan has every level for it.', readyOn)
    }),
    ...checkInEntries(profile, today),
    ...oneOnOneEntries(profile, today),
    ...promiseEntries(profile),
    ...profile.fixedDates.map(({ id, title, on }) => ({
      ...oneDay(`date-${id}`, oneLine(title), '', on),
      remindDaysBefore: DAYS_BEFORE_FIXED_DATE,
    })),
    ...profile.certificates.flatMap(({ id, name, renewBy }) =>
      renewBy === undefined
        ? []
        : [
            {
              ...oneDay(
                `certificate-${id}`,
                `Last day of ${oneLine(name)}`,
                'Renew it before, if it is still worth it.',
                renewBy,
              ),
              remindDaysBefore: DAYS_BEFORE_RENEWAL,
            },
          ],
    ),
  ]
  // In a calendar each entry stands alone, so each says that nobody real has to do it.
  return profile.sample ? entries.map((entry) => ({ ...entry, title: `Sample: ${entry.title}` })) : entries
}

function milestoneEntry({ id, title, starts, ends, hours: work, raises, actions }: Milestone, framework: Framework) {
  const done = raises.length === 0 ? [] : actions.flatMap((action) => doneWhen(action, framework))
  const text = [`${hours(work)} of work.`, ...done.map((words) => `Done when: ${words}`)].join('\n')
  return { key: `milestone-${id}`, title: oneLine(title), text, from: starts, to: ends, cancelled: false }
}

function doneWhen(action: string, framework: Framework): readonly string[] {
  return findAction(framework, action)?.raises.map((raise) => oneLine(raise.doneWhen)) ?? []
}

/** Milestones of the first plan that the current one no longer has: they may stand in a calendar. */
function dropped(profile: Profile, framework: Framework, current: ReadonlySet<string>): readonly CalendarEntry[] {
  const before = profile.baseline?.milestones ?? []
  return before
    .filter((milestone) => !current.has(milestone.id) && !isFinished(profile, milestone))
    .map(({ id, actions, starts, ends }) => ({
      key: `milestone-${id}`,
      title: oneLine(findAction(framework, actions[0] ?? '')?.title ?? 'Milestone'),
      text: 'No longer in the plan.',
      from: starts,
      to: ends,
      cancelled: true,
    }))
}

/** One entry that repeats; what is overdue is put on today. */
function checkInEntries(profile: Profile, today: Day): readonly CalendarEntry[] {
  const next = nextCheckIn(profile)
  if (next === undefined || profile.rhythm === 'off') return []
  const entry = oneDay(
    'check-in',
    'Opsladder check-in',
    'What moved, what is rated anew, what is planned again.',
    next < today ? today : next,
  )
  return [{ ...entry, repeats: profile.rhythm }]
}

/** One entry for all of them: it keeps its key when the day moves, and repeats from there. */
function oneOnOneEntries(profile: Profile, today: Day): readonly CalendarEntry[] {
  const next = nextMeetingDay(profile, today)
  const { manager } = profile
  if (next === undefined || !manager) return []
  const entry = oneDay(
    'one-on-one',
    `One-on-one with ${oneLine(manager.name)}`,
    'The agenda is in Opsladder. Send the packet a day before.',
    next < today ? today : next,
  )
  return [{ ...entry, remindDaysBefore: 1, ...(manager.rhythm !== 'off' && { repeats: manager.rhythm }) }]
}

/** What the person has promised by a day. What the manager promised is in the manager's own calendar, if anywhere. */
function promiseEntries({ talkItems }: Profile): readonly CalendarEntry[] {
  return talkItems.flatMap(({ id, tag, text, due, doneOn }) =>
    tag === 'do-self' && due !== undefined && doneOn === undefined
      ? [oneDay(`promise-${id}`, cut(text, 120), 'Promised in a one-on-one.', due)]
      : [],
  )
}

function oneDay(key: string, title: string, text: string, on: Day): CalendarEntry {
  return { key, title, text, from: on, to: on, cancelled: false }
}

/** The first day after the entry: calendars count to it without reaching it. */
export function dayAfter({ to }: CalendarEntry): Day {
  return addDays(to, 1)
}
