import { addDays, addMonths, longDay, quarterName, shortDay, type Day } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { TimelineDay, TimelineStretch } from '../../charts/timeline-days.tsx'

/** The calendar grows for what is fixed after the end of the plan, but no further than this. */
const MONTHS_AFTER_PLAN = 12
/** More goals than this in one quarter are counted, so that the milestones stay in sight; the list has them all. */
const MOST_GOALS_SHOWN = 3

type Dated = Pick<Profile, 'fixedDates' | 'quarterGoals'>

/** The last day that is worth drawing: that of the plan, or of what is fixed soon after it. */
export function lastDayDrawn({ fixedDates, quarterGoals }: Dated, planEnds: Day): Day {
  const limit = addMonths(planEnds, MONTHS_AFTER_PLAN)
  const days = [...fixedDates.map(({ on }) => on), ...quarterGoals.map(({ quarter }) => quarterEnd(quarter))]
  return days.reduce((last, day) => (day > last && day <= limit ? day : last), planEnds)
}

/** Days that do not move and that the calendar holds, in order of time. */
export function daysOn(
  { fixedDates }: Dated,
  milestones: readonly Milestone[],
  from: Day,
  to: Day,
): readonly TimelineDay[] {
  return fixedDates
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ id, title, on, milestone }) => {
      const held = milestones.find((one) => one.id === milestone)
      return {
        id,
        on,
        label: `${title} · ${shortDay(on)}`,
        details: `${title}, ${longDay(on)}${held ? `: “${held.title}” has to be over by then` : ''}.`,
      }
    })
}

/** Goals of the quarters that the calendar holds. */
export function goalsOn({ quarterGoals }: Dated, from: Day, to: Day): readonly TimelineStretch[] {
  const quarters = Map.groupBy(
    quarterGoals.filter(({ quarter }) => quarterEnd(quarter) >= from && quarter <= to),
    ({ quarter }) => quarter,
  )
  return [...quarters].flatMap(([quarter, goals]) => {
    const stretch = { from: quarter < from ? from : quarter, to: quarterEnd(quarter) > to ? to : quarterEnd(quarter) }
    const shown = goals.length > MOST_GOALS_SHOWN ? goals.slice(0, MOST_GOALS_SHOWN - 1) : goals
    const rest = goals.slice(shown.length)
    return [
      ...shown.map(({ id, text, doneOn }) => ({
        ...stretch,
        id,
        label: text,
        details: `Goal for ${quarterName(quarter)}: ${text}${doneOn === undefined ? '' : `, reached on ${longDay(doneOn)}`}.`,
        done: doneOn !== undefined,
      })),
      ...(rest.length === 0
        ? []
        : [
            {
              ...stretch,
              id: `rest ${quarter}`,
              label: `${rest.length} more`,
              details: `${counted(rest.length, 'more goal')} for ${quarterName(quarter)}: ${rest.map(({ text }) => text).join('; ')}.`,
              done: false,
            },
          ]),
    ]
  })
}

export function quarterEnd(quarter: Day): Day {
  return addDays(addMonths(quarter, 3), -1)
}
