import { describe, expect, it } from 'vitest'
import type { Milestone } from '#domain/planning/plan.ts'
import { replanDifference } from '#renderer/features/plan/replan-difference.ts'
import { aProfile, aProgress } from '#tests/support/build-profile.ts'

function milestone(action: string): Milestone {
  return {
    id: `m-${action}`,
    title: action,
    starts: '2027-01-04',
    ends: '2027-01-10',
    hours: 3,
    load: 3,
    kind: 'study',
    actions: [action],
    raises: [],
    after: [],
    critical: false,
    why: 'It is a test.',
    byWeek: { '2027-01-04': 3 },
    gate: 'manager',
    pinned: false,
  }
}

const path = [{ id: 'manager' }, { id: 'director' }]

function plan(milestones: readonly string[], gates: Record<string, string>) {
  return {
    milestones: milestones.map(milestone),
    gates: Object.entries(gates).map(([rung, readyOn]) => ({ rung, readyOn, hours: 3 })),
  }
}

describe('what replanning would change', () => {
  it('is nothing while days stay within their month', () => {
    const adopted = plan(['read'], { manager: '2027-03-07' })
    expect(replanDifference(aProfile(), path, adopted, plan(['read'], { manager: '2027-03-28' }))).toBeUndefined()
  })

  it('names the gates that move or are no longer reached, in order of the path', () => {
    const adopted = plan(['read'], { manager: '2027-03-07', director: '2028-03-05' })
    expect(replanDifference(aProfile(), path, adopted, plan(['read'], { manager: '2027-06-06' }))?.gates).toEqual([
      { rung: 'manager', before: '2027-03-07', after: '2027-06-06' },
      { rung: 'director', before: '2028-03-05', after: undefined },
    ])
  })

  it('leaves out rungs that are climbed already', () => {
    const adopted = plan(['read'], { specialist: '2026-12-06', manager: '2027-03-07' })
    expect(replanDifference(aProfile(), path, adopted, plan(['read'], { manager: '2027-03-07' }))).toBeUndefined()
  })

  it('counts milestones that come and go, but not finished ones', () => {
    const profile = aProfile({ progress: [aProgress({ action: 'read', doneOn: '2027-01-08' })] })
    const gates = { manager: '2027-03-07' }
    const adopted = plan(['read', 'write', 'present'], gates)
    expect(replanDifference(profile, path, adopted, plan(['present', 'lead'], gates))).toEqual({
      gates: [],
      added: 1,
      dropped: 1,
    })
    expect(replanDifference(profile, path, plan(['read', 'write'], gates), plan(['write'], gates))).toBeUndefined()
  })
})
