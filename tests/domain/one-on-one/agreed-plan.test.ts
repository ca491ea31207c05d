import { describe, expect, it } from 'vitest'
import { acceptPlan, changedSince, lastAcceptance } from '#domain/one-on-one/agreed-plan.ts'
import type { Acceptance } from '#domain/profile/one-on-one-record.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { aClimber, aFramework } from '#tests/support/build-framework.ts'
import { aPlannedMilestone, aPlanVersion, aProfile } from '#tests/support/build-profile.ts'

const framework = aFramework()
const goal = framework.rungs.at(-1)?.id ?? ''
const milestone = aPlannedMilestone({ note: 'My own note.' })
const planned = aClimber({
  goal,
  plan: aPlanVersion({ goal, milestones: [milestone], gates: [{ rung: goal, readyOn: '2027-01-24' }] }),
})
const accepted = acceptPlan(planned, { id: 'a', by: 'Dana Ruiz', on: '2027-01-11', note: '' })
const acceptance = lastAcceptance(accepted) as Acceptance

describe('the agreed plan', () => {
  it('is kept as it was accepted, without the person’s notes, and is the newest of several', () => {
    expect(acceptance).toMatchObject({ by: 'Dana Ruiz', on: '2027-01-11' })
    expect(acceptance.plan.milestones).toEqual([{ ...milestone, note: '' }])
    const again = acceptPlan(accepted, { id: 'b', by: 'Dana Ruiz', on: '2027-03-01', note: '' })
    expect(lastAcceptance(again)?.id).toBe('b')
    const sameDay = acceptPlan(accepted, { id: 'c', by: 'Dana Ruiz', on: '2027-01-11', note: '' })
    expect(lastAcceptance(sameDay)?.id).toBe('c')
    expect(acceptPlan(aProfile(), { id: 'a', by: 'Dana', on: '2027-01-11', note: '' }).acceptances).toEqual([])
  })

  it('says nothing while it is the same, whatever its owner notes', () => {
    expect(changedSince(accepted, acceptance, framework)).toEqual([])
  })

  it('says what came in, what left, what moved, and where gates stand', () => {
    const change = (plan: Partial<Profile['plan'] & object>): readonly string[] =>
      changedSince({ plan: { ...(accepted.plan as NonNullable<Profile['plan']>), ...plan } }, acceptance, framework)
    const other = aPlannedMilestone({ actions: ['other'] })
    expect(change({ milestones: [milestone, other] })).toEqual(['Came in: “other”.'])
    expect(change({ milestones: [] })).toEqual(['Left: “rebuild-lead-scoring”.'])
    expect(change({ milestones: [{ ...milestone, ends: '2027-02-07' }] })).toEqual([
      '1 milestone ends in another week: “rebuild-lead-scoring”.',
    ])
    expect(change({ gates: [{ rung: goal, readyOn: '2027-02-07' }] })[0]).toMatch(
      /^Ready for The .*: January 24, 2027 before, February 7, 2027 now\.$/,
    )
    expect(change({ goal: framework.rungs[0]?.id ?? '' })[0]).toMatch(/^The goal is /)
  })
})
