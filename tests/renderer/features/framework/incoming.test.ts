import { describe, expect, test } from 'vitest'
import type { Framework } from '#domain/framework/framework.ts'
import { changeSkillId } from '#domain/framework/framework-change.ts'
import { adoptFramework } from '#domain/framework/own-framework.ts'
import { compareWith, likelyRenames } from '#renderer/features/framework/incoming.ts'
import { aClimber, aFramework, aRung, aSkill, rated, shown } from '#tests/support/build-framework.ts'
import { backToBuiltIn, makeOwn } from '#renderer/features/framework/own-copy.ts'

const own = aFramework()
const profile = aClimber({ framework: own, ratings: [rated('reports', 2)], evidence: [shown('reports')] })

describe('what another framework changes', () => {
  test('nothing, when it is the same one', () => {
    expect(compareWith(profile, own, own)).toEqual({ added: [], removed: [], renamed: [], lostRungs: [] })
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
