import { describe, expect, test } from 'vitest'
import type { Framework } from '#domain/framework/framework.ts'
import { changeSkillId } from '#domain/framework/framework-change.ts'
import { adoptFramework } from '#domain/framework/own-framework.ts'
import { compareWith, completionOf, likelyRenames } from '#renderer/features/framework/incoming.ts'
import { aClimber, aFramework, aRung, aSkill, rated, shown } from '#tests/support/build-framework.ts'
import { backToBuiltIn, makeOwn } from '#renderer/features/framework/own-copy.ts'

const own = aFramework()
const profile = aClimber({ framework: own, ratings: [rated('reports', 2)], evidence: [shown('reports')] })

describe('what another framework changes', () => {
  test('nothing, when it is the same one', () => {
    expect(compareWith(profile, own, own)).toEqual({
      added: [],
      removed: [],
      renamed: [],
      requirements: 0,
      lostRungs: [],
    })
  })

  test('an id that is gone is removed with what was recorded for it, and a new one is added', () => {
    const { added, removed } = compareWith(profile, own, changeSkillId(own, 'reports', 'reporting'))
    expect(added.map(({ id }) => id)).toEqual(['reporting'])
    expect(removed).toEqual([{ id: 'reports', name: 'reports', records: 2 }])
  })

  test('the same id under another name is a rename', () => {
    const to = aFramework({ skills: own.skills.map((skill) => ({ ...skill, name: `${skill.name} now` })) })
    expect(compareWith(profile, own, to).renamed[0]).toEqual({ id: 'reports', before: 'reports', after: 'reports now' })
  })

  test('levels that a rung asks differently are counted, where both have rung and skill', () => {
    const rungs = own.rungs.map((rung) =>
      rung.id === 'lead' ? { ...rung, requires: rung.requires.map((one) => ({ ...one, core: !one.core })) } : rung,
    )
    expect(compareWith(profile, own, aFramework({ rungs })).requirements).toBe(3)
    expect(compareWith(profile, own, aFramework({ rungs: rungs.filter(({ id }) => id !== 'lead') })).requirements).toBe(
      0,
    )
  })

  test('a missing rung counts only when it is held or aimed at', () => {
    const to = aFramework({ rungs: own.rungs.filter(({ id }) => id === 'senior' || id === 'head') })
    expect(compareWith(profile, own, to).lostRungs).toEqual([{ id: 'lead', name: 'The lead', role: 'Your goal' }])
  })
})

describe('likely renames', () => {
  test('pair what kept its name, and let the ratings follow', () => {
    const to = changeSkillId(own, 'reports', 'reporting')
    const renames = likelyRenames(compareWith(profile, own, to), own, to)
    expect(renames.skills).toEqual({ reports: 'reporting' })
    const adopted = adoptFramework(profile, own, to, renames)
    expect(adopted.ok && adopted.value.ratings[0]?.skill).toBe('reporting')
  })

  test('pair rungs by name too, so that the goal is found again', () => {
    const to = aFramework({
      rungs: own.rungs.map((rung) => (rung.id === 'lead' ? { ...rung, id: 'team-lead' } : rung)),
    })
    const renames = likelyRenames(compareWith(profile, own, to), own, to)
    const adopted = adoptFramework(profile, own, to, renames)
    expect(adopted.ok && adopted.value.person.goal).toBe('team-lead')
  })

  test('pair nothing that has another name', () => {
    const to = aFramework({
      skills: [aSkill('events'), ...own.skills.slice(1)],
      rungs: [aRung('one', 'shared', { events: 1 })],
    })
    expect(likelyRenames(compareWith(profile, own, to), own, to)).toEqual({ skills: {}, rungs: {} })
  })
})

describe('one’s own copy', () => {
  const climber = aClimber({ ratings: [rated('reports', 2)] })
  const builtIn = aFramework()

  test('changes nothing but whose framework it is, and going back is the way it was', () => {
    const made = makeOwn(climber, builtIn)
    if (!made.ok || made.value.framework.kind !== 'own') throw new Error('no copy was made')
    const { framework } = made.value.framework
    expect({ ...framework, id: '', name: '', version: '' }).toEqual({ ...builtIn, id: '', name: '', version: '' })
    expect({ ...made.value, framework: climber.framework }).toEqual(climber)
    const back = backToBuiltIn(made.value, framework as Framework, builtIn)
    expect(back.ok && back.value.framework).toEqual({ kind: 'built-in', id: 'small', version: '1.0.0' })
    expect(back.ok && back.value.ratings).toEqual(climber.ratings)
  })

  test('ratings of a skill that only one’s own had are kept with its name', () => {
    const mine = aFramework({ skills: [...builtIn.skills, aSkill('events')] })
    const rater = aClimber({ framework: mine, ratings: [rated('events', 3)] })
    const back = backToBuiltIn(rater, mine, builtIn)
    if (!back.ok || back.value.framework.kind !== 'own') throw new Error('the rated skill was lost')
    expect(back.value.framework.framework.retired?.skills.map(({ id }) => id)).toEqual(['events'])
    expect(back.value.framework.framework.skills.map(({ id }) => id)).toEqual(builtIn.skills.map(({ id }) => id))
    expect(back.value.ratings).toEqual(rater.ratings)
  })
})

describe('a table of levels', () => {
  const table = aFramework({ id: 'x', name: 'Table', actions: [] })

  test('goes into one’s own framework, which keeps its name and its actions', () => {
    const completion = completionOf(profile, own, table)
    expect(completion).toEqual({ framework: own, actions: own.actions.length, mistakes: [] })
  })

  test('goes into a copy where the built-in one is in use', () => {
    expect(completionOf(aClimber(), own, table)?.framework.id).toBe(`own-${own.id}`)
  })

  test('says what the actions do not lead to any more', () => {
    const rungs = own.rungs.map((rung) =>
      rung.id === 'head' ? { ...rung, requires: rung.requires.map((one) => ({ ...one, level: 5 as const })) } : rung,
    )
    const from = aFramework({ actions: own.actions.filter(({ id }) => id !== 'budget-to-5') })
    expect(completionOf(profile, from, { ...table, rungs })?.mistakes.map(({ message }) => message)).toEqual([
      expect.stringContaining('The head requires budget at level 5, which cannot be reached'),
    ])
  })

  test('with actions of its own, or with other skills, stands for itself', () => {
    expect(completionOf(profile, own, own)).toBeUndefined()
    expect(completionOf(profile, own, { ...table, skills: [aSkill('law')] })).toBeUndefined()
  })
})
