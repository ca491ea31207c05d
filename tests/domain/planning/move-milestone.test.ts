import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#domain/calendar.ts'
import { moveMilestone, type Moved } from '#domain/planning/move-milestone.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { proposedPlan } from '#domain/planning/replan.ts'
import { adoptPlan, declineAction, finishAction } from '#domain/profile/plan-changes.ts'
import type { PlannedMilestone } from '#domain/profile/plan-record.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { planInputs } from '#tests/support/arbitrary-plan.ts'
import { aSlowTime } from '#tests/support/build-profile.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const climber = aClimber({
  goal: 'head',
  atOnce: 2,
  ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 1)],
})

function adopted(profile: Profile = climber): Profile {
  return adoptPlan(profile, value(planFor(profile, framework, TODAY)), 'plan', TODAY)
}

function find(profile: Profile, action: string): PlannedMilestone {
  const milestone = profile.plan?.milestones.find(({ actions }) => actions.includes(action))
  if (!milestone) throw new Error(`${action} is not in the plan`)
  return milestone
}

function moved(profile: Profile, action: string, weeks: number): Moved {
  const result = moveMilestone(profile, framework, { milestone: `m-${action}`, weeks }, 'again', TODAY)
  if (result.kind === 'refused') throw new Error(result.reason)
  return result
}

function refused(profile: Profile, action: string, weeks: number) {
  const result = moveMilestone(profile, framework, { milestone: `m-${action}`, weeks }, 'again', TODAY)
  if (result.kind === 'moved') throw new Error('It was moved.')
  return result
}

describe('moving a milestone', () => {
  it('pins it to the new weeks and plans what waits for it again', () => {
    const before = adopted()
    const was = find(before, 'budget-to-2')
    const { profile, difference } = moved(before, 'budget-to-2', 6)
    expect(find(profile, 'budget-to-2')).toMatchObject({
      pinned: true,
      starts: addDays(was.starts, 42),
      ends: addDays(was.ends, 42),
    })
    expect(daysBetween(find(profile, 'budget-to-2').ends, find(profile, 'budget-to-3').starts)).toBeGreaterThanOrEqual(
      -6,
    )
    expect(difference.moved.map(({ id }) => id)).toContain('m-budget-to-3')
    expect(difference.moved.map(({ id }) => id)).not.toContain('m-budget-to-2')
    expect(profile.baseline).toEqual(before.baseline)
  })

  it('refuses weeks before what comes first, says from when on it works, and that move works', () => {
    const later = moved(adopted(), 'budget-to-4', 30).profile
    const first = find(later, 'budget-to-2')
    const weeks = daysBetween(find(later, 'budget-to-4').starts, first.starts) / 7
    const { reason, nearest } = refused(later, 'budget-to-4', weeks)
    expect(reason).toContain('“Outcome of budget-to-3” comes first')
    expect(nearest).toBeDefined()
    const { profile } = moved(later, 'budget-to-4', nearest!.weeks)
    expect(find(profile, 'budget-to-4').starts).toBe(nearest!.starts)
    expect(refused(later, 'budget-to-4', nearest!.weeks - 1).reason).toContain('comes first')
  })

  it('offers nothing where staying is nearer than any other place', () => {
    const before = adopted()
    expect(refused(before, 'budget-to-4', -1)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('Where it lies is the nearest place that works.') as string,
    })
  })

  it('refuses time off by its name and offers the nearest weeks with hours', () => {
    const before = adopted()
    const { starts } = find(before, 'budget-to-4')
    const from = addDays(starts, 7 * 20)
    const off = aSlowTime({ from, to: addDays(from, 7 * 8 - 1), reason: 'Parental leave' })
    const away = { ...before, pace: { ...before.pace, slowTimes: [off] } }
    const { reason, nearest } = refused(away, 'budget-to-4', 22)
    expect(reason).toContain('time off (Parental leave)')
    expect(nearest).toBeDefined()
    expect(moved(away, 'budget-to-4', nearest!.weeks).profile).not.toEqual(away)
  })

  it('never moves into the past, and offers the first week that is left', () => {
    const before = adopted()
    const { reason, nearest } = refused(before, 'reports-to-3', -80)
    expect(reason).toContain('cannot start before November 23, 2026')
    if (nearest) expect(nearest.starts >= '2026-11-23').toBe(true)
  })

  it('holds a milestone before the day that hangs on it', () => {
    const before = adopted()
    const { id, ends } = find(before, 'budget-to-2')
    const dated: Profile = {
      ...before,
      fixedDates: [{ id: 'f', title: 'QBR', on: addDays(ends, 14), kind: 'review', milestone: id }],
    }
    expect(moved(dated, 'budget-to-2', 2).kind).toBe('moved')
    expect(refused(dated, 'budget-to-2', 3)).toMatchObject({
      reason: expect.stringContaining('(QBR)') as string,
      nearest: { weeks: 2 },
    })
  })

  it('says which other pin is in the way', () => {
    const first = moved(adopted(), 'budget-to-3', 1).profile
    const { reason } = refused(first, 'budget-to-2', 40)
    expect(reason).toBe('“Outcome of budget-to-3” is pinned and comes after it. Move or unpin that one first.')
  })

  it('leaves alone what is finished, declined, unknown or only proposed', () => {
    const before = adopted()
    const action = framework.actions.find(({ id }) => id === 'budget-to-2')!
    expect(refused(finishAction(before, action, 'p', TODAY), 'budget-to-2', 2).reason).toContain('is finished')
    expect(refused(declineAction(before, 'budget-to-2', 'd', TODAY), 'budget-to-2', 2).reason).toContain('declined')
    expect(refused(before, 'no-such', 2).reason).toContain('adopted plan')
    expect(refused(climber, 'budget-to-2', 2).reason).toContain('Adopt the plan first')
  })

  it('ends in a plan whose pins hold, whatever is moved, or changes nothing and offers what does work', () => {
    fc.assert(
      fc.property(planInputs, fc.nat(), fc.integer({ min: -30, max: 60 }), (input, at, weeks) => {
        const fresh = planFor(input.profile, input.framework, input.today)
        if (!fresh.ok || fresh.value.milestones.length === 0) return
        const before = adoptPlan(input.profile, fresh.value, 'plan', input.today)
        const milestone = before.plan!.milestones[at % before.plan!.milestones.length]!
        const result = moveMilestone(before, input.framework, { milestone: milestone.id, weeks }, 'x', input.today)
        if (result.kind === 'refused') {
          expect(result.reason).toMatch(/^.+\.$/)
          if (!result.nearest) return
          const { weeks: near } = result.nearest
          const again = moveMilestone(
            before,
            input.framework,
            { milestone: milestone.id, weeks: near },
            'x',
            input.today,
          )
          expect(again.kind).toBe('moved')
          return
        }
        const { plan } = result.profile
        const lies = plan!.milestones.find(({ id }) => id === milestone.id)!
        expect(lies).toMatchObject({
          pinned: true,
          starts: addDays(milestone.starts, weeks * 7),
          ends: addDays(milestone.ends, weeks * 7),
        })
        for (const id of lies.after) {
          const first = plan!.milestones.find((one) => one.id === id)!
          expect(daysBetween(first.ends, lies.starts)).toBeGreaterThanOrEqual(-6)
        }
        expect({ ...result.profile, plan: undefined }).toEqual({ ...before, plan: undefined })
        expect(proposedPlan(result.profile, input.framework, input.today).ok).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})
