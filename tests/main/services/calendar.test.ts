import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarText } from '#main/calendar-text.ts'
import { profileReader } from '#main/profile-reader.ts'
import { calendarHandlers } from '#main/services/calendar.ts'
import { createOpenProfiles } from '#main/services/open-profiles.ts'
import { aClimber } from '#tests/support/build-framework.ts'
import { asText } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import { BUILT_IN, fixedClock, MemorySaver, MemoryStore } from '#tests/support/in-memory-ports.ts'

describe('exporting a calendar', () => {
  const maya = aClimber({ id: 'maya', name: 'Maya Chen' })
  function services() {
    const profiles = new MemoryStore()
    profiles.documents.set(maya.id, asText(maya))
    const saver = new MemorySaver()
    const open = createOpenProfiles(profiles, profileReader, BUILT_IN)
    return { saver, call: calendarHandlers({ clock: fixedClock, framework: BUILT_IN, open, saver, calendarText }) }
  }

  it('writes a file under the name of the person', async () => {
    const { call, saver } = services()
    const { path } = valueOf(await call['documents.calendar']({ profile: 'maya' }))
    expect(path).toBe('/downloads/Maya Chen - Calendar.ics')
    expect(ICAL.parse(saver.files[0]?.text ?? '')).toMatchObject(['vcalendar', expect.anything(), expect.anything()])
  })

  it('says when the profile is not there', async () => {
    expect(failureOf(await services().call['documents.calendar']({ profile: 'nobody' })).code).toBe('not-found')
  })
})
