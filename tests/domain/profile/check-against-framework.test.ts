import { describe, expect, it } from 'vitest'
import type { Framework } from '#domain/framework/framework.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import {
  aPlannedMilestone,
  aPlanVersion,
  aProfile,
  aProgress,
  aRating,
  anEvidence,
} from '#tests/support/build-profile.ts'
import { failureOf } from '#tests/support/data-folder.ts'

const rung = (id: string, track: 'shared' | 'leader' | 'expert') => ({
  id,
  name: `The ${id}`,
  shortName: id,
  track,
  summary: 's',
  newHere: 'n',
  decides: [],
  stops: [],
  proof: [],
  requires: [],
  sources: [],
})

const framework: Framework = {
  id: 'marketing-operations',
  version: '1.2.0',
  name: 'Marketing operations',
  domains: [{ id: 'data', name: 'Data', shortName: 'Data', meaning: 'm' }],
  skills: ['lead-scoring', 'data-quality'].map((id) => ({
    id,
    domain: 'data',
    name: id,
    meaning: 'm',
    anchors: ['1', '2', '3', '4', '5'],
    proof: ['2', '3', '4', '5'],
    executive: 'e',
    trap: 't',
    sources: [],
  })),
  rungs: [
    rung('technician', 'shared'),
    rung('specialist', 'shared'),
    rung('mops-manager', 'leader'),
    rung('director', 'leader'),
    rung('principal', 'expert'),
  ],
  actions: [
    {
      id: 'rebuild-lead-scoring',
      title: 'Rebuild lead scoring',
      kind: 'on-the-job',
      fits: ['skill'],
      steps: [{ text: 't', hours: 4 }],
      load: 4,
      weeks: 1,
      raises: [{ skill: 'lead-scoring', from: 1, to: 2, doneWhen: 'd' }],
      requires: [],
      leaves: 'l',
      sources: [],
    },
  ],
}

const messageOf = (profile: Parameters<typeof checkAgainstFramework>[0]) => {
  const { code, message } = failureOf(checkAgainstFramework(profile, framework))
  expect(code).toBe('bad-input')
  return message
}

describe('checkAgainstFramework', () => {
  it('has nothing against a profile whose ids are all known', () => {
    const plan = aPlanVersion()
    const profile = aProfile({
      ratings: [aRating()],
      evidence: [anEvidence()],
      progress: [aProgress()],
      plan,
      baseline: plan,
    })
    expect(checkAgainstFramework(profile, framework)).toEqual({ ok: true, value: profile })
    expect(checkAgainstFramework(aProfile({ rung: 'director', goal: 'principal' }), framework).ok).toBe(true)
    expect(checkAgainstFramework(aProfile({ framework }), framework).ok).toBe(true)
  })

  it('names an unknown rung and the known ones', () => {
    expect(messageOf(aProfile({ rung: 'wizard' }))).toMatch(
      /no rung "wizard".*technician, specialist, mops-manager, director, principal/,
    )
    expect(messageOf(aProfile({ goal: 'wizard' }))).toContain('no rung "wizard"')
    expect(messageOf(aProfile({ plan: aPlanVersion({ goal: 'wizard' }) }))).toContain(
      'In plan › goal: There is no rung "wizard"',
    )
    const gates = [{ rung: 'wizard', readyOn: '2027-01-04' }]
    expect(messageOf(aProfile({ baseline: aPlanVersion({ gates }) }))).toContain('In baseline › gates: ')
    const milestones = [aPlannedMilestone({ gate: 'wizard' })]
    expect(messageOf(aProfile({ plan: aPlanVersion({ milestones }) }))).toContain(
      'In plan › milestones › m-rebuild-lead-scoring: ',
    )
  })

  it('says when the goal lies below the rung held', () => {
    expect(messageOf(aProfile({ rung: 'director', goal: 'mops-manager' }))).toContain(
      'The goal The mops-manager lies below The director',
    )
  })

  it('names an unknown skill, where it is, and the known ones', () => {
    const unknown = aProfile({ ratings: [aRating(), aRating({ id: 'r7', skill: 'juggling' })] })
    expect(messageOf(unknown)).toBe(
      'In ratings › r7: There is no skill "juggling" in the framework Marketing operations 1.2.0. Known skills: lead-scoring, data-quality.',
    )
    expect(messageOf(aProfile({ evidence: [anEvidence({ skill: 'juggling' })] }))).toContain('no skill "juggling"')
  })

  it('names an unknown action and where it is', () => {
    expect(messageOf(aProfile({ progress: [aProgress({ id: 'p1', action: 'juggle' })] }))).toContain(
      'In progress › p1: there is no action "juggle"',
    )
    expect(messageOf(aProfile({ declined: [{ id: 'd1', action: 'juggle', on: '2027-01-04' }] }))).toContain(
      'In declined › d1',
    )
    const milestones = [aPlannedMilestone({ id: 'm1', actions: ['rebuild-lead-scoring', 'juggle'] })]
    expect(messageOf(aProfile({ plan: aPlanVersion({ milestones }) }))).toContain('In plan › milestones › m1')
  })

  it('says when the profile uses another built-in framework', () => {
    const other = { ...aProfile(), framework: { kind: 'built-in', id: 'sales-operations', version: '1.0.0' } } as const
    expect(messageOf(other)).toContain('"sales-operations"')
  })
})
