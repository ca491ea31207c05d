import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '#domain/calendar.ts'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import { CONFIDENCES, type Profile } from '#domain/profile/profile.ts'
import { AGREEMENT_FRESH_MONTHS, UNSUPPORTED_LEVELS } from '#domain/readiness/constants.ts'
import { readinessFor, type SkillReadiness } from '#domain/readiness/readiness.ts'
import { readinessTrend } from '#domain/readiness/readiness-trend.ts'
import { agreed, aClimber, aFramework, confirmed, rated, shown } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const lead = findRung(framework, 'lead') as Rung

function reports(profile: Profile, today = TODAY): SkillReadiness {
  return readinessFor(profile, framework, lead, today).perSkill[0]!
}

describe('a level that both agreed on', () => {
  it('decides over both ratings of its day, and is proof without evidence', () => {
    const profile = aClimber({
      ratings: [
        rated('reports', 5, { on: '2026-11-12', sure: 'guess' }),
        rated('reports', 1, { by: 'manager', on: '2026-11-12' }),
      ],
      agreements: [agreed('reports', 3)],
    })
    expect(reports(profile)).toMatchObject({ level: 3, high: 3, low: 3, reasons: [], agreement: { level: 3 } })
  })

  it('is what the manager sees, by name and day, once one rates oneself higher', () => {
    const profile = aClimber({
      ratings: [rated('reports', 3, { on: '2026-11-15' })],
      agreements: [agreed('reports', 2)],
    })
    const skill = reports(profile)
    expect(skill).toMatchObject({ level: 3, low: 2 })
    expect(skill.reasons.map(({ words }) => words)).toEqual([
      'Level 2 is what you agreed with Dana Ruiz on November 12, 2026.',
    ])
  })

  it('stays proof when either rates as much or more, and stops being it when one says less', () => {
    const agreements = [agreed('reports', 3)]
    const later = (by: 'self' | 'manager', level: Level): Profile =>
      aClimber({ ratings: [rated('reports', level, { by, on: '2026-11-15' })], agreements })
    expect(reports(later('self', 4)).low).toBe(3)
    expect(reports(later('manager', 4)).low).toBe(3)
    expect(reports(later('manager', 2))).toMatchObject({ level: 3, low: 2 })
    expect(reports(later('self', 2))).toMatchObject({ level: 2, low: 2 })
    expect(reports(later('self', 2))).not.toHaveProperty('agreement')
  })

  it('is no proof by itself after a year, and the reason says so', () => {
    const profile = aClimber({ agreements: [agreed('reports', 3)] })
    const end = addMonths('2026-11-12', AGREEMENT_FRESH_MONTHS)
    expect(reports(profile, '2027-11-11').low).toBe(3)
    const lapsed = reports(profile, end)
    expect(lapsed.low).toBe(3 - UNSUPPORTED_LEVELS.noEvidence)
    expect(lapsed.reasons[0]?.words).toContain('It was agreed with Dana Ruiz on November 12, 2026')
    // Both ends of its time are days of the trend.
    expect(readinessTrend(profile, framework, lead, '2028-01-01').map(({ day }) => day)).toEqual([
      '2026-11-12',
      end,
      '2028-01-01',
    ])
  })
})

describe('a confirmation by a stakeholder', () => {
  const evidence = shown('reports')
  const rating = rated('reports', 3)

  it('halves what the missing view of the manager costs, and is named', () => {
    const profile = aClimber({ ratings: [rating], evidence: [evidence], confirmations: [confirmed(evidence)] })
    const skill = reports(profile)
    expect(skill.low).toBe(3 - UNSUPPORTED_LEVELS.managerNotAskedButConfirmed)
    expect(skill.reasons[0]?.words).toContain('confirmed by Zoë Brandt, Head of demand, on November 14, 2026')
  })

  it('keeps old evidence fresh from its day on', () => {
    const old = shown('reports', { on: '2024-01-10' })
    const ratings = [rating, rated('reports', 3, { by: 'manager' })]
    const confirmations = [confirmed(old, { on: '2026-06-01' })]
    expect(reports(aClimber({ ratings, evidence: [old], confirmations })).low).toBe(3)
    expect(reports(aClimber({ ratings, evidence: [old] })).low).toBe(3 - UNSUPPORTED_LEVELS.staleEvidence)
  })

  it('counts for nothing when the evidence is gone', () => {
    const profile = aClimber({ ratings: [rating], confirmations: [confirmed(evidence)] })
    expect(reports(profile)).not.toHaveProperty('confirmation')
    expect(reports(profile).low).toBe(3 - UNSUPPORTED_LEVELS.managerNotAsked - UNSUPPORTED_LEVELS.noEvidence)
  })

  it('does not get lost when newer evidence is added', () => {
    const newer = shown('reports', { id: 'newer', on: '2026-11-16' })
    const before = aClimber({ ratings: [rating], evidence: [evidence], confirmations: [confirmed(evidence)] })
    expect(reports({ ...before, evidence: [evidence, newer] }).low).toBe(reports(before).low)
  })
})

