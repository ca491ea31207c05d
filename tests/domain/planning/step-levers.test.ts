import { describe, expect, it } from 'vitest'
import { planningBasis } from '#domain/planning/basis.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { biggestStep } from '#domain/planning/step-levers.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { currentLevels } from '#domain/readiness/current-levels.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'
import { readSample, SAMPLES } from '#tests/support/samples.ts'

const TODAY = '2026-11-21'

/** The same person, rated one level higher in one skill. */
function oneUp(profile: Profile, framework: Framework, skill: string): Profile {
  const { level } = currentLevels(profile, framework).get(skill)!
  const rating = {
    id: 'up',
    by: 'self' as const,
    skill,
    level: (level + 1) as 1,
    sure: 'fairly-sure' as const,
    on: TODAY,
  }
  return { ...profile, ratings: [...profile.ratings, rating] }
}

function nextGate(profile: Profile, framework: Framework, rung: string): number {
  const plan = value(planFor(profile, framework, TODAY))
  return Date.parse(plan.gates.find((gate) => gate.rung === rung)!.readyOn)
}

function weeks(from: number, to: number): number {
  return Math.round((to - from) / (7 * 86_400_000))
}

describe('the biggest step', () => {
  it.each(SAMPLES)('of the sample %s moves the next gate by just what it says once it is rated', (name) => {
    const profile = readSample(name)
    const basis = value(planningBasis(profile, builtInFramework, TODAY))
    const lever = biggestStep(basis, profile.pace)!
    const before = nextGate(profile, builtInFramework, lever.rung)
    const after = nextGate(oneUp(profile, builtInFramework, lever.skill), builtInFramework, lever.rung)
    expect(weeks(after, before)).toBe(lever.weeksEarlier)
    expect(lever).toMatchObject({ rung: basis.path[0]!.id, to: lever.from + 1 })
  })

  it('is true on any framework, and hardly ever is another step bigger', () => {
    let tried = 0
    let best = 0
    for (let seed = 1; seed <= 12; seed += 1) {
      const framework = generateFramework({ seed, skills: 6 })
      const profile = generateProfile(framework, { seed, hoursPerWeek: 3, goal: 'specialist' })
      const basis = value(planningBasis(profile, framework, TODAY))
      const lever = biggestStep(basis, profile.pace)
      const [next] = basis.path
      if (!next || basis.selection.actions.length === 0) continue
      const before = nextGate(profile, framework, next.id)
      const gains = framework.skills.flatMap(({ id }) => {
        const at = basis.standing.levels.get(id)
        if (at === undefined || at >= 5) return []
        return [[id, weeks(nextGate(oneUp(profile, framework, id), framework, next.id), before)] as const]
      })
      const most = Math.max(0, ...gains.map(([, gain]) => gain))
      tried += 1
      if ((lever?.weeksEarlier ?? 0) === most) best += 1
      if (lever) expect(new Map(gains).get(lever.skill)).toBe(lever.weeksEarlier)
      else expect(most).toBe(0)
    }
    expect(tried).toBeGreaterThan(8)
    expect(best).toBeGreaterThanOrEqual(tried - 1)
  })

  it('is none where the next gate is open or out of reach', () => {
    const framework = generateFramework({ seed: 2, skills: 6 })
    const bare = { ...framework, actions: [] }
    const profile = generateProfile(bare, { seed: 2 })
    expect(biggestStep(value(planningBasis(profile, bare, TODAY)), profile.pace)).toBeUndefined()
    const ratings = framework.skills.map(({ id }) => ({
      id,
      by: 'self' as const,
      skill: id,
      level: 5 as const,
      sure: 'fairly-sure' as const,
      on: TODAY,
    }))
    const ready = { ...profile, ratings }
    expect(biggestStep(value(planningBasis(ready, framework, TODAY)), ready.pace)).toBeUndefined()
  })
})
