import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { addDays, monthStart, type Day } from '#domain/calendar.ts'
import { dayAfter, type CalendarEntry } from '#domain/documents/calendar-entries.ts'
import type { CalendarWriter } from './ports.ts'

const REPEATS = {
  weekly: { freq: ICalEventRepeatingFreq.WEEKLY },
  'every-two-weeks': { freq: ICalEventRepeatingFreq.WEEKLY, interval: 2 },
  monthly: { freq: ICalEventRepeatingFreq.MONTHLY },
  quarterly: { freq: ICalEventRepeatingFreq.MONTHLY, interval: 3 },
} as const

/**
 * What begins on the last day of a month repeats on the last day: by the plain rule a 31st skips five months of twelve.
 * Other days keep their number; only a 29th or 30th has no February. (Readers disagree on rules that would say more.)
 */
function repeating(repeats: NonNullable<CalendarEntry['repeats']>, from: Day) {
  const rule = REPEATS[repeats]
  const isMonthEnd = monthStart(addDays(from, 1)) === addDays(from, 1)
  if (rule.freq !== ICalEventRepeatingFreq.MONTHLY || !isMonthEnd) return rule
  return `RRULE:FREQ=MONTHLY${'interval' in rule ? `;INTERVAL=${rule.interval}` : ''};BYMONTHDAY=-1`
}

const SECONDS_PER_DAY = 86_400

/** The entries as an iCalendar file (RFC 5545). Nothing in it blocks time, and who may see the
 * calendar of its owner sees no titles: a plan is nobody else's business. */
export const calendarText: CalendarWriter = (entries, head) => {
  const calendar = ical({
    name: head.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Opsladder', product: 'Opsladder', language: 'EN' },
  })
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: `${entry.key}.${head.profile}@opsladder.invalid`,
      sequence: head.revision,
      stamp: new Date(head.writtenAt),
      allDay: true,
      // Midnight in UTC is how the library takes a day without a time zone.
      start: new Date(`${entry.from}T00:00:00Z`),
      end: new Date(`${dayAfter(entry)}T00:00:00Z`),
      summary: entry.title,
      description: entry.text === '' ? null : entry.text,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      repeating: entry.repeats ? repeating(entry.repeats, entry.from) : null,
    })
    if (entry.remindDaysBefore !== undefined && !entry.cancelled)
      event.createAlarm({ type: ICalAlarmType.display, trigger: entry.remindDaysBefore * SECONDS_PER_DAY })
  }
  return `${calendar.toString()}\r\n`
}
