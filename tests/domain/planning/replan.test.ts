import { describe, expect, it } from 'vitest'
import { planFor } from '#domain/planning/plan-for.ts'
import { planDifference, type PlanDifference } from '#domain/planning/plan-difference.ts'
import { replan } from '#domain/planning/replan.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { adoptedVersion } from '#tests/support/planned-milestones.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'

function adopted(seed: number): { readonly profile: Profile; readonly framework: Framework } {
  const framework = generateFramework({ seed, skills: 10 })
  const profile = generateProfile(framework, { seed, hoursPerWeek: 4 })
  return { framework, profile: { ...profile, plan: adoptedVersion(value(planFor(profile, framework, TODAY))) } }
}

describe('making the plan again', () => {
  it('changes nothing on the same day', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { profile, framework } = adopted(seed)
      const { difference, done } = value(replan(profile, framework, TODAY))
      expect(difference).toEqual({ added: [], removed: [], moved: [], gates: [], hours: 0 })
      expect(done).toEqual([])
    }
  })

  it('keeps what is done, what is pinned and what is begun', () => {
    const { profile, framework } = adopted(3)
    const [first, second, third] = profile.plan!.milestones
    const pinned = { ...third!, pinned: true, starts: '2027-06-07', ends: '2027-09-05' }
    const changed: Profile = {
      ...profile,
      plan: { ...profile.plan!, milestones: profile.plan!.milestones.map((one) => (one === third ? pinned : one)) },
      progress: [
        { id: 'p1', action: first!.actions[0]!, steps: [], doneOn: TODAY },
        { id: 'p2', action: second!.actions[0]!, steps: [{ step: 0, on: TODAY }] },
      ],
    }
    const again = value(replan(changed, framework, TODAY))
    expect(again.done).toEqual([first])
    expect(again.plan.milestones.map(({ id }) => id)).not.toContain(first!.id)
    expect(again.difference.removed).not.toContain(first!.id)
    expect(again.plan.milestones.map(({ id }) => id)).toContain(second!.id)
    expect(again.plan.milestones.find(({ id }) => id === third!.id)).toMatchObject({
      starts: '2027-06-07',
      ends: '2027-09-05',
      pinned: true,
    })
  })

  it('moves few milestones when little changes, and fewer than a fresh plan', () => {
    const far = ({ moved, removed, added }: PlanDifference): number =>
      moved.filter(({ weeks }) => Math.abs(weeks) > 2).length + removed.length + added.length
    let all = 0
    let movedLittle = 0
    let moved = 0
    let movedFresh = 0
    for (let seed = 1; seed <= 20; seed += 1) {
      const { profile, framework } = adopted(seed)
      const milestones = profile.plan!.milestones
      const slowTimes = [{ id: 's', from: '2027-02-01', to: '2027-02-07', share: 0, reason: 'A week off' }]
      const last = framework.actions.find(({ id }) => id === milestones.at(-1)!.actions[0])!.raises[0]!
      const rating = { ...profile.ratings[0]!, id: 'new', skill: last.skill, level: last.from, on: TODAY }
      const smallChanges: readonly Profile[] = [
        { ...profile, pace: { ...profile.pace, slowTimes } },
        { ...profile, progress: [{ id: 'p', action: milestones[0]!.actions[0]!, steps: [{ step: 0, on: TODAY }] }] },
        { ...profile, ratings: [...profile.ratings, rating] },
      ]
      for (const [kind, changed] of smallChanges.entries()) {
        const own = far(value(replan(changed, framework, TODAY)).difference)
        const fresh = far(planDifference(profile.plan!, value(planFor(changed, framework, TODAY))))
        moved += own
        movedFresh += fresh
        // A better rating takes work away, so what comes after it moves up; the other two change next to nothing.
        if (kind < 2) {
          all += milestones.length
          movedLittle += own
        }
      }
    }
    expect(movedLittle / all).toBeLessThan(0.05)
    expect(moved).toBeLessThan(movedFresh * 0.75)
  })

  it('gives the difference as data that lead from the old plan to the new one', () => {
    const { profile, framework } = adopted(6)
    const declined = [{ id: 'd', action: profile.plan!.milestones[1]!.actions[0]!, on: TODAY }]
    const { plan, difference } = value(replan({ ...profile, declined }, framework, TODAY))
    const old = new Map(profile.plan!.milestones.map((one) => [one.id, one]))
    expect(difference.removed).toContain(profile.plan!.milestones[1]!.id)
    const rebuilt = new Map(
      [...old]
        .filter(([id]) => !difference.removed.includes(id))
        .map(([id, { starts, ends }]) => [id, { starts, ends }]),
    )
    for (const { id, before, after } of difference.moved) {
      expect(rebuilt.get(id)).toEqual(before)
      rebuilt.set(id, after)
    }
    for (const id of difference.added) {
      const { starts, ends } = plan.milestones.find((one) => one.id === id)!
      rebuilt.set(id, { starts, ends })
    }
    expect(rebuilt).toEqual(new Map(plan.milestones.map(({ id, starts, ends }) => [id, { starts, ends }])))
    const hours = (byWeek: Readonly<Record<string, number>>): number =>
      Object.values(byWeek).reduce((sum, own) => sum + own, 0)
    const before = profile.plan!.milestones.reduce((sum, one) => sum + hours(one.byWeek), 0)
    expect(difference.hours).toBeCloseTo(plan.milestones.reduce((sum, one) => sum + one.hours, 0) - before)
    for (const gate of difference.gates) {
      expect(gate.before).toBe(profile.plan!.gates.find(({ rung }) => rung === gate.rung)?.readyOn)
      expect(gate.after).toBe(plan.gates.find(({ rung }) => rung === gate.rung)?.readyOn)
    }
  })

  it('is a fresh plan where none was adopted', () => {
    const { profile, framework } = adopted(7)
    const { plan: _, ...bare } = profile
    const again = value(replan(bare, framework, TODAY))
    expect(again.plan).toEqual(value(planFor(bare, framework, TODAY)))
    expect(again.difference.added).toHaveLength(again.plan.milestones.length)
  })
})
