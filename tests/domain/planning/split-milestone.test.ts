import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { pathBetween } from '#domain/framework/path.ts'
import { slipOf } from '#domain/planning/slip.ts'
import { actionHours, findAction } from '#domain/framework/framework.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { replan } from '#domain/planning/replan.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { splitAction } from '#domain/planning/split-milestone.ts'
import { adoptPlan, changeMilestone, toggleStep } from '#domain/profile/plan-changes.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { anOwnAction, asText } from '#tests/support/build-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-23'
const builtIn = aFramework()
const frameworkOf = (profile: Profile) => workingFramework(profile, builtIn)

function climber(): Profile {
  const before = aClimber({ ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 0)] })
  return adoptPlan(before, value(planFor(before, builtIn, TODAY)), 'plan', TODAY)
}

/** The action of the adopted plan with the most steps. */
function longest(profile: Profile): string {
  const actions = profile.plan?.milestones.flatMap((one) => findAction(builtIn, one.actions[0] ?? '') ?? []) ?? []
  return actions.toSorted((a, b) => b.steps.length - a.steps.length)[0]?.id ?? ''
}

const titles = ['The first half', 'The second half'] as const
const ids = ['first', 'second', 'declined', 'ticks'] as const
const split = (profile: Profile, action: string, at = 1): Profile =>
  value(splitAction(profile, frameworkOf(profile), { action, at, titles, ids }, TODAY))
const hoursOf = (profile: Profile, id: string): number =>
  Object.values(profile.plan?.milestones.find((one) => one.id === id)?.byWeek ?? {}).reduce((a, b) => a + b, 0)

