import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import { CONFIDENCES, type Profile } from '#domain/profile/profile.ts'
import { EVIDENCE_FROM_LEVEL, UNSUPPORTED_LEVELS } from '#domain/readiness/constants.ts'
import { gateLevel, readinessFor } from '#domain/readiness/readiness.ts'
import { aClimber, aFramework, rated, shown } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const lead = findRung(framework, 'lead') as Rung

const anyLevel = fc.constantFrom<Level>(0, 1, 2, 3, 4, 5)
/** Everything that can be known about one skill. */
const standing = fc.record({
  self: fc.option(anyLevel, { nil: undefined }),
  sure: fc.constantFrom(...CONFIDENCES),
  manager: fc.option(anyLevel, { nil: undefined }),
  evidenceOn: fc.option(fc.constantFrom('2026-10-01', '2024-01-01'), { nil: undefined }),
})
type Standing = typeof standing extends fc.Arbitrary<infer Value> ? Value : never
const standings = fc.record({ reports: standing, systems: standing, budget: standing })

function profileOf(all: Readonly<Record<string, Standing>>): Profile {
  const entries = Object.entries(all)
  return aClimber({
    ratings: entries.flatMap(([skill, { self, sure, manager }]) => [
      ...(self === undefined ? [] : [rated(skill, self, { sure })]),
      ...(manager === undefined ? [] : [rated(skill, manager, { by: 'manager' })]),
    ]),
    evidence: entries.flatMap(([skill, { evidenceOn }]) =>
      evidenceOn === undefined ? [] : [shown(skill, { on: evidenceOn })],
    ),
  })
}

