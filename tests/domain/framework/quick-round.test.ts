import { describe, expect, it } from 'vitest'
import type { Framework } from '#domain/framework/framework.ts'
import { neighborRungs, QUICK_ROUND_SKILLS, quickRound, separation } from '#domain/framework/quick-round.ts'
import { aFramework } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'

/** The rungs of the small framework, each asking only for what is listed: skill, level, weight. */
function asking(
  requirements: Readonly<Record<string, readonly (readonly [string, 1 | 2 | 3 | 4, number])[]>>,
): Framework {
  const small = aFramework()
  const rungs = small.rungs.map((rung) => ({
    ...rung,
    requires: (requirements[rung.id] ?? []).map(([skill, level, weight]) => ({ skill, level, weight, core: true })),
  }))
  return { ...small, rungs }
}

describe('neighboring rungs', () => {
  it('are each rung and the next on its track, both ways where the tracks fork', () => {
    const pairs = neighborRungs(aFramework()).map(({ below, above }) => `${below.id}, ${above.id}`)
    expect(pairs).toEqual(['junior, senior', 'senior, lead', 'lead, head', 'senior, guru'])
  })
})

describe('how well a skill separates rungs', () => {
  const [first = '', second = ''] = aFramework().skills.map(({ id }) => id)

  it('is its share of what rises between two neighbors, by levels and weight', () => {
    const measure = separation(
      asking({
        senior: [
          [first, 1, 3],
          [second, 1, 1],
        ],
      }),
    )
    expect(measure.get(first)).toBeCloseTo(0.75)
    expect(measure.get(second)).toBeCloseTo(0.25)
  })

  it('does not grow where a requirement stays the same', () => {
    const same = [[first, 2, 3]] as const
    const measure = separation(asking({ junior: same, senior: same, lead: same, head: same, guru: same }))
    expect(measure.get(first)).toBe(0)
  })

  it('gives every border the same say, however much rises there', () => {
    const total = (framework: Framework) => [...separation(framework).values()].reduce((sum, own) => sum + own, 0)
    expect(total(asking({ senior: [[first, 1, 1]] }))).toBeCloseTo(1)
    expect(total(builtInFramework)).toBeCloseTo(neighborRungs(builtInFramework).length)
  })
})

describe('the quick round', () => {
  it('of the built-in framework is the list that its file gives', () => {
    expect(builtInFramework.quickRound).toEqual(quickRound(builtInFramework))
  })

  it('takes two skills of each of the eight domains', () => {
    const chosen = new Set(quickRound(builtInFramework))
    const perDomain = builtInFramework.domains.map(
      ({ id }) => builtInFramework.skills.filter((skill) => skill.domain === id && chosen.has(skill.id)).length,
    )
    expect(chosen.size).toBe(QUICK_ROUND_SKILLS)
    expect(new Set(perDomain)).toEqual(new Set([2]))
  })

  it('leaves out no skill that separates better than one it takes from the same domain', () => {
    const measure = separation(builtInFramework)
    const chosen = new Set(quickRound(builtInFramework))
    for (const { id: domain } of builtInFramework.domains) {
      const own = builtInFramework.skills.filter((skill) => skill.domain === domain)
      const of = (taken: boolean) =>
        own.filter(({ id }) => chosen.has(id) === taken).map(({ id }) => measure.get(id) ?? 0)
      expect(Math.min(...of(true))).toBeGreaterThanOrEqual(Math.max(...of(false)))
    }
  })

  it('is all skills of a framework that has fewer', () => {
    const small = aFramework()
    expect(quickRound(small)).toEqual(small.skills.map(({ id }) => id))
  })
})