describe('a milestone split in two', () => {
  it('keeps its steps, its hours and its weeks, and moves nothing else', () => {
    const before = climber()
    const action = longest(before)
    const whole = findAction(builtIn, action)!
    expect(whole.steps.length).toBeGreaterThan(1)
    for (let at = 1; at < whole.steps.length; at += 1) {
      const after = split(before, action, at)
      const [first, second] = ['first', 'second'].map((id) => findAction(frameworkOf(after), id)!)
      expect([...first!.steps, ...second!.steps]).toEqual(whole.steps)
      expect(actionHours(first!) + actionHours(second!)).toBeCloseTo(actionHours(whole), 6)
      expect(second!.raises).toEqual(whole.raises)
      expect(hoursOf(after, 'm-first') + hoursOf(after, 'm-second')).toBeCloseTo(hoursOf(before, `m-${action}`), 6)
      const parts = after.plan!.milestones.filter((one) => ['m-first', 'm-second'].includes(one.id))
      const old = before.plan!.milestones.find((one) => one.id === `m-${action}`)!
      expect([parts[0]?.starts, parts[1]?.ends]).toEqual([old.starts, old.ends])
      expect(parts[0]!.starts <= parts[1]!.starts && parts[0]!.ends <= parts[1]!.ends).toBe(true)
      const others = (profile: Profile) =>
        profile
          .plan!.milestones.filter((one) => ![`m-${action}`, 'm-first', 'm-second'].includes(one.id))
          .map(({ id, starts, ends, byWeek }) => ({ id, starts, ends, byWeek }))
      expect(others(after)).toEqual(others(before))
    }
  })

  it('keeps ticks with their steps, and the note, the date and the pin with their part', () => {
    const before = climber()
    const action = longest(before)
    const ticked = toggleStep(toggleStep(before, action, 0, 'p', '2026-11-24'), action, 1, 'p', '2026-11-25')
    const dated = {
      ...changeMilestone(ticked, `m-${action}`, { pinned: true, note: 'Ask Lena first' }),
      fixedDates: [{ id: 'qbr', title: 'QBR', on: '2029-03-14', kind: 'review', milestone: `m-${action}` } as const],
      timeEntries: [{ id: 't', action, on: '2026-11-24', minutes: 30 }],
    }
    const after = split(dated, action)
    expect(after.progress).toEqual([
      { id: 'p', action: 'first', steps: [{ step: 0, on: '2026-11-24' }], doneOn: '2026-11-24' },
      { id: 'ticks', action: 'second', steps: [{ step: 0, on: '2026-11-25' }] },
    ])
    const [first, second] = after.plan!.milestones.filter((one) => /^m-(first|second)$/.test(one.id))
    expect([first?.note, first?.pinned, second?.note, second?.pinned]).toEqual(['Ask Lena first', true, '', true])
    expect(after.fixedDates[0]?.milestone).toBe('m-second')
    expect(after.timeEntries[0]?.action).toBe('first')
  })

  it('is no slip, and its parts slip like anything else', () => {
    const before = climber()
    const after = split(before, longest(before))
    const path = value(pathBetween(builtIn, before.person.rung, before.person.goal))
    expect(slipOf(after, path)).toBeUndefined()
    const late = {
      ...after,
      plan: {
        ...after.plan!,
        milestones: after.plan!.milestones.map((one) =>
          one.id === 'm-second' ? { ...one, ends: addDays(one.ends, 14) } : one,
        ),
      },
    }
    expect(slipOf(late, path)?.milestones).toMatchObject([{ milestone: 'm-second', weeks: 2 }])
  })

  it('stays split and in order when the plan is made again, and in a fresh plan', () => {
    const before = climber()
    const after = split(before, longest(before))
    const again = value(replan(after, frameworkOf(after), TODAY)).plan
    const { plan: _, baseline: __, ...rest } = after
    const fresh = value(planFor(rest, frameworkOf(after), TODAY))
    for (const plan of [again, fresh, value(shownPlan(after, frameworkOf(after), TODAY))]) {
      const [first, second] = ['m-first', 'm-second'].map((id) => plan.milestones.find((one) => one.id === id))
      expect(first && second && first.ends <= second.ends && first.starts <= second.starts).toBe(true)
      expect(second?.after).toContain('m-first')
      expect(plan.milestones.some(({ id }) => id === `m-${longest(before)}`)).toBe(false)
    }
    expect(again.gates.map(({ rung }) => rung)).toEqual(
      value(planFor(before, builtIn, TODAY)).gates.map(({ rung }) => rung),
    )
  })

  it('can be split once more, part by part, one’s own as well', () => {
    const steps = ['One', 'Two', 'Three', 'Four'].map((text) => ({ text, hours: 2 }))
    const own = anOwnAction({ id: 'own', steps, endsBy: '2027-06-30', note: 'Between us' })
    const once = split({ ...climber(), ownActions: [own] }, 'own', 2)
    const order = { action: 'first', at: 1, titles, ids: ['one', 'two', 'd2', 't2'] } as const
    const twice = value(splitAction(once, frameworkOf(once), order, TODAY))
    const plan = value(replan(twice, frameworkOf(twice), TODAY)).plan
    const afterOf = (id: string) => plan.milestones.find((one) => one.id === id)?.after
    expect([afterOf('m-second'), afterOf('m-two')]).toEqual([['m-two'], ['m-one']])
    const part = (id: string) => twice.ownActions.find((one) => one.id === id)
    expect([part('one')?.note, part('two')?.note, part('second')?.note]).toEqual(['Between us', '', ''])
    expect([part('one')?.endsBy, part('two')?.endsBy, part('second')?.endsBy]).toEqual([
      undefined,
      undefined,
      '2027-06-30',
    ])
  })

  it('is a profile that opens again', () => {
    const before = climber()
    const after = split(before, longest(before))
    expect(value(openProfile(JSON.parse(asText(after)), 'file'))).toEqual(after)
  })

  it('is refused with a sentence where there is nothing to split', () => {
    const before = climber()
    const action = longest(before)
    const steps = findAction(builtIn, action)!.steps.length
    const refused = (order: Partial<Parameters<typeof splitAction>[2]>): string => {
      const result = splitAction(before, builtIn, { action, at: 1, titles, ids, ...order }, TODAY)
      return result.ok ? '' : result.error.message
    }
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 20 }), (at) => {
        expect(refused({ at }) === '').toBe(at >= 1 && at < steps)
      }),
    )
    expect(refused({ at: steps })).toContain(`between 1 and ${steps - 1}`)
    expect(refused({ titles: ['', 'b'] })).toContain('needs a title')
    expect(refused({ action: 'gone' })).toContain('no longer in the framework')
  })
})
