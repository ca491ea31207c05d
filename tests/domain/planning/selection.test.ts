import { describe, expect, it } from 'vitest'
import { actionHours, type Action, type Framework } from '#domain/framework/framework.ts'
import { pathBetween } from '#domain/framework/path.ts'
import { rungHeights } from '#domain/planning/ladder.ts'
import { standingPoint } from '#domain/planning/reached-levels.ts'
import { FORESIGHT, LEAST_COST_SHARE, selectActions, type Selection } from '#domain/planning/selection.ts'
import { hourCost, HOUR_COUNTS_AS, NO_WISHES, type Wishes } from '#domain/planning/wishes.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const base = generateFramework({ seed: 4, skills: 3, actionsPerStep: 1, crossShare: 0 })

/** A framework in which only these actions exist and the first rung asks for level 1 in every skill. */
function frameworkOf(...actions: Partial<Action>[]): Framework {
  const rungs = base.rungs.map((rung, height) => ({
    ...rung,
    requires: base.skills.map(({ id: skill }) => ({
      skill,
      level: Math.min(5, height) as 0 | 1 | 2 | 3 | 4 | 5,
      core: true,
      weight: 1,
    })),
  }))
  const plain: Action = {
    ...base.actions[0]!,
    kind: 'on-the-job',
    fits: ['skill'],
    steps: [{ text: 'Do it', hours: 8 }],
    requires: [],
  }
  return { ...base, rungs, actions: actions.map((action, i) => ({ ...plain, id: `action-${i}`, ...action })) }
}

function raise(skill: number, to = 1): Action['raises'][number] {
  return { skill: `skill-${skill}`, from: (to - 1) as 0, to: to as 1, doneWhen: 'It is seen.' }
}

function chosen(framework: Framework, wishes: Partial<Wishes> = {}, goal = 'specialist'): Selection {
  const profile = {
    ...generateProfile(framework, { goal, rated: 1 }),
    ratings: framework.skills.map(({ id }, i) => ({
      id: `r${i}`,
      by: 'self' as const,
      skill: id,
      level: 0 as const,
      sure: 'guess' as const,
      on: '2026-01-01',
    })),
  }
  const path = value(pathBetween(framework, 'technician', goal))
  return selectActions(framework, path, standingPoint(profile, framework), { ...NO_WISHES, ...wishes })
}

const ids = ({ actions }: Selection): string[] => actions.map(({ action }) => action.id).toSorted()

