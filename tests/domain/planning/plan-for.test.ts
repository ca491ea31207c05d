import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Framework } from '#domain/framework/framework.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { standingPoint } from '#domain/planning/reached-levels.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { planInputs } from '#tests/support/arbitrary-plan.ts'
import { PATIENCE, PROBLEMS } from '#tests/support/arbitrary-schedule.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { adoptedVersion } from '#tests/support/planned-milestones.ts'
import { planBreaches } from '#tests/support/verify-plan.ts'

const TODAY = '2026-11-21'

function planned(profile: Profile, framework: Framework, today = TODAY): Plan {
  const plan = planFor(profile, framework, today)
  if (!plan.ok) throw new Error(plan.error.message)
  const { levels } = standingPoint(profile, framework)
  expect(planBreaches(plan.value, framework, levels, profile.pace.atOnce)).toEqual([])
  return plan.value
}

describe('a plan', () => {
  it('is true in everything it says, for people, frameworks and goals of many kinds', { timeout: PATIENCE }, () => {
    let milestones = 0
    let refused = 0
    fc.assert(
      fc.property(planInputs, ({ profile, framework, today }) => {
        const plan = planFor(profile, framework, today)
        if (!plan.ok) {
          refused += 1
          expect(plan.error.message).toMatch(/lies below/)
          return
        }
        const { levels } = standingPoint(profile, framework)
        expect(planBreaches(plan.value, framework, levels, profile.pace.atOnce)).toEqual([])
        for (const { reason } of plan.value.unreachable) expect(reason).toMatch(/^[A-Z“].*\.$/)
        milestones += plan.value.milestones.length
      }),
      { numRuns: Math.ceil(PROBLEMS / 3) },
    )
    expect(milestones).toBeGreaterThan(PROBLEMS)
    expect(refused).toBeLessThan(PROBLEMS / 6)
  })

  const framework = generateFramework({ seed: 5 })
  const profile = generateProfile(framework, { seed: 5 })

  it('opens a gate for every rung on the path when every step has an action', () => {
    const plan = planned(profile, framework)
    expect(plan.gates.map(({ rung }) => rung)).toEqual(['specialist', 'senior-specialist', 'mops-manager'])
    expect(plan.unreachable).toEqual([])
    expect(plan.start).toBe('2026-11-23')
    expect(plan.gates.at(-1)?.readyOn).toBe(
      plan.milestones
        .map(({ ends }) => ends)
        .toSorted()
        .at(-1),
    )
    expect(plan.gates.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(
      plan.milestones.reduce((sum, { hours }) => sum + hours, 0),
    )
  })

  it('is the same for the same input, and does not depend on the order in which things are listed', () => {
    const shuffled = {
      ...framework,
      actions: framework.actions.toReversed(),
      rungs: framework.rungs,
      skills: framework.skills.toReversed(),
    }
    expect(JSON.stringify(planned(profile, framework))).toBe(JSON.stringify(planned(profile, framework)))
    expect(planned(profile, shuffled)).toEqual(planned(profile, framework))
  })

  it('is ready on the first day, with no hours, for gates that are met already', () => {
    const top = {
      ...profile,
      ratings: framework.skills.map(({ id }) => ({
        ...profile.ratings[0]!,
        id: `r-${id}`,
        skill: id,
        level: 5 as const,
      })),
    }
    const plan = planned(top, framework)
    expect(plan.milestones).toEqual([])
    expect(plan.weeks).toEqual([])
    expect(plan.gates).toEqual(
      ['specialist', 'senior-specialist', 'mops-manager'].map((rung) => ({ rung, readyOn: '2026-11-23', hours: 0 })),
    )
  })

  it('uses no hours in time off and fewer in slow weeks', () => {
    const slowTimes = [
      { id: 's1', from: '2026-12-21', to: '2027-01-03', share: 0, reason: 'Holidays' },
      { id: 's2', from: '2027-03-29', to: '2027-03-30', share: 0.5, reason: 'Quarter end' },
    ]
    const plan = planned({ ...profile, pace: { hoursPerWeek: 5, atOnce: 2, slowTimes } }, framework)
    const capacity = Object.fromEntries(plan.weeks.map((week) => [week.starts, week.capacity]))
    expect(capacity['2026-12-14']).toBe(5)
    expect(capacity['2026-12-21']).toBe(0)
    expect(capacity['2026-12-28']).toBe(0)
    expect(capacity['2027-03-29']).toBe(4)
    expect(plan.weeks.find(({ starts }) => starts === '2026-12-21')?.hours).toBe(0)
  })

  it('does not repeat what is done, and counts it as reached until it is rated again', () => {
    const first = planned(profile, framework).milestones[0]!
    const doneOn = '2026-11-20'
    const done = { ...profile, progress: [{ id: 'p1', action: first.actions[0]!, steps: [], doneOn }] }
    const after = planned(done, framework)
    expect(after.milestones.map(({ id }) => id)).not.toContain(first.id)
    for (const { skill, to } of first.raises)
      expect(standingPoint(done, framework).levels.get(skill)).toBeGreaterThanOrEqual(to)
    const { skill, from } = first.raises[0]!
    const rerated = {
      ...done,
      ratings: [...done.ratings, { ...done.ratings[0]!, id: 'again', skill, level: from, on: '2026-11-21' }],
    }
    expect(standingPoint(rerated, framework).levels.get(skill)).toBe(from)
    expect(planned(rerated, framework).milestones.map(({ id }) => id)).not.toContain(first.id)
  })

  it('plans only the hours left of what was begun', () => {
    const begun = planned(profile, framework).milestones.at(-1)!
    const action = framework.actions.find(({ id }) => id === begun.actions[0])!
    const progress = [{ id: 'p1', action: action.id, steps: [{ step: 0, on: '2026-11-20' }] }]
    const milestone = planned({ ...profile, progress }, framework).milestones.find(({ id }) => id === begun.id)
    expect(milestone?.hours).toBe(begun.hours - action.steps[0]!.hours)
  })

  it('leaves out what was declined, and says so when nothing else leads there', () => {
    const plan = planned(profile, framework)
    const { id, actions, raises } = plan.milestones[0]!
    const decline = (ids: readonly string[]): Profile => ({
      ...profile,
      declined: ids.map((action) => ({ id: `d-${action}`, action, on: TODAY })),
    })
    expect(planned(decline(actions), framework).milestones.map((milestone) => milestone.id)).not.toContain(id)
    const { skill, from } = raises[0]!
    const all = framework.actions.filter((action) =>
      action.raises.some((raise) => raise.skill === skill && raise.from === from),
    )
    const without = planned(decline(all.map((action) => action.id)), framework)
    expect(without.unreachable.map((one) => one.skill)).toContain(skill)
    expect(without.unreachable.find((one) => one.skill === skill)?.reason).toMatch(/was declined/)
    expect(without.gates.length).toBeLessThan(3)
  })

  it('keeps the days of a pinned milestone', () => {
    const plan = planned(profile, framework)
    const moved = plan.milestones[2]!
    const later = plan.milestones.map((milestone) =>
      milestone === moved ? { ...moved, starts: '2028-01-03', ends: '2028-03-26' } : milestone,
    )
    const again = planned(
      { ...profile, plan: adoptedVersion({ ...plan, milestones: later }, new Set([moved.id])) },
      framework,
    )
    const kept = again.milestones.find(({ id }) => id === moved.id)!
    expect([kept.starts, kept.ends, kept.pinned]).toEqual(['2028-01-03', '2028-03-26', true])
    expect(again.milestones.filter(({ pinned }) => pinned)).toHaveLength(1)
  })

  it('lets a pin win over the order of things, and says so', () => {
    const plan = planned(profile, framework)
    const late = plan.milestones.findLast(({ after }) => after.length > 0)!
    const early = plan.milestones.map((milestone) =>
      milestone === late ? { ...late, starts: '2026-11-23', ends: '2027-02-28' } : milestone,
    )
    const again = planFor(
      { ...profile, plan: adoptedVersion({ ...plan, milestones: early }, new Set([late.id])) },
      framework,
      TODAY,
    )
    const kept = again.ok ? again.value.milestones.find(({ id }) => id === late.id)! : undefined
    expect(kept?.starts).toBe('2026-11-23')
    expect(kept?.why).toMatch(/pinned before “.*”, which usually comes first/)
  })

  it('gives up a pin whose weeks have no room for it, and says so', () => {
    const plan = planned(profile, framework)
    const long = plan.milestones.toSorted((a, b) => b.hours - a.hours)[0]!
    const tight = plan.milestones.map((milestone) =>
      milestone === long ? { ...long, starts: '2027-01-04', ends: '2027-01-10' } : milestone,
    )
    const again = planned(
      { ...profile, plan: adoptedVersion({ ...plan, milestones: tight }, new Set([long.id])) },
      framework,
    )
    const kept = again.milestones.find(({ id }) => id === long.id)!
    expect(kept.pinned).toBe(false)
    expect(kept.why).toMatch(/have no room/)
  })

  it('has nothing to do with a skill that is not applicable', () => {
    const { skill } = planned(profile, framework).milestones[0]!.raises[0]!
    const ratings = [
      ...profile.ratings,
      { ...profile.ratings[0]!, id: 'na', skill, level: 'not-applicable' as const, on: TODAY },
    ]
    const plan = planned({ ...profile, ratings }, framework)
    expect(plan.milestones.flatMap(({ raises }) => raises.map((raise) => raise.skill))).not.toContain(skill)
    expect(plan.gates).toHaveLength(3)
  })

  it('refuses a goal below the rung held today', () => {
    const plan = planFor(
      { ...profile, person: { ...profile.person, rung: 'cmo', goal: 'technician' } },
      framework,
      TODAY,
    )
    expect(plan).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  it('says so when no hour is ever left', () => {
    const slowTimes = [{ id: 's', from: '2026-01-01', to: '9999-12-31', share: 0, reason: '' }]
    const plan = planFor({ ...profile, pace: { ...profile.pace, slowTimes } }, framework, TODAY)
    expect(plan).toMatchObject({
      ok: false,
      error: { code: 'bad-input', message: expect.stringMatching(/leave no time/) },
    })
  })
})
