import { expect, it } from 'vitest'
import { currentBrief, newBrief, putBrief } from '#domain/impact/brief-changes.ts'
import { newest, newestBySkill, newestFirst } from '#domain/newest.ts'
import { planningBasis } from '#domain/planning/basis.ts'
import { interestIn, interestsBySkill } from '#domain/profile/say-interest.ts'
import { gapKindsBySkill, sayGapKind } from '#domain/readiness/gap-kind.ts'
import { aClimber, aFramework } from '#tests/support/build-framework.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const late = { id: 'late', skill: 'systems', on: '2027-02-01' }
const early = { id: 'early', skill: 'systems', on: '2027-01-01' }
const again = { id: 'again', skill: 'systems', on: '2027-02-01' }

it('the day decides, wherever a record stands in its list, and of the same day the place in the list', () => {
  expect(newest([late, early])).toBe(late)
  expect(newest([late, again, early])).toBe(again)
  expect(newest([])).toBeUndefined()
  expect(newestBySkill([late, early]).get('systems')).toBe(late)
  expect(newestFirst([early, late, again], ({ on }) => on)).toEqual([again, late, early])
})

it('an older word that came in from another copy changes neither a screen nor the plan', () => {
  const profile = aClimber({
    interests: [
      { ...late, interest: 'drains' },
      { ...early, interest: 'gives-energy' },
    ],
    gapKinds: [
      { ...late, kind: 'chance' },
      { ...early, kind: 'authority' },
    ],
  })
  expect([interestIn(profile, 'systems'), interestsBySkill(profile).get('systems')]).toEqual(['drains', 'drains'])
  const { wishes } = valueOf(planningBasis(profile, aFramework(), '2027-03-01'))
  expect([wishes.interests.get('systems'), wishes.gapKinds.get('systems')]).toEqual(['drains', 'chance'])
  expect(gapKindsBySkill(sayGapKind(profile, 'systems', 'skill', 'n', '2027-03-01')).get('systems')).toBe('skill')
})

it('the brief that was begun last is the one that is being written, also of two begun on the same day', () => {
  const first = putBrief(aClimber(), newBrief(aClimber(), 'first', '2027-01-11'))
  expect(currentBrief(putBrief(first, newBrief(first, 'second', '2027-01-11')))?.id).toBe('second')
})
