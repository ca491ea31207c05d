import { describe, expect, it } from 'vitest'
import { milestoneHistory } from '#domain/profile/milestone-history.ts'
import { aPlannedMilestone, aPlanVersion, aProfile, aProgress } from '#tests/support/build-profile.ts'

const milestone = aPlannedMilestone({ actions: ['scoring'] })
const first = aPlanVersion({ on: '2027-01-04', milestones: [milestone] })

describe('the history of a milestone', () => {
  it('tells the first plan, ticks by day, minutes and the finish in order of time', () => {
    const profile = aProfile({
      baseline: first,
      plan: { ...first, id: 'plan-2', on: '2027-02-01' },
      progress: [
        aProgress({
          action: 'scoring',
          steps: [
            { step: 0, on: '2027-01-13' },
            { step: 1, on: '2027-01-13' },
            { step: 2, on: '2027-02-10' },
          ],
          doneOn: '2027-02-10',
        }),
      ],
      timeEntries: [
        { id: 't1', action: 'scoring', on: '2027-01-20', minutes: 30 },
        { id: 't2', action: 'scoring', on: '2027-01-20', minutes: 45 },
        { id: 't3', action: 'another', on: '2027-01-20', minutes: 600 },
      ],
    })
    expect(milestoneHistory(profile, milestone)).toEqual([
      { kind: 'first-planned', on: '2027-01-04' },
      { kind: 'ticked', on: '2027-01-13', action: 'scoring', steps: [0, 1] },
      { kind: 'worked', on: '2027-01-20', minutes: 75 },
      { kind: 'planned', on: '2027-02-01' },
      { kind: 'finished', on: '2027-02-10' },
    ])
  })

  it('tells the adoption once while the first plan is the one in force', () => {
    const profile = aProfile({ baseline: first, plan: first })
    expect(milestoneHistory(profile, milestone)).toEqual([{ kind: 'first-planned', on: '2027-01-04' }])
  })

  it('is empty in a proposal that nobody has touched', () => {
    expect(milestoneHistory(aProfile(), milestone)).toEqual([])
  })
})