describe('the choice of actions', () => {
  const steps = (hours: number): Action['steps'] => [{ text: 'Do it', hours }]

  it('takes one action for two skills when that is shorter than two', () => {
    const both = { id: 'both', raises: [raise(0), raise(1)], steps: steps(10) }
    const rest = { id: 'rest', raises: [raise(2)] }
    const single = [
      { raises: [raise(0)], steps: steps(6) },
      { raises: [raise(1)], steps: steps(6) },
    ]
    expect(ids(chosen(frameworkOf(...single, both, rest)))).toEqual(['both', 'rest'])
    expect(ids(chosen(frameworkOf(...single, { ...both, steps: steps(14) }, rest)))).toEqual([
      'action-0',
      'action-1',
      'rest',
    ])
  })

  it('never takes what was declined, and looks for another way', () => {
    const framework = frameworkOf(
      { id: 'short', raises: [raise(0)], steps: steps(2) },
      { id: 'long', raises: [raise(0)], steps: steps(9) },
      { raises: [raise(1), raise(2)] },
    )
    expect(ids(chosen(framework))).toContain('short')
    expect(ids(chosen(framework, { declined: new Set(['short']) }))).toContain('long')
  })

  it('is nudged toward work on the job, and bent by preferred kinds', () => {
    const study = { id: 'study', kind: 'study' as const, raises: [raise(0)], steps: steps(8) }
    const work = { id: 'work', kind: 'on-the-job' as const, raises: [raise(0)], steps: steps(9) }
    const framework = frameworkOf(study, work, { raises: [raise(1), raise(2)] })
    expect(ids(chosen(framework))).toContain('work')
    expect(ids(chosen(framework, { preferredKinds: new Set(['study']) }))).toContain('study')
  })

  it('closes a chance gap with a chance, not with more learning', () => {
    const learn = { id: 'learn', fits: ['skill' as const], raises: [raise(0)], steps: steps(8) }
    const chance = { id: 'chance', fits: ['chance' as const], raises: [raise(0)], steps: steps(12) }
    const framework = frameworkOf(learn, chance, { fits: ['skill', 'chance'], raises: [raise(1), raise(2)] })
    expect(ids(chosen(framework))).toContain('learn')
    expect(ids(chosen(framework, { gapKinds: new Map([['skill-0', 'chance']]) }))).toContain('chance')
  })

  it('leaves to later rungs what is not realistic yet, unless nothing else leads on', () => {
    const early = { id: 'early', raises: [raise(0)], steps: steps(12) }
    const late = { id: 'late', raises: [raise(0)], steps: steps(5), earliestRung: 'mops-manager' }
    const rest = { raises: [raise(1), raise(2)] }
    expect(ids(chosen(frameworkOf(early, late, rest)))).toContain('early')
    expect(ids(chosen(frameworkOf(late, rest)))).toContain('late')
  })

  it('prefers what gives energy, what the operation needs, and what is in the plan already', () => {
    const one = { id: 'one', raises: [raise(0)], steps: steps(8) }
    const other = { id: 'other', raises: [raise(0), raise(1)], steps: steps(8.5) }
    const framework = frameworkOf(one, other, { raises: [raise(1)], steps: steps(0.5) }, { raises: [raise(2)] })
    expect(ids(chosen(framework))).toContain('one')
    expect(ids(chosen(framework, { familiar: new Set(['other']) }))).toContain('other')
    const cost = (wishes: Partial<Wishes>): number =>
      hourCost(framework.actions[0]!, 0, rungHeights(framework), { ...NO_WISHES, ...wishes })
    expect(cost({ interests: new Map([['skill-0', 'gives-energy']]) })).toBeLessThan(cost({}))
    expect(cost({ interests: new Map([['skill-0', 'drains']]) })).toBeGreaterThan(cost({}))
    expect(cost({ maturityNeeds: new Set(['skill-0']) })).toBeLessThan(cost({}))
  })

  it('prefers the tools that the person works with, and asks nothing of somebody who named none', () => {
    const marketo = { id: 'in-marketo', raises: [raise(0)], steps: steps(8), tools: ['Marketo'] }
    const hubspot = { id: 'in-hubspot', raises: [raise(0)], steps: steps(9), tools: ['HubSpot'] }
    const framework = frameworkOf(marketo, hubspot, { raises: [raise(1)] }, { raises: [raise(2)] })
    expect(ids(chosen(framework))).toContain('in-marketo')
    expect(ids(chosen(framework, { tools: new Set(['hubspot']) }))).toContain('in-hubspot')
    expect(ids(chosen(framework, { tools: new Set(['marketo', 'hubspot']) }))).toContain('in-marketo')
  })

  it('takes nothing twice and proves each step once', () => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const framework = generateFramework({ seed, skills: 10, actionsPerStep: 3 })
      const profile = generateProfile(framework, { seed, goal: 'cmo' })
      const path = value(pathBetween(framework, 'technician', 'cmo'))
      const {
        actions,
        steps: asked,
        unreachable,
      } = selectActions(framework, path, standingPoint(profile, framework), NO_WISHES)
      expect(new Set(actions.map(({ action }) => action.id)).size).toBe(actions.length)
      const proved = actions.flatMap(({ raises }) => raises.map(({ skill, to }) => `${skill} ${to}`))
      expect(new Set(proved).size).toBe(proved.length)
      expect(unreachable).toEqual([])
      for (const { skill, to } of asked) expect(proved).toContain(`${skill} ${to}`)
    }
  })

  it('does not make the next gate longer for the sake of later ones', () => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const framework = generateFramework({ seed, skills: 10, actionsPerStep: 3 })
      const profile = generateProfile(framework, { seed })
      const standing = standingPoint(profile, framework)
      const hoursToFirst = (goal: string): number =>
        selectActions(framework, value(pathBetween(framework, 'technician', goal)), standing, NO_WISHES)
          .actions.filter(({ stage }) => stage === 0)
          .reduce((sum, { action }) => sum + actionHours(action), 0)
      // Foresight may cost some hours now that it saves twice later.
      expect(hoursToFirst('cmo')).toBeLessThanOrEqual(hoursToFirst('specialist') * 1.25)
    }
  })

  it('lets one who waits for another stand in an order that works', () => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const framework = generateFramework({ seed, skills: 8, actionsPerStep: 2, crossShare: 0.9 })
      const profile = generateProfile(framework, { seed, goal: 'cmo' })
      const { actions } = selectActions(
        framework,
        value(pathBetween(framework, 'technician', 'cmo')),
        standingPoint(profile, framework),
        NO_WISHES,
      )
      const seen = new Set<string>()
      for (const { action, after } of actions) {
        for (const first of after) expect(seen).toContain(first)
        seen.add(action.id)
      }
    }
  })
})

describe('the constants of choosing', () => {
  it('nudge without doubling, except where an action would not work', () => {
    const { kind, preferredKind, interest, maturity, familiar, tooEarly, wrongGap } = HOUR_COUNTS_AS
    const mild = [...Object.values(kind), preferredKind, ...Object.values(interest), maturity, familiar]
    for (const factor of mild) {
      expect(factor).toBeGreaterThan(0.5)
      expect(factor).toBeLessThan(2)
    }
    expect(kind['on-the-job']).toBeLessThan(kind['with-people'])
    expect(kind['with-people']).toBeLessThan(kind.study)
    expect(interest.neutral).toBe(1)
    expect(tooEarly).toBeGreaterThan(wrongGap)
    expect(wrongGap).toBeGreaterThan(Math.max(...mild))
    expect(FORESIGHT).toBeGreaterThan(0)
    expect(FORESIGHT).toBeLessThan(1)
    expect(LEAST_COST_SHARE).toBeGreaterThan(0)
  })
})
