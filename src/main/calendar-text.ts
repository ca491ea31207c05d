import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { dayAfter } from '#domain/documents/calendar-entries.ts'
import type { CalendarWriter } from './ports.ts'

const REPEATS = {
  weekly: { freq: ICalEventRepeatingFreq.WEEKLY },
  'every-two-weeks': { freq: ICalEventRepeatingFreq.WEEKLY, interval: 2 },
  monthly: { freq: ICalEventRepeatingFreq.MONTHLY },
  quarterly: { freq: ICalEventRepeatingFreq.MONTHLY, interval: 3 },
} as const

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
      repeating: entry.repeats ? REPEATS[entry.repeats] : null,
    })
    if (entry.remindDaysBefore !== undefined && !entry.cancelled)
      event.createAlarm({ type: ICalAlarmType.display, trigger: entry.remindDaysBefore * SECONDS_PER_DAY })
  }
  return `${calendar.toString()}\r\n`
}
