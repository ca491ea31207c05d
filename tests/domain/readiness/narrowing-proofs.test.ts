import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRung, type Artifact, type Rung } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { narrowingProofs } from '#domain/readiness/narrowing-proofs.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { agreed, aClimber, aFramework, rated, shown } from '#tests/support/build-framework.ts'

const TODAY = '2026-11-21'
const roadmap: Artifact = {
  id: 'roadmap',
  name: 'A roadmap',
  meaning: 'What comes when.',
  holds: ['Dates.'],
  proves: [
    { skill: 'reports', level: 3 },
    { skill: 'budget', level: 4 },
    { skill: 'systems', level: 2 },
  ],
  sources: [],
}
const framework = aFramework({ artifacts: [roadmap] })
const head = findRung(framework, 'head') as Rung

function width(profile: Profile): number {
  const { low, high } = readinessFor(profile, framework, head, TODAY)
  return high - low
}

describe('the proof that narrows the range most', () => {
  it('is the artifact that shows several skills at the levels they were rated', () => {
    const profile = aClimber({ ratings: [rated('reports', 3), rated('systems', 3), rated('budget', 3)] })
    const [best, second] = narrowingProofs(profile, framework, head, TODAY).filter(({ kind }) => kind !== 'agreement')
    expect(best?.artifact?.id).toBe('roadmap')
    // The roadmap proves systems only up to level 2.
    expect(best?.skills.map(({ skill }) => skill)).toEqual(['reports', 'budget'])
    expect(second?.artifact).toBeUndefined()
    expect(second?.gain).toBeCloseTo((best?.gain ?? 0) / 2, 12)
  })

  it('does not ask for what is shown already or needs no evidence', () => {
    const profile = aClimber({
      ratings: [rated('reports', 3), rated('systems', 2), rated('budget', 2)],
      evidence: [shown('reports', { on: '2026-10-01' })],
    })
    expect(narrowingProofs(profile, framework, head, TODAY).filter(({ kind }) => kind !== 'agreement')).toEqual([])
  })

  it('is a level agreed on where more than evidence is open, and evidence where both would bring the same', () => {
    const alone = aClimber({ ratings: [rated('reports', 3)] })
    expect(narrowingProofs(alone, framework, head, TODAY)[0]).toMatchObject({
      kind: 'agreement',
      skills: [{ skill: 'reports', level: 3 }],
    })
    const seen = { ...alone, ratings: [...alone.ratings, rated('reports', 3, { by: 'manager' })] }
    const kinds = narrowingProofs(seen, aFramework(), head, TODAY).map(({ kind }) => kind)
    expect(kinds).toEqual(['evidence', 'agreement'])
  })

  it('asks nobody to agree on what is agreed, proven or not rated', () => {
    const settled = aClimber({ ratings: [rated('reports', 3)], agreements: [agreed('reports', 3)] })
    expect(narrowingProofs(settled, framework, head, TODAY)).toEqual([])
  })

  it('narrows the range by exactly what it says', () => {
    const level = fc.constantFrom<Level>(0, 1, 2, 3, 4, 5)
    const known = fc.option(fc.constantFrom('2026-10-01', '2024-01-01'), { nil: undefined })
    const skills = ['reports', 'systems', 'budget']
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level, known), { minLength: 3, maxLength: 3 }), level, (all, outcome) => {
        const profile = aClimber({
          ratings: skills.flatMap((skill, index) => [
            rated(skill, all[index]?.[0] ?? 0),
            rated(skill, all[index]?.[1] ?? 0, { by: 'manager' }),
          ]),
          evidence: skills.flatMap((skill, index) => {
            const on = all[index]?.[2]
            return on === undefined ? [] : [shown(skill, { on })]
          }),
        })
        for (const proof of narrowingProofs(profile, framework, head, TODAY)) {
          const evidence = proof.skills.map(({ skill }) => shown(skill, { id: `new-${skill}`, on: TODAY }))
          const agreements = proof.skills.map(({ skill }) => agreed(skill, outcome, { on: TODAY }))
          const after =
            proof.kind === 'agreement'
              ? { ...profile, agreements }
              : { ...profile, evidence: [...profile.evidence, ...evidence] }
          expect(width(profile) - width(after)).toBeCloseTo(proof.gain, 9)
          expect(proof.gain).toBeGreaterThan(0)
        }
      }),
    )
  })
})
