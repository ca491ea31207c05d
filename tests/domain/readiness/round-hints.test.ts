import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '#domain/framework/level.ts'
import { LEAST_ANSWERS, LEVELS_APART, roundHints } from '#domain/readiness/round-hints.ts'
import { aClimber, aFramework, anAction, aRaise, aSkill, rated, shown } from '#tests/support/build-framework.ts'

const IDS = Array.from({ length: 10 }, (_, index) => `skill-${index}`)
const FRAMEWORK = aFramework({
  skills: IDS.map((id) => aSkill(id)),
  actions: [
    anAction('first-way', [aRaise('skill-0', 2)], { requires: [{ skill: 'skill-1', level: 3 }] }),
    anAction('second-way', [aRaise('skill-0', 2)], { requires: [{ skill: 'skill-1', level: 4 }] }),
  ],
})
const answers = fc.array(fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Level>, { maxLength: IDS.length })
const round = (levels: readonly Level[], evidence: readonly string[] = []) =>
  aClimber({
    ratings: levels.map((level, index) => rated(`skill-${index}`, level)),
    evidence: evidence.map((skill) => shown(skill)),
  })
const kinds = (levels: readonly Level[]): readonly string[] =>
  roundHints(round(levels), FRAMEWORK).map(({ kind }) => kind)

describe('what a round of answers is asked about', () => {
  it('nothing is said about an ordinary round', () => {
    expect(kinds([1, 3, 2, 0, 3, 2, 1, 2, 3, 2])).toEqual([])
  })

  it('the same level nearly everywhere is pointed out, and nothing yet is not', () => {
    expect(kinds([2, 2, 2, 2, 2, 2, 2, 2, 3, 2])).toEqual(['flat'])
    expect(kinds([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([])
  })

  it('level four in most skills is pointed out', () => {
    expect(kinds([4, 5, 4, 5, 4, 5, 2, 3, 1, 2])).toContain('all-high')
  })

  it('a level that no known way reaches without another skill contradicts it, by the easiest way', () => {
    expect(roundHints(round([3, 1]), FRAMEWORK)).toEqual([
      { kind: 'contradiction', skill: 'skill-0', level: 3, needs: 'skill-1', needed: 3, rated: 1 },
    ])
    expect(roundHints(round([3, 2]), FRAMEWORK)).toEqual([])
    expect(roundHints(round([2, 0]), FRAMEWORK)).toEqual([])
  })

  it('each hint names a skill that was rated, and keeps to its own thresholds', () => {
    fc.assert(
      fc.property(answers, (levels) => {
        for (const hint of roundHints(round(levels), FRAMEWORK)) {
          const level = levels[IDS.indexOf(hint.skill)]
          expect(level).toBeDefined()
          if (hint.kind === 'contradiction') expect(hint.needed - hint.rated).toBeGreaterThanOrEqual(LEVELS_APART)
          if (hint.kind === 'flat' || hint.kind === 'all-high') expect(hint.of).toBeGreaterThanOrEqual(LEAST_ANSWERS)
        }
      }),
    )
  })

  it('evidence for everything leaves no question about proof', () => {
    fc.assert(
      fc.property(answers, (levels) => {
        const hints = roundHints(round(levels, IDS), FRAMEWORK)
        expect(hints.filter(({ kind }) => kind === 'unproven')).toEqual([])
      }),
    )
  })
})
