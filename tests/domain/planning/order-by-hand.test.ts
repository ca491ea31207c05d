import { describe, expect, it } from 'vitest'
import { circleOf } from '#domain/planning/order-by-hand.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { anOwnAction } from '#tests/support/build-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-23'
const framework = aFramework()
const own = (id: string, ...after: string[]) => anOwnAction({ id, title: `Own ${id}`, after })
const climber = (...ownActions: ReturnType<typeof own>[]) =>
  aClimber({ ownActions, ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 0)] })

describe('an order of own milestones by hand', () => {
  it('holds in the plan', () => {
    const profile = climber(own('a', 'b'), own('b', 'c'), own('c'))
    const plan = value(planFor(profile, workingFramework(profile, framework), TODAY))
    const of = (id: string) => plan.milestones.find((one) => one.id === `m-${id}`)!
    expect([of('a').after, of('b').after]).toEqual([['m-b'], ['m-c']])
    expect(of('c').ends <= of('b').ends && of('b').ends <= of('a').ends).toBe(true)
    expect(circleOf(profile, framework, own('a', 'b'), TODAY)).toBeUndefined()
  })

  it('in a circle is refused with what already waits, and the nearest order that works', () => {
    const profile = climber(own('a'), own('b', 'a'))
    const circle = circleOf(profile, framework, own('a', 'b'), TODAY)
    expect(circle?.reason).toContain('“Own b” already comes after “Own a”')
    const turned = {
      ...profile,
      ownActions: profile.ownActions.map((one) => (one.id === 'b' ? circle!.instead! : one)),
    }
    expect(circleOf(turned, framework, own('a', 'b'), TODAY)).toBeUndefined()
  })

  it('in a longer circle names the way', () => {
    const profile = climber(own('a'), own('b', 'a'), own('c', 'b'))
    expect(circleOf(profile, framework, own('a', 'c'), TODAY)?.reason).toContain('by way of “Own b”')
  })

  it('that a file brings along in a circle is left out, and the reason says so', () => {
    const profile = climber(own('a', 'b'), own('b', 'a'))
    const plan = value(planFor(profile, workingFramework(profile, framework), TODAY))
    const whys = plan.milestones.filter(({ id }) => /^m-[ab]$/.test(id)).map(({ why }) => why)
    expect(whys.filter((why) => why.includes('as you wished, because that waits for it'))).toHaveLength(1)
  })
})
