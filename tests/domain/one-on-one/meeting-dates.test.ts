import { describe, expect, it } from 'vitest'
import { lastMeeting, nextMeetingDay, preparedMeeting } from '#domain/one-on-one/meeting-dates.ts'
import { aHeldMeeting, aManager, aMeeting } from '#tests/support/build-one-on-one.ts'

const TODAY = '2027-01-20'

describe('the day of the next one-on-one', () => {
  it('is the day of the one that is prepared, the soonest of several', () => {
    const meetings = [aMeeting({ on: '2027-02-08' }), aMeeting({ on: '2027-01-25' })]
    expect(nextMeetingDay({ meetings, manager: aManager({ next: '2027-03-01' }) }, TODAY)).toBe('2027-01-25')
    expect(preparedMeeting({ meetings })?.on).toBe('2027-01-25')
  })

  it('is the fixed day, then what the rhythm says since the last one', () => {
    const meetings = [aHeldMeeting({ on: '2027-01-04' }), aHeldMeeting({ on: '2027-01-11' })]
    expect(nextMeetingDay({ meetings, manager: aManager({ next: '2027-03-01' }) }, TODAY)).toBe('2027-03-01')
    expect(nextMeetingDay({ meetings, manager: aManager() }, TODAY)).toBe('2027-01-25')
    expect(nextMeetingDay({ meetings, manager: aManager({ rhythm: 'weekly' }) }, TODAY)).toBe('2027-01-18')
    expect(nextMeetingDay({ meetings, manager: aManager({ rhythm: 'monthly' }) }, TODAY)).toBe('2027-02-11')
    expect(lastMeeting({ meetings })?.on).toBe('2027-01-11')
  })

  it('is today for the first one, and nowhere without a manager or a rhythm', () => {
    expect(nextMeetingDay({ meetings: [], manager: aManager() }, TODAY)).toBe(TODAY)
    expect(nextMeetingDay({ meetings: [], manager: aManager({ rhythm: 'off' }) }, TODAY)).toBeUndefined()
    expect(nextMeetingDay({ meetings: [] }, TODAY)).toBeUndefined()
  })
})
