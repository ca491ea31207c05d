import type { Handlers } from '#contract/dispatch.ts'
import { calendarEntries } from '#domain/documents/calendar-entries.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { withoutPrivateParts } from '#domain/profile/private-parts.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { ok, type Result } from '#domain/result.ts'
import type { CalendarWriter, Clock, FileSaver } from '../ports.ts'
import { fileNameFor } from './file-name.ts'
import { withFramework, type FramedProfile } from './framework-of.ts'
import type { OpenProfiles } from './open-profiles.ts'

export interface CalendarPorts {
  readonly clock: Clock
  readonly framework: Framework
  readonly open: OpenProfiles
  readonly saver: FileSaver
  readonly calendarText: CalendarWriter
}

export function calendarHandlers({ clock, framework, open, saver, calendarText }: CalendarPorts) {
  return {
    'documents.calendar': async ({ profile: id }) => {
      const current = await open.read(id)
      if (!current.ok) return current
      const framed = withFramework(current.value.profile, framework)
      if (!framed.ok) return framed
      const text = planCalendar(framed.value, clock, calendarText)
      if (!text.ok) return text
      const name = fileNameFor(framed.value.profile.person.name, 'Calendar', 'ics')
      return saver.save(name, Buffer.from(text.value, 'utf8'))
    },
  } satisfies Partial<Handlers>
}

/** The plan that its owner sees, as a calendar file, without private parts. */
export function planCalendar(
  { profile: whole, framework }: FramedProfile,
  clock: Clock,
  calendarText: CalendarWriter,
): Result<string> {
  const today = clock.today()
  const profile = withoutPrivateParts(whole)
  const plan = shownPlan(profile, framework, today)
  if (!plan.ok) return plan
  const head = {
    name: `Opsladder: ${profile.person.name}`,
    profile: profile.id,
    revision: profile.revision,
    writtenAt: clock.now(),
  }
  return ok(calendarText(calendarEntries(profile, framework, plan.value, today), head))
}