describe('readiness', () => {
  it('is the weighted share of the requirement, and having more never counts more', () => {
    const profile = aClimber({ ratings: [rated('reports', 5), rated('systems', 1), rated('budget', 1)] })
    // reports 3 of 3 (weight 3), systems 1 of 2 (weight 1), budget 1 of 2 (weight 3): (9 + 1 + 3) of (9 + 2 + 6).
    expect(readinessFor(profile, framework, lead, TODAY).high).toBeCloseTo(13 / 17, 12)
  })

  it('assumes the level of the rung held today for a skill nobody rated, in the high end only', () => {
    const readiness = readinessFor(aClimber({ rung: 'senior' }), framework, lead, TODAY)
    expect(readiness.perSkill.map(({ skill, level, source, low }) => ({ skill, level, source, low }))).toEqual([
      { skill: 'reports', level: 2, source: 'assumed', low: 0 },
      { skill: 'systems', level: 2, source: 'assumed', low: 0 },
      { skill: 'budget', level: 1, source: 'assumed', low: 0 },
    ])
    expect(readiness.low).toBe(0)
  })

  it('takes a skill that is not applicable out of every weight', () => {
    const profile = aClimber({ ratings: [rated('reports', 3), rated('systems', 2), rated('budget', 'not-applicable')] })
    const readiness = readinessFor(profile, framework, lead, TODAY)
    expect(readiness.high).toBe(1)
    expect(readiness.perSkill.map(({ skill }) => skill)).toEqual(['reports', 'systems'])
  })

  it('names every reason that lowers a rating', () => {
    const profile = aClimber({ ratings: [rated('reports', 3, { sure: 'guess' })] })
    const reports = readinessFor(profile, framework, lead, TODAY).perSkill[0]
    expect(reports?.reasons.map(({ reason }) => reason)).toEqual(['manager-not-asked', 'guess', 'no-evidence'])
    expect(reports?.low).toBe(
      3 - UNSUPPORTED_LEVELS.managerNotAsked - UNSUPPORTED_LEVELS.guess - UNSUPPORTED_LEVELS.noEvidence,
    )
  })

  it('counts the level that the manager sees where that is lower', () => {
    const profile = aClimber({
      ratings: [rated('reports', 3), rated('reports', 1, { by: 'manager' })],
      evidence: [shown('reports')],
    })
    expect(readinessFor(profile, framework, lead, TODAY).perSkill[0]).toMatchObject({ high: 3, low: 1 })
  })

  it('lets evidence go stale after eighteen months', () => {
    const ratings = [rated('reports', 3), rated('reports', 3, { by: 'manager' })]
    const lowOn = (on: string): number | undefined =>
      readinessFor(aClimber({ ratings, evidence: [shown('reports', { on })] }), framework, lead, TODAY).perSkill[0]?.low
    expect(lowOn('2025-05-22')).toBe(3)
    expect(lowOn('2025-05-21')).toBe(3 - UNSUPPORTED_LEVELS.staleEvidence)
  })

  it('opens the gate when core skills are there and supporting ones lag by at most one', () => {
    const gate = (systems: Level, budget: Level): boolean =>
      readinessFor(
        aClimber({ ratings: [rated('reports', 3), rated('systems', systems), rated('budget', budget)] }),
        framework,
        lead,
        TODAY,
      ).gateMet
    expect([gate(1, 2), gate(0, 2), gate(2, 1)]).toEqual([true, false, false])
    expect(gateLevel({ level: 0, core: false })).toBe(0)
  })

  it('keeps the low end at or below the high end, both between 0 and 1', () => {
    fc.assert(
      fc.property(standings, (all) => {
        for (const rung of framework.rungs) {
          const { low, high } = readinessFor(profileOf(all), framework, rung, TODAY)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(high)
          expect(high).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('never falls when a level, evidence or the manager’s agreement is added', () => {
    fc.assert(
      fc.property(standings, fc.constantFrom('reports', 'systems', 'budget'), (all, skill) => {
        const now = all[skill as keyof typeof all]
        const before = readinessFor(profileOf(all), framework, lead, TODAY)
        const better: Standing[] = [
          { ...now, evidenceOn: '2026-10-01' },
          ...(now.self === undefined ? [] : [{ ...now, manager: Math.max(now.self, now.manager ?? 0) as Level }]),
          ...(now.self === undefined || now.self === 5 ? [] : [{ ...now, self: (now.self + 1) as Level }]),
        ]
        for (const changed of better) {
          const after = readinessFor(profileOf({ ...all, [skill]: changed }), framework, lead, TODAY)
          expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-12)
          expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-12)
        }
      }),
    )
  })

  it('never loses at the low end when a skill is rated that was only assumed', () => {
    fc.assert(
      fc.property(standings, fc.constantFrom('reports', 'systems', 'budget'), anyLevel, (all, skill, level) => {
        const unrated = { ...all[skill as keyof typeof all], self: undefined, manager: undefined }
        const before = readinessFor(profileOf({ ...all, [skill]: unrated }), framework, lead, TODAY)
        const first = { ...unrated, self: level }
        const after = readinessFor(profileOf({ ...all, [skill]: first }), framework, lead, TODAY)
        expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-12)
      }),
    )
  })

  it('takes a link or an artifact without words for evidence, and an empty note for none', () => {
    const ratings = [rated('reports', 3), rated('reports', 3, { by: 'manager' })]
    const low = (evidence: Partial<Profile['evidence'][number]>): number | undefined =>
      readinessFor(aClimber({ ratings, evidence: [shown('reports', evidence)] }), framework, lead, TODAY).perSkill[0]
        ?.low
    expect(low({ text: '', at: { kind: 'link', value: 'https://example.invalid/report' } })).toBe(3)
    expect(low({ text: ' ' })).toBe(3 - UNSUPPORTED_LEVELS.noEvidence)
  })

  it('is 100 percent at the low end exactly when every requirement is proven', () => {
    fc.assert(
      fc.property(standings, (all) => {
        const proven = lead.requires.every(({ skill, level: required }) => {
          const now = all[skill as keyof typeof all]
          const sure = now.self === undefined || now.sure !== 'guess'
          const evident = required < EVIDENCE_FROM_LEVEL || now.evidenceOn === '2026-10-01'
          // The manager's view counts where one has not rated oneself.
          return (now.self ?? now.manager ?? 0) >= required && (now.manager ?? 0) >= required && sure && evident
        })
        expect(readinessFor(profileOf(all), framework, lead, TODAY).low === 1).toBe(proven)
      }),
    )
  })

  it('makes one more level worth more than everything that can be unsupported about it', () => {
    const { noEvidence, guess, managerNotAsked } = UNSUPPORTED_LEVELS
    expect(noEvidence + guess + managerNotAsked).toBeLessThanOrEqual(1)
    expect(UNSUPPORTED_LEVELS.staleEvidence).toBeLessThan(noEvidence)
  })
})
