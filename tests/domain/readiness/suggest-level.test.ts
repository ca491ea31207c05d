import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '#domain/framework/level.ts'
import { suggestLevel } from '#domain/readiness/suggest-level.ts'
import { aClimber, aFramework, aSkill, rated } from '#tests/support/build-framework.ts'

const IDS = Array.from({ length: 10 }, (_, index) => `skill-${index}`)
const FRAMEWORK = aFramework({ skills: IDS.map((id) => aSkill(id)), actions: [] })
const answers = fc.array(fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Level>, { maxLength: IDS.length })
const round = (levels: readonly Level[]) =>
  aClimber({ ratings: levels.map((level, index) => rated(`skill-${index}`, level)) })

describe('a level suggested by its neighbors', () => {
  it('is the lower middle of the same domain, with the answers it rests on', () => {
    expect(suggestLevel(round([2, 3, 2, 3]), FRAMEWORK, 'skill-9')).toEqual({
      level: 2,
      from: [2, 3, 2, 3].map((level, index) => ({ skill: `skill-${index}`, level })),
    })
  })

  it('is not made from too few, from answers that disagree, or over an answer that exists', () => {
    expect(suggestLevel(round([2, 3]), FRAMEWORK, 'skill-9')).toBeUndefined()
    expect(suggestLevel(round([0, 3, 2]), FRAMEWORK, 'skill-9')).toBeUndefined()
    expect(suggestLevel(round([2, 3, 2]), FRAMEWORK, 'skill-0')).toBeUndefined()
  })

  it('never lies outside the answers that it names', () => {
    fc.assert(
      fc.property(answers, (levels) => {
        const suggestion = suggestLevel(round(levels.slice(0, 9)), FRAMEWORK, 'skill-9')
        if (!suggestion) return
        const known = suggestion.from.map(({ level }) => level)
        expect(suggestion.level).toBeGreaterThanOrEqual(Math.min(...known))
        expect(suggestion.level).toBeLessThanOrEqual(Math.max(...known))
      }),
    )
  })
})
