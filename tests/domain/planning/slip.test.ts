import { describe, expect, it } from 'vitest'
import { causeWords, slipOf, slipWords } from '#domain/planning/slip.ts'
import { aPlannedMilestone, aPlanVersion, aProfile, aProgress } from '#tests/support/build-profile.ts'

const goal = 'mops-manager'
const read = aPlannedMilestone({ actions: ['read'], ends: '2027-01-24' })
const write = aPlannedMilestone({ actions: ['write'], ends: '2027-02-21' })
const path = [{ id: goal }]
const pace = { hoursPerWeek: 5, atOnce: 2 }
const baseline = aPlanVersion({ milestones: [read, write], gates: [{ rung: goal, readyOn: '2027-02-21' }], pace })

describe('slip against the first plan', () => {
  it('is nothing while the first plan is in force and nothing is finished', () => {
    expect(slipOf(aProfile({ baseline, plan: baseline }), path)).toBeUndefined()
    expect(slipOf(aProfile({}), path)).toBeUndefined()
  })

  it('is told for gates and milestones in weeks, the latest first, with what is known to differ', () => {
    const plan = aPlanVersion({
      id: 'plan-2',
      milestones: [
        { ...read, ends: '2027-01-31' },
        { ...write, ends: '2027-03-14', pinned: true },
        aPlannedMilestone({ actions: ['present'] }),
      ],
      gates: [{ rung: goal, readyOn: '2027-03-14' }],
      pace: { hoursPerWeek: 3, atOnce: 2 },
    })
    const slip = slipOf(aProfile({ baseline, plan }), path)!
    expect(slip.gates).toEqual([{ rung: goal, first: '2027-02-21', now: '2027-03-14', weeks: 3 }])
    expect(slip.milestones.map(({ milestone, weeks, pinned }) => [milestone, weeks, pinned])).toEqual([
      ['m-write', 3, true],
      ['m-read', 1, false],
    ])
    expect(slip.causes.map(causeWords)).toEqual([
      'It was first planned with 5 hours a week; the plan in force has 3.',
      'One milestone has come in since.',
    ])
    expect(slip.gates.map(slipWords)).toEqual(['3 weeks later than first planned'])
  })

  it('counts what is finished by its day, earlier as well', () => {
    const profile = aProfile({
      baseline,
      plan: baseline,
      progress: [aProgress({ action: 'write', doneOn: '2027-02-08' })],
    })
    expect(slipOf(profile, path)?.milestones).toEqual([
      expect.objectContaining({ milestone: 'm-write', finished: true, now: '2027-02-08', weeks: -1 }),
    ])
  })

  it('says that a gate is no longer reached, and leaves out what was dropped', () => {
    const plan = aPlanVersion({ id: 'plan-2', milestones: [read], gates: [] })
    const slip = slipOf(aProfile({ baseline, plan }), path)!
    expect(slip.gates.map(slipWords)).toEqual(['no longer reached by the plan'])
    expect(slip.milestones).toEqual([])
  })

  it('leaves out gates that have been passed', () => {
    const plan = aPlanVersion({ id: 'plan-2', milestones: [read, write], gates: [] })
    expect(slipOf(aProfile({ baseline, plan }), [])).toBeUndefined()
  })

  it('does not compare with a plan for another goal', () => {
    const plan = aPlanVersion({ id: 'plan-2', goal: 'director' })
    expect(slipOf(aProfile({ goal: 'director', baseline, plan }), path)).toBeUndefined()
  })
})
