import { describe, expect, it } from 'vitest'
import { nextCheckIn } from '#domain/check-ins/next-check-in.ts'
import { NO_RECORDS } from '#domain/profile/empty-records.ts'
import type { CheckIn } from '#domain/profile/workspace-record.ts'
import { aPlanVersion, aProfile } from '#tests/support/build-profile.ts'

const checkIn = (on: string): CheckIn => ({
  id: on,
  on,
  nothingChanged: true,
  note: '',
  snapshot: { rung: 'specialist', goal: 'mops-manager', readiness: [], ratings: [], done: [] },
})

describe('the next check-in', () => {
  it('comes one stretch after the profile was made, or after its plan was adopted', () => {
    expect(NO_RECORDS.rhythm).toBe('monthly')
    expect(nextCheckIn(aProfile({ createdOn: '2027-01-04' }))).toBe('2027-02-04')
    expect(nextCheckIn(aProfile({ plan: aPlanVersion({ on: '2027-02-01' }) }))).toBe('2027-03-01')
  })

  it('comes one stretch after the last one, whatever order they are stored in', () => {
    const checkIns = [checkIn('2027-03-31'), checkIn('2027-02-28')]
    expect(nextCheckIn(aProfile({ checkIns }))).toBe('2027-04-30')
    expect(nextCheckIn(aProfile({ checkIns, rhythm: 'every-two-weeks' }))).toBe('2027-04-14')
    expect(nextCheckIn(aProfile({ checkIns, rhythm: 'quarterly' }))).toBe('2027-06-30')
  })

  it('stays where it is when the plan is made again in between', () => {
    const baseline = aPlanVersion({ on: '2027-02-01' })
    const plan = aPlanVersion({ on: '2027-02-26' })
    expect(nextCheckIn(aProfile({ baseline, plan }))).toBe('2027-03-01')
    expect(nextCheckIn(aProfile({ baseline, plan, checkIns: [checkIn('2027-02-10')] }))).toBe('2027-03-10')
  })

  it('does not come when none is wanted', () => {
    expect(nextCheckIn(aProfile({ rhythm: 'off' }))).toBeUndefined()
  })
})
