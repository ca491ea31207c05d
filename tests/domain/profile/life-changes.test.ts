import { describe, expect, it } from 'vitest'
import { takeTurn } from '#domain/profile/life-changes.ts'
import { aClimber, aFramework } from '#tests/support/build-framework.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'

const framework = aFramework()
const before = aClimber()
const [first, second] = framework.rungs.filter(({ track }) => track === 'shared')

describe('a turn in the career', () => {
  it('keeps ratings, evidence, progress and plan, and remembers the day', () => {
    if (!first || !second) throw new Error('The framework has no two rungs.')
    const from = { ...before, person: { ...before.person, rung: first.id } }
    const after = valueOf(
      takeTurn(from, framework, { kind: 'promotion', rung: second.id, note: '' }, 't', '2027-03-01'),
    )
    expect(after.person.rung).toBe(second.id)
    const { person, lifeChanges, ...rest } = after
    expect({ ...rest, person: from.person, lifeChanges: [] }).toEqual(from)
    expect(lifeChanges).toEqual([
      { id: 't', on: '2027-03-01', kind: 'promotion', from: first.id, to: second.id, note: '' },
    ])
    expect(person.goal).toBe(from.person.goal)
  })

  it('is refused with words when the goal does not lie on the way', () => {
    const turn = { kind: 'new-goal', goal: 'wizard', note: '' } as const
    expect(failureOf(takeTurn(before, framework, turn, 't', '2027-03-01')).message).toContain('wizard')
  })

  it('may be nothing but another pace', () => {
    const turn = { kind: 'new-pace', hoursPerWeek: 2, note: 'A new baby.' } as const
    const after = valueOf(takeTurn(before, framework, turn, 't', '2027-03-01'))
    expect(after.pace.hoursPerWeek).toBe(2)
    expect(after.lifeChanges[0]).toMatchObject({ from: `${before.pace.hoursPerWeek}`, to: '2', note: 'A new baby.' })
  })
})
