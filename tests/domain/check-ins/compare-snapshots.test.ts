import { describe, expect, it } from 'vitest'
import { compareSnapshots } from '#domain/check-ins/compare-snapshots.ts'
import type { Snapshot } from '#domain/profile/workspace-record.ts'
import { aPlanVersion } from '#tests/support/build-profile.ts'

const base: Snapshot = {
  rung: 'specialist',
  goal: 'mops-manager',
  readiness: [{ rung: 'mops-manager', low: 40, high: 55 }],
  ratings: [
    { skill: 'reporting', by: 'self', level: 2 },
    { skill: 'finance', by: 'self', level: 1 },
  ],
  done: ['first'],
  plan: aPlanVersion({ gates: [{ rung: 'mops-manager', readyOn: '2027-06-27' }] }),
}

describe('the difference between two snapshots', () => {
  it('is empty between a snapshot and itself, but for the readiness that can be set side by side', () => {
    expect(compareSnapshots(base, base)).toEqual({
      ratings: [],
      readiness: [{ rung: 'mops-manager', before: { low: 40, high: 55 }, after: { low: 40, high: 55 } }],
      finished: [],
      gates: [],
    })
  })

  it('names what was rated anew, for the first time, or by somebody else', () => {
    const after: Snapshot = {
      ...base,
      ratings: [
        { skill: 'reporting', by: 'self', level: 3 },
        { skill: 'reporting', by: 'manager', level: 2 },
        { skill: 'brand', by: 'self', level: 'not-applicable' },
      ],
    }
    expect(compareSnapshots(base, after).ratings).toEqual([
      { skill: 'reporting', by: 'self', before: 2, after: 3 },
      { skill: 'finance', by: 'self', before: 1 },
      { skill: 'reporting', by: 'manager', after: 2 },
      { skill: 'brand', by: 'self', after: 'not-applicable' },
    ])
  })

  it('counts weeks of a gate that moved, and names a new rung and goal', () => {
    const after: Snapshot = {
      ...base,
      rung: 'mops-manager',
      goal: 'director',
      done: ['first', 'second'],
      plan: aPlanVersion({ gates: [{ rung: 'mops-manager', readyOn: '2027-07-18' }] }),
    }
    expect(compareSnapshots(base, after)).toMatchObject({
      finished: ['second'],
      gates: [{ rung: 'mops-manager', before: '2027-06-27', after: '2027-07-18', weeks: 3 }],
      rung: { before: 'specialist', after: 'mops-manager' },
      goal: { before: 'mops-manager', after: 'director' },
    })
    expect(compareSnapshots(after, base).gates[0]?.weeks).toBe(-3)
  })
})
