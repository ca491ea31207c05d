import { describe, expect, it } from 'vitest'
import { causeWords, slipOf, slipWords } from '#domain/planning/slip.ts'
import { compareSnapshots } from '#domain/check-ins/compare-snapshots.ts'
import { snapshotOf } from '#domain/check-ins/snapshot.ts'
import { proposedPlan, replan } from '#domain/planning/replan.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { value } from '#tests/support/result.ts'
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

  it('is no slip of a gate that had been reached when the plan was made again, however long after', () => {
    const framework = aFramework()
    const before = aClimber({ goal: 'head', ratings: [rated('reports', 3), rated('budget', 1)] })
    const first = adoptPlan(before, value(proposedPlan(before, framework, '2026-11-16')), 'plan-1', '2026-11-16')
    expect(first.plan?.gates[0]).toEqual({ rung: 'lead', readyOn: '2026-12-06' })
    const reached = { ...first, ratings: [...first.ratings, rated('budget', 2, { id: 'b', on: '2026-11-30' })] }
    const { plan, difference } = value(replan(reached, framework, '2027-06-01'))
    expect(difference.gates.map(({ rung }) => rung)).toEqual(['head'])
    const again = adoptPlan(reached, plan, 'plan-2', '2027-06-01')
    expect(slipOf(again, [{ id: 'lead' }, { id: 'head' }])?.gates.map(({ rung }) => rung)).toEqual(['head'])
    const snapshots = [first, again].map((profile) => snapshotOf(profile, framework, '2027-06-01'))
    expect(compareSnapshots(snapshots[0]!, snapshots[1]!).gates.map(({ rung }) => rung)).toEqual(['head'])
  })

  it('is told of a gate that was reached early', () => {
    const plan = aPlanVersion({
      id: 'plan-2',
      on: '2027-01-25',
      milestones: [],
      gates: [{ rung: goal, readyOn: '2027-01-25' }],
    })
    expect(slipOf(aProfile({ baseline, plan }), path)?.gates.map(slipWords)).toEqual([
      '3 weeks earlier than first planned',
    ])
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
