import { describe, expect, it } from 'vitest'
import { findAction } from '#domain/framework/framework.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import { addOwnAction } from '#domain/profile/own-action-changes.ts'
import { changePerson } from '#domain/profile/person-changes.ts'
import { carriedFramework, workingFramework } from '#domain/profile/working-framework.ts'
import { aClimber, aFramework } from '#tests/support/build-framework.ts'
import { anOwnAction } from '#tests/support/build-profile.ts'

const small = aFramework()
const own = anOwnAction({ id: 'mine', title: 'Lead the migration for a quarter' })

describe('the framework a profile works with', () => {
  it('is the very framework while there is no own action', () => {
    expect(workingFramework(aClimber(), small)).toBe(small)
    const carrying = aClimber({ framework: small })
    expect(workingFramework(carrying, aFramework())).toBe(carriedFramework(carrying, small))
  })

  it('has own actions among the others, complete enough to be planned, ticked and printed', () => {
    const working = workingFramework(aClimber({ ownActions: [own] }), small)
    expect(findAction(working, 'mine')).toMatchObject({
      title: own.title,
      steps: own.steps,
      load: own.load,
      weeks: own.weeks,
      raises: own.raises,
      requires: [],
      fits: ['skill', 'chance', 'authority'],
    })
    expect(working.actions).toHaveLength(small.actions.length + 1)
    expect(carriedFramework(aClimber({ ownActions: [own] }), small)).toBe(small)
  })

  it('is the same object until the own actions change', () => {
    const profile = aClimber({ ownActions: [own] })
    expect(workingFramework(changePerson(profile, { name: 'Ada B.' }), small)).toBe(workingFramework(profile, small))
    const more = addOwnAction(profile, { ...own, id: 'another' })
    expect(workingFramework(more, small)).not.toBe(workingFramework(profile, small))
  })

  it('does not take one own action twice', () => {
    const profile = aClimber({ ownActions: [own] })
    expect(addOwnAction(profile, { ...own, title: 'Other words' })).toBe(profile)
  })

  it('has no two actions of one id: a profile that would need that is refused with the place', () => {
    const checked = checkAgainstFramework(
      aClimber({ framework: small, ownActions: [{ ...own, id: 'budget-to-1' }] }),
      small,
    )
    expect(!checked.ok && checked.error.message).toContain(
      'In ownActions › budget-to-1: the framework Small 1.0.0 has an action',
    )
  })
})
