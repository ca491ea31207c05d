import { expect, test } from 'vitest'
import { planFor } from '#domain/planning/plan-for.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { aClimber, aFramework } from '#tests/support/build-framework.ts'
import { aSlowTime } from '#tests/support/build-profile.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const framework = aFramework()
const maya = aClimber({ goal: 'head', framework, slowTimes: [aSlowTime({ from: '2027-02-01', to: '2027-02-14' })] })
const ADOPTED_ON = '2027-01-04'
const fresh = valueOf(planFor(maya, framework, ADOPTED_ON))
const adopted = adoptPlan(maya, fresh, 'p1', ADOPTED_ON)

test('without an adopted plan it is the one made today', () => {
  expect(valueOf(shownPlan(maya, framework, ADOPTED_ON))).toEqual(fresh)
})

test('on the day of its adoption it is the plan that was adopted, week by week', () => {
  expect(valueOf(shownPlan(adopted, framework, ADOPTED_ON))).toEqual(fresh)
})

test('a year later its days are still the adopted ones', () => {
  const later = valueOf(shownPlan(adopted, framework, '2028-01-10'))
  expect(later).toEqual(fresh)
  expect(valueOf(planFor(adopted, framework, '2028-01-10')).start).toBe('2028-01-10')
})

test('after a change of goal it is a plan to the new one', () => {
  const toLead = { ...adopted, person: { ...adopted.person, goal: 'lead' } }
  expect(valueOf(shownPlan(toLead, framework, '2028-01-10'))).toEqual(valueOf(planFor(toLead, framework, '2028-01-10')))
})

test('a goal that cannot be reached is a failure, adopted plan or not', () => {
  expect(
    shownPlan({ ...adopted, person: { ...adopted.person, rung: 'head', goal: 'junior' } }, framework, ADOPTED_ON).ok,
  ).toBe(false)
})
