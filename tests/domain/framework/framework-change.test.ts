import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFramework } from '#domain/framework/check-framework.ts'
import * as change from '#domain/framework/framework-change.ts'
import { frameworkSchema, type Framework } from '#domain/framework/framework.ts'
import { aFramework, anAction, aRaise, aRung, aSkill } from '#tests/support/build-framework.ts'

const small = aFramework({ quickRound: ['reports', 'budget'] })
const problems = (framework: Framework) => checkFramework(framework).map(({ place, message }) => `${place}: ${message}`)

describe('a copy of one’s own', () => {
  it('has its own id, name and count of versions, and everything else of the original', () => {
    const original = { ...small, version: '3.2.1', retired: { skills: [], rungs: [], actions: [] } }
    const copy = change.duplicateFramework(original, { id: 'our-team', name: 'Our team' })
    expect(copy).toEqual({ ...small, id: 'our-team', name: 'Our team', version: '1.0.0' })
  })
})

describe('skills', () => {
  it('are added behind the others of their domain', () => {
    const next = change.addSkill(small, aSkill('design'))
    expect(next.skills.map(({ id }) => id)).toEqual(['reports', 'systems', 'design', 'budget'])
    expect(change.addSkill(small, aSkill('law', 'legal')).skills.at(-1)?.id).toBe('law')
  })

  it('are changed field by field and anchor by anchor', () => {
    const next = change.changeAnchor(change.changeSkill(small, 'budget', { name: 'Money' }), 'budget', 3, 'Owns it.')
    expect(next.skills[2]).toEqual({
      ...small.skills[2],
      name: 'Money',
      anchors: small.skills[2]?.anchors.with(2, 'Owns it.'),
    })
    expect(change.changeAnchor(small, 'budget', 0, 'Nothing.')).toBe(small)
    expect(change.changeAnchor(small, 'nobody', 1, 'Nothing.')).toBe(small)
  })

  it('are removed from everything that names them, and leave a framework that is right', () => {
    const both = anAction('both', [aRaise('budget', 0), aRaise('reports', 0)])
    const next = change.removeSkill(change.addAction(small, both), 'budget')
    expect(JSON.stringify(next)).not.toContain('"budget"')
    expect(next.actions.find(({ id }) => id === 'both')?.raises).toEqual([aRaise('reports', 0)])
    expect(next.actions.some(({ id }) => id.startsWith('budget'))).toBe(false)
    expect(problems(change.removeDomain(next, 'business'))).toEqual([])
  })

  it('keep every reference under another id', () => {
    const next = change.changeSkillId(small, 'budget', 'money')
    expect(problems(next)).toEqual([])
    expect(next.quickRound).toEqual(['reports', 'money'])
    expect(change.changeSkillId(next, 'money', 'budget')).toEqual(small)
  })
})

describe('rungs and what they require', () => {
  it('are put behind another one, or first', () => {
    const rung = aRung('chief', 'leader', { reports: 3 })
    const ids = (framework: Framework) => framework.rungs.map(({ id }) => id)
    expect(ids(change.addRung(small, rung, 'head'))).toEqual(['junior', 'senior', 'lead', 'head', 'chief', 'guru'])
    expect(ids(change.addRung(small, rung))[0]).toBe('chief')
  })

  it('a requirement takes the place of the one before', () => {
    const more = change.setRequirement(small, 'junior', { skill: 'budget', level: 1, core: false, weight: 1 })
    const higher = change.setRequirement(more, 'junior', { skill: 'budget', level: 2, core: true, weight: 3 })
    expect(higher.rungs[0]?.requires.filter(({ skill }) => skill === 'budget')).toEqual([
      { skill: 'budget', level: 2, core: true, weight: 3 },
    ])
    expect(change.removeRequirement(higher, 'junior', 'budget')).toEqual(small)
    expect(change.setRequirement(small, 'nobody', { skill: 'budget', level: 1, core: false, weight: 1 })).toBe(small)
  })

  it('a removed rung is no longer the earliest of any action', () => {
    const late = change.changeAction(small, 'budget-to-5', { earliestRung: 'head' })
    const next = change.removeRung(late, 'head')
    expect(next).toEqual({ ...small, rungs: small.rungs.filter(({ id }) => id !== 'head') })
  })
})

describe('any change', () => {
  const skill = fc.constantFrom(...small.skills.map(({ id }) => id), 'nobody')
  const rung = fc.constantFrom(...small.rungs.map(({ id }) => id), 'nobody')
  const action = fc.constantFrom(...small.actions.map(({ id }) => id), 'nobody')
  const level = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>
  const arbitraryChange = fc.oneof(
    skill.map((id) => (framework: Framework) => change.removeSkill(framework, id)),
    skill.map((id) => (framework: Framework) => change.changeSkill(framework, id, { name: `New ${id}` })),
    skill.map((id) => (framework: Framework) => change.changeSkillId(framework, id, `new-${id}`)),
    rung.map((id) => (framework: Framework) => change.removeRung(framework, id)),
    rung.map((id) => (framework: Framework) => change.changeRung(framework, id, { name: `New ${id}` })),
    action.map((id) => (framework: Framework) => change.removeAction(framework, id)),
    action.map((id) => (framework: Framework) => change.changeAction(framework, id, { title: `New ${id}` })),
    fc.tuple(rung, skill).map(
      ([id, of]) =>
        (framework: Framework) =>
          change.removeRequirement(framework, id, of),
    ),
    fc.tuple(rung, skill, level).map(
      ([id, of, to]) =>
        (framework: Framework) =>
          change.setRequirement(framework, id, { skill: of, level: to, core: true, weight: 3 }),
    ),
    fc.tuple(skill, level).map(
      ([id, to]) =>
        (framework: Framework) =>
          change.changeAnchor(framework, id, to, 'Another text.'),
    ),
  )

  it('keeps the shape of a framework and leaves the earlier value as it was, which is the undo', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChange, { maxLength: 8 }), (changes) => {
        let framework = small
        const history: [Framework, string][] = []
        for (const apply of changes) {
          history.push([framework, JSON.stringify(framework)])
          framework = apply(framework)
        }
        expect(frameworkSchema.safeParse(framework).success).toBe(true)
        for (const [value, text] of history) expect(JSON.stringify(value)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})

it('skills come in the order of their domains', () => {
  const mixed = { ...small, skills: small.skills.toReversed() }
  expect(change.inDomainOrder(mixed).skills.map(({ id }) => id)).toEqual(['systems', 'reports', 'budget'])
})
