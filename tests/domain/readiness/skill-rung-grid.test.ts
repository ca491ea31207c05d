import { describe, expect, it } from 'vitest'
import { skillRungGrid } from '#domain/readiness/skill-rung-grid.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'

describe('skills against rungs', () => {
  it('says for each rung how many levels are missing, and leaves open what it does not ask for', () => {
    const profile = aClimber({ ratings: [rated('reports', 2), rated('systems', 3), rated('budget', 'not-applicable')] })
    const [craft, business] = skillRungGrid(profile, aFramework())
    expect(craft?.rows[0]).toMatchObject({ skill: 'reports', level: 2, source: 'rated' })
    expect(craft?.rows[0]?.cells.map(({ missing }) => missing)).toEqual([0, 0, 1, 1, 1])
    expect(craft?.rows[1]?.cells.map(({ rung, missing }) => [rung, missing])).toContainEqual(['guru', 1])
    expect(business?.rows[0]?.cells[0]).toEqual({ rung: 'junior', missing: 0 })
    expect(business?.rows[0]).toMatchObject({ source: 'not-applicable' })
    expect(business?.rows[0]?.cells.every(({ missing }) => missing === 0)).toBe(true)
  })

  it('holds every skill of the built-in framework once', () => {
    const skills = skillRungGrid(aClimber({ rung: 'technician' }), builtInFramework).flatMap(({ rows }) => rows)
    expect(skills.map(({ skill }) => skill).toSorted()).toEqual(builtInFramework.skills.map(({ id }) => id).toSorted())
  })
})