const anyLevel = fc.constantFrom<Level>(0, 1, 2, 3, 4, 5)
const anyOn = fc.constantFrom('2024-01-10', '2025-11-02', '2026-10-01', '2026-11-12', '2026-11-20')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
/** Everything that can be known about one skill, on days before and after each other. */
const anyPerson = fc
  .record({
    self: maybe(fc.record({ level: anyLevel, on: anyOn, sure: fc.constantFrom(...CONFIDENCES) })),
    manager: maybe(fc.record({ level: anyLevel, on: anyOn })),
    agreement: maybe(fc.record({ level: anyLevel, on: anyOn })),
    evidence: maybe(anyOn),
    confirmed: maybe(anyOn),
  })
  .map((known): Profile => {
    const evidence = known.evidence === undefined ? [] : [shown('reports', { on: known.evidence })]
    return aClimber({
      ratings: [
        ...(known.self ? [rated('reports', known.self.level, known.self)] : []),
        ...(known.manager ? [rated('reports', known.manager.level, { ...known.manager, by: 'manager' })] : []),
      ],
      evidence,
      agreements: known.agreement ? [agreed('reports', known.agreement.level, { on: known.agreement.on })] : [],
      confirmations: evidence.flatMap((one) => (known.confirmed ? [confirmed(one, { on: known.confirmed })] : [])),
    })
  })

describe('support', () => {
  it('keeps the low end between nothing and the high end', () => {
    fc.assert(
      fc.property(anyPerson, (profile) => {
        for (const { low, high, required } of readinessFor(profile, framework, lead, TODAY).perSkill) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(high)
          expect(high).toBeLessThanOrEqual(required)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never lowers the low end: evidence, a confirmation, and what both say newly at no less than before', () => {
    fc.assert(
      fc.property(anyPerson, anyLevel, (profile, level) => {
        const before = reports(profile)
        const evidence = shown('reports', { id: 'more', on: TODAY })
        const more: Profile[] = [
          { ...profile, evidence: [...profile.evidence, evidence] },
          ...profile.evidence.map((one) => ({
            ...profile,
            confirmations: [...profile.confirmations, confirmed(one, { id: 'more', on: TODAY })],
          })),
          // Agreeing on no less than the lower of both views.
          ...(level >= before.low
            ? [{ ...profile, agreements: [...profile.agreements, agreed('reports', level, { id: 'more', on: TODAY })] }]
            : []),
        ]
        for (const after of more) expect(reports(after).low).toBeGreaterThanOrEqual(before.low - 1e-12)
      }),
      { numRuns: 400 },
    )
  })

  it('never lowers the low end when one rates oneself higher than one stands, or the manager does', () => {
    fc.assert(
      fc.property(anyPerson, anyLevel, (profile, level) => {
        const before = reports(profile)
        fc.pre(before.source === 'rated' && level >= before.level)
        const own = { ...profile, ratings: [...profile.ratings, rated('reports', level, { id: 'own', on: TODAY })] }
        expect(reports(own).low).toBeGreaterThanOrEqual(before.low - 1e-12)
        const views = [...profile.ratings, ...profile.agreements].filter(
          (one) => !('by' in one) || one.by === 'manager',
        )
        fc.pre(views.every((view) => Number(view.level) <= level))
        const theirs = rated('reports', level, { id: 'theirs', by: 'manager', on: TODAY })
        expect(reports({ ...profile, ratings: [...profile.ratings, theirs] }).low).toBeGreaterThanOrEqual(
          before.low - 1e-12,
        )
      }),
      { numRuns: 400 },
    )
  })
})
