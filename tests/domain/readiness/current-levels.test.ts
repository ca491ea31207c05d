import { describe, expect, it } from 'vitest'
import type { Profile } from '#domain/profile/profile.ts'
import { currentLevels } from '#domain/readiness/current-levels.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'

const framework = generateFramework({ seed: 3 })
const empty = generateProfile(framework, { rung: 'mops-manager', goal: 'cmo', rated: 0 })

function withRatings(...ratings: readonly Partial<Profile['ratings'][number]>[]): Profile {
  return {
    ...empty,
    ratings: ratings.map((rating, i) => ({
      id: `r${i}`,
      by: 'self',
      skill: 'skill-1',
      level: 1,
      sure: 'fairly-sure',
      on: '2026-01-01',
      ...rating,
    })),
  }
}

describe('current levels', () => {
  it('assume what the rung held today requires where nothing is rated', () => {
    const held = framework.rungs.find(({ id }) => id === 'mops-manager')!
    for (const [skill, { level, source }] of currentLevels(empty, framework)) {
      expect(source).toBe('assumed')
      expect(level).toBe(held.requires.find((requirement) => requirement.skill === skill)?.level ?? 0)
    }
  })

  it('take the latest own rating, of one day the one logged last', () => {
    const profile = withRatings(
      { level: 4, on: '2026-03-01' },
      { level: 2, on: '2026-02-01' },
      { level: 3, on: '2026-03-01' },
    )
    expect(currentLevels(profile, framework).get('skill-1')).toMatchObject({
      level: 3,
      source: 'rated',
      self: { id: 'r2' },
    })
  })

  it('keep the manager beside, and let the manager stand in where one has not rated oneself', () => {
    const both = withRatings({ level: 4 }, { by: 'manager', level: 2 })
    expect(currentLevels(both, framework).get('skill-1')).toMatchObject({ level: 4, manager: { level: 2 } })
    const only = withRatings({ by: 'manager', level: 2 })
    expect(currentLevels(only, framework).get('skill-1')).toMatchObject({ level: 2, source: 'rated' })
    expect(currentLevels(only, framework).get('skill-1')).not.toHaveProperty('self')
  })

  it('mark what is not applicable, and pass over skills that the framework does not have', () => {
    const profile = withRatings({ level: 'not-applicable' }, { skill: 'retired-skill', level: 5 })
    const levels = currentLevels(profile, framework)
    expect(levels.get('skill-1')).toMatchObject({ level: 0, source: 'not-applicable' })
    expect(levels.has('retired-skill')).toBe(false)
  })
})
