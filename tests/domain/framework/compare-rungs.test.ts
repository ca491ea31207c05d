import { describe, expect, it } from 'vitest'
import { compareRungs, rungsToCompare } from '#domain/framework/compare-rungs.ts'
import { findRung } from '#domain/framework/framework.ts'
import { aFramework, aRung, aSkill } from '#tests/support/build-framework.ts'

const framework = aFramework()

function compared(...ids: readonly string[]) {
  return compareRungs(
    framework,
    ids.flatMap((id) => findRung(framework, id) ?? []),
  )
}

function chosen(ids: readonly string[], own: string, next?: string): readonly string[] {
  return rungsToCompare(framework, ids, own, next).map((rung) => rung.id)
}

describe('rungs side by side', () => {
  it('are grouped by domain, with the level of each rung in its column', () => {
    const [craft, business] = compared('senior', 'lead')
    expect(craft?.domain.id).toBe('craft')
    expect(craft?.skills.map(({ skill, asks }) => [skill.id, ...asks.map((ask) => ask?.level)])).toEqual([
      ['reports', 2, 3],
      ['systems', 2, 2],
    ])
    expect(business?.skills[0]?.asks.map((ask) => ask?.level)).toEqual([1, 2])
  })

  it('differ in a skill by its level, or by core against supporting', () => {
    const differing = compared('senior', 'lead').flatMap(({ skills }) =>
      skills.filter(({ differs }) => differs).map(({ skill }) => skill.id),
    )
    expect(differing).toEqual(['reports', 'systems', 'budget'])
    expect(compared('lead', 'lead').every(({ skills }) => skills.every(({ differs }) => !differs))).toBe(true)
  })

  it('leave out what no rung asks for, and say where one of them asks nothing', () => {
    expect(compared('junior').map(({ domain }) => domain.id)).toEqual(['craft'])
    const [, business] = compared('junior', 'senior')
    expect(business?.skills[0]).toMatchObject({ asks: [undefined, { level: 1 }], differs: true })
  })

  it('take a required level of 0 for nothing asked', () => {
    const idle = aFramework({ skills: [aSkill('reports')], rungs: [aRung('a', 'shared', { reports: 0 })] })
    expect(compareRungs(idle, idle.rungs)).toEqual([])
  })
})

describe('the rungs to compare', () => {
  it('are the chosen ones in the order chosen, each once and only those that exist', () => {
    expect(chosen(['head', 'senior', 'guru'], 'junior')).toEqual(['head', 'senior', 'guru'])
    expect(chosen(['head', 'head', 'nobody', 'guru'], 'junior')).toEqual(['head', 'guru'])
  })

  it('start as one’s own rung and the next on the way to the goal', () => {
    expect(chosen([], 'senior', 'guru')).toEqual(['senior', 'guru'])
    expect(chosen([], 'junior')).toEqual(['junior', 'senior'])
  })

  it('set one chosen rung beside one’s own, lower rung first', () => {
    expect(chosen(['head'], 'senior', 'lead')).toEqual(['senior', 'head'])
    expect(chosen(['junior'], 'senior', 'lead')).toEqual(['junior', 'senior'])
    expect(chosen(['senior'], 'senior', 'lead')).toEqual(['senior', 'lead'])
  })

  it('look down from the top of a track, where the goal is the rung held', () => {
    expect(chosen([], 'head', 'head')).toEqual(['lead', 'head'])
    expect(chosen([], 'guru', 'guru')).toEqual(['senior', 'guru'])
  })

  it('are two as long as there are two', () => {
    expect(chosen(['nobody'], 'gone')).toEqual(['junior', 'senior'])
    expect(rungsToCompare(aFramework({ rungs: framework.rungs.slice(0, 1) }), [], 'junior', undefined)).toHaveLength(1)
  })
})
