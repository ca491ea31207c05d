import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import type { CalendarEntry } from '#domain/documents/calendar-entries.ts'
import { calendarText } from '#main/calendar-text.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'

const HEAD = { name: 'Opsladder: Maya', profile: 'maya', revision: 7, writtenAt: '2026-11-21T08:00:00.000Z' }

const ENTRIES: readonly CalendarEntry[] = [
  {
    key: 'milestone-m-1',
    title: 'Zoë’s agreement; sales, finance \\ both "heads" 🚀',
    text: 'First line\nSecond line, with a comma; and more words than one line of a calendar file may hold in one go.',
    from: '2027-01-04',
    to: '2027-02-28',
    cancelled: false,
  },
  { key: 'gate-manager', title: 'Ready', text: '', from: '2027-02-28', to: '2027-02-28', cancelled: false },
  { key: 'milestone-m-2', title: 'Gone', text: 'No longer.', from: '2027-03-01', to: '2027-03-07', cancelled: true },
  {
    key: 'check-in',
    title: 'Check-in',
    text: '',
    from: '2027-01-31',
    to: '2027-01-31',
    cancelled: false,
    repeats: 'monthly',
  },
  {
    key: 'date-1',
    title: 'QBR',
    text: '',
    from: '2027-03-14',
    to: '2027-03-14',
    cancelled: false,
    remindDaysBefore: 14,
  },
]

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

/** The first days on which another reader repeats an event. */
function daysOf(event: ICAL.Event | undefined, count: number): readonly string[] {
  const days = event?.iterator()
  return Array.from({ length: count }, () => days?.next()?.toString() ?? '')
}

describe('a calendar file', () => {
  it.each<[NonNullable<CalendarEntry['repeats']>, string, readonly string[]]>([
    ['monthly', '2027-11-30', ['2027-11-30', '2027-12-31', '2028-01-31', '2028-02-29']],
    ['quarterly', '2026-11-30', ['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31']],
    ['monthly', '2027-02-27', ['2027-02-27', '2027-03-27', '2027-04-27', '2027-05-27']],
    ['every-two-weeks', '2027-01-31', ['2027-01-31', '2027-02-14', '2027-02-28', '2027-03-14']],
  ])('repeats %s from %s on without leaving out a month', (repeats, from, days) => {
    const entry = { key: 'check-in', title: 'Check-in', text: '', from, to: from, cancelled: false, repeats }
    const [event] = eventsOf(calendarText([entry], HEAD))
    expect(daysOf(event, 4)).toEqual(days)
  })

  it('says to another reader what the entries say, days, line breaks and signs included', () => {
    const events = eventsOf(calendarText(ENTRIES, HEAD))
    expect(events).toHaveLength(ENTRIES.length)
    events.forEach((event, index) => {
      const entry = ENTRIES[index]
      if (!entry) throw new Error('More events than entries.')
      expect(event.uid).toBe(`${entry.key}.maya@opsladder.invalid`)
      expect(event.summary).toBe(entry.title)
      expect(event.description ?? '').toBe(entry.text)
      expect(event.startDate.isDate).toBe(true)
      expect(event.startDate.toString()).toBe(entry.from)
      expect(event.endDate.toString()).toBe(addDays(entry.to, 1))
      expect(event.sequence).toBe(7)
      expect(event.component.getFirstPropertyValue('status')).toBe(entry.cancelled ? 'CANCELLED' : 'CONFIRMED')
      expect(event.component.getFirstPropertyValue('class')).toBe('PRIVATE')
    })
    expect(events[3]?.isRecurring()).toBe(true)
    expect(daysOf(events[3], 4)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
    expect(events[4]?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe(
      '-P14D',
    )
  })

  it('keeps the ids and raises the sequence when it is written again, so that calendars update', () => {
    const first = eventsOf(calendarText(ENTRIES, HEAD))
    const moved = ENTRIES.map((entry) => ({ ...entry, from: addDays(entry.from, 7), to: addDays(entry.to, 7) }))
    const second = eventsOf(calendarText(moved, { ...HEAD, revision: 8 }))
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid))
    for (const { sequence } of second) expect(sequence).toBe(8)
  })

  it('has lines of at most 75 bytes that end as the standard asks', () => {
    const text = calendarText(ENTRIES, HEAD)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  const module = '/usr/lib/python3/dist-packages/icalendar'
  it.skipIf(!existsSync(module))('is read by Debian’s python3-icalendar with the same days', async () => {
    const file = join(await anEmptyFolder(), 'plan.ics')
    writeFileSync(file, calendarText(ENTRIES, HEAD))
    const script = [
      'import sys, icalendar',
      'calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())',
      'for event in calendar.walk("VEVENT"):',
      '    print(event["UID"], event["DTSTART"].dt, event["DTEND"].dt, event["SEQUENCE"], sep="|")',
    ].join('\n')
    const { stdout, stderr, status } = spawnSync('/usr/bin/python3', ['-c', script, file], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.trim().split('\n')).toEqual(
      ENTRIES.map(({ key, from, to }) => `${key}.maya@opsladder.invalid|${from}|${addDays(to, 1)}|7`),
    )
  })
})
