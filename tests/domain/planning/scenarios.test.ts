import { describe, expect, it } from 'vitest'
import { bent, onlyDifferent } from '#domain/planning/bend.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { withQuarterEnds } from '#domain/planning/quarter-ends.ts'
import { bendWords, differingItems, scenarioBend, scenarioNameProblem, scenarioOf } from '#domain/planning/scenarios.ts'
import { scenarioSchema } from '#domain/profile/workspace-record.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = generateFramework({ seed: 21, skills: 8 })
const profile = {
  ...generateProfile(framework, { seed: 4, hoursPerWeek: 4 }),
  declined: [{ id: 'd', action: 'declined-action', on: TODAY }],
}
const bend = { hoursPerWeek: 9, slowTimes: withQuarterEnds([], 0.5, TODAY), takeBack: ['declined-action'] }

describe('a scenario', () => {
  it('holds what was tried out, and trying it out again is the same bend', () => {
    const scenario = scenarioOf(profile, bend, 's', 'Nine hours', TODAY)
    expect(scenarioSchema.parse(scenario)).toEqual(scenario)
    expect(onlyDifferent(profile, scenarioBend(scenario))).toEqual(bend)
    expect(bent(profile, scenarioBend(scenario))).toEqual(bent(profile, bend))
  })

  it('means the same after the pace of the profile has changed', () => {
    const scenario = scenarioOf(profile, bend, 's', 'Nine hours', TODAY)
    const later = { ...profile, pace: { ...profile.pace, hoursPerWeek: 2, atOnce: 6 } }
    expect(bent(later, scenarioBend(scenario)).pace).toEqual(scenario.pace)
  })

  it('is told by what it changes', () => {
    expect(bendWords(bend, framework, TODAY)).toBe('9 hours a week, quarter ends at 50%, 1 action taken back')
    expect(bendWords({ goal: 'cmo', atOnce: 1, slowTimes: [] }, framework, TODAY)).toBe(
      'goal CMO, 1 at once, no slow weeks',
    )
  })

  it('speaks of the quarter ends to come, not of those that are over', () => {
    const before = withQuarterEnds([], 0.5, '2026-05-01')
    const slower = withQuarterEnds(before, 0.25, TODAY)
    expect(bendWords({ slowTimes: slower }, framework, TODAY)).toBe('quarter ends at 25%')
    expect(bendWords({ slowTimes: withQuarterEnds(slower, 1, TODAY) }, framework, TODAY)).toBe('no slow weeks')
  })

  it('needs a name of its own', () => {
    const scenarios = [scenarioOf(profile, bend, 's', 'Nine hours', TODAY)]
    expect(scenarioNameProblem(scenarios, '  ')).toMatch(/Give/)
    expect(scenarioNameProblem(scenarios, 'nine HOURS ')).toMatch(/Another/)
    expect(scenarioNameProblem(scenarios, 'Nine hours', 's')).toBeUndefined()
    expect(scenarioNameProblem(scenarios, 'Ten hours')).toBeUndefined()
  })
})

describe('two plans side by side', () => {
  const slow = value(planFor(profile, framework, TODAY))
  const fast = value(planFor(bent(profile, { hoursPerWeek: 12 }), framework, TODAY))

  it('differ in the items that one lacks or has on other days, and in no others', () => {
    const items = differingItems(slow, fast)
    expect(items.length).toBeGreaterThan(0)
    const spans = (plan: typeof slow, id: string) => {
      const found = plan.milestones.find((milestone) => milestone.id === id)
      return found && `${found.starts} ${found.ends}`
    }
    for (const { id, one, other } of items) {
      expect(one && `${one.starts} ${one.ends}`).toBe(spans(slow, id))
      expect(other && `${other.starts} ${other.ends}`).toBe(spans(fast, id))
      expect(spans(slow, id)).not.toBe(spans(fast, id))
    }
    const named = new Set(items.map(({ id }) => id))
    for (const { id } of [...slow.milestones, ...fast.milestones])
      if (!named.has(id)) expect(spans(slow, id)).toBe(spans(fast, id))
  })

  it('that are the same differ in nothing', () => {
    expect(differingItems(slow, slow)).toEqual([])
  })
})
