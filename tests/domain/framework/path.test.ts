import { describe, expect, it } from 'vitest'
import { pathBetween } from '#domain/framework/path.ts'
import { aFramework } from '#tests/support/build-framework.ts'

const framework = aFramework()

function path(from: string, goal: string): readonly string[] | string {
  const found = pathBetween(framework, from, goal)
  return found.ok ? found.value.map((rung) => rung.id) : found.error.message
}

describe('the path between rungs', () => {
  it('runs through the shared rungs and up the goal’s track', () => {
    expect(path('junior', 'head')).toEqual(['senior', 'lead', 'head'])
    expect(path('senior', 'guru')).toEqual(['guru'])
  })

  it('starts the other track at its first rung', () => {
    expect(path('head', 'guru')).toEqual(['guru'])
    expect(path('guru', 'head')).toEqual(['lead', 'head'])
  })

  it('is the rung itself for growing into the one held today', () => {
    expect(path('lead', 'lead')).toEqual(['lead'])
  })

  it('refuses a goal below, in words that say what to choose instead', () => {
    expect(path('head', 'lead')).toBe(
      'The goal The lead lies below The head, the rung held today. Choose a goal further up, or a rung on the other track.',
    )
    expect(path('guru', 'senior')).toMatch(/lies below/)
  })

  it('names the rungs there are when one is unknown', () => {
    expect(path('chief', 'lead')).toBe(
      'There is no rung "chief" in the framework Small. Known rungs: junior, senior, lead, head, guru.',
    )
  })
})
