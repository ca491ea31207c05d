import { describe, expect, it } from 'vitest'
import { alternativeTo } from '#domain/planning/alternatives.ts'
import { planningBasis, type PlanningBasis } from '#domain/planning/basis.ts'
import { explainMilestone } from '#domain/planning/explain.ts'
import { planFor, planFrom } from '#domain/planning/plan-for.ts'
import type { Plan } from '#domain/planning/plan.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = generateFramework({ seed: 11, skills: 9, actionsPerStep: 2 })
const profile = generateProfile(framework, { seed: 2, goal: 'mops-manager', hoursPerWeek: 4 })
const basis: PlanningBasis = value(planningBasis(profile, framework, TODAY))
const plan: Plan = value(planFor(profile, framework, TODAY))

function declining(...actions: string[]): Profile {
  return { ...profile, declined: actions.map((action) => ({ id: `d-${action}`, action, on: TODAY })) }
}

function weeksLater(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000))
}

describe('the explanation of a milestone', () => {
  it('says what the gates would be without it, as making the plan without it finds', () => {
    let moved = 0
    for (const { id, actions } of plan.milestones) {
      const { without } = explainMilestone(basis, profile.pace, plan, id)!
      const replanned = value(planFor(declining(...actions), framework, TODAY))
      for (const { rung, readyOn } of plan.gates) {
        const after = replanned.gates.find((gate) => gate.rung === rung)?.readyOn
        const said = without.find((gate) => gate.rung === rung)
        if (after === readyOn) expect(said).toBeUndefined()
        else {
          moved += 1
          expect(said?.before).toBe(readyOn)
          expect(said?.after).toBe(after)
          if (after !== undefined) expect(said?.weeks).toBe(weeksLater(readyOn, after))
        }
      }
    }
    expect(moved).toBeGreaterThan(10)
  })

  it('names every milestone that waits for it, and no other', () => {
    for (const { id } of plan.milestones) {
      const { unblocks } = explainMilestone(basis, profile.pace, plan, id)!
      const reaches = (from: string): boolean => {
        const milestone = plan.milestones.find((one) => one.id === from)!
        return milestone.after.some((first) => first === id || reaches(first))
      }
      expect(unblocks).toEqual(plan.milestones.flatMap((one) => (reaches(one.id) ? [one.id] : [])))
    }
  })

  it('says truly what decides the week it starts in', () => {
    const kinds = new Set<string>()
    for (const milestone of plan.milestones) {
      const { timing, words } = explainMilestone(basis, profile.pace, plan, milestone.id)!
      kinds.add(timing.kind)
      const week = plan.weeks.findIndex(({ starts }) => starts === milestone.starts)
      const before = plan.weeks[week - 1]
      const named =
        'milestones' in timing ? timing.milestones.map((id) => plan.milestones.find((one) => one.id === id)!) : []
      if (timing.kind === 'first') expect(week).toBe(0)
      if (timing.kind === 'after') {
        for (const first of named) {
          expect(milestone.after).toContain(first.id)
          expect(weeksLater(first.starts, milestone.starts)).toBeGreaterThanOrEqual(0)
          expect(first.ends > milestone.starts).toBe(true)
        }
      }
      if (timing.kind === 'places')
        expect(named.filter(({ starts, ends }) => starts <= before!.starts && ends > milestone.starts).length).toBe(
          profile.pace.atOnce,
        )
      if (timing.kind === 'hours')
        expect(named.reduce((sum, { byWeek }) => sum + byWeek[before!.starts]!, 0)).toBeGreaterThan(
          before!.capacity - 0.25,
        )
      for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[A-Z].*\.$/)
    }
    expect(kinds).toContain('first')
    expect(kinds).toContain('after')
    expect([...kinds].some((kind) => kind === 'places' || kind === 'hours')).toBe(true)
  })

  it('of an unknown milestone is none', () => {
    expect(explainMilestone(basis, profile.pace, plan, 'm-ghost')).toBeUndefined()
  })
})

describe('the alternative to a chosen action', () => {
  it('leads to the same levels with the hours it says, everything else staying', () => {
    let found = 0
    for (const { action } of basis.selection.actions) {
      const alternative = alternativeTo(basis, action.id)
      if (!alternative) continue
      found += 1
      const kept = basis.selection.actions.map((one) => one.action.id).filter((id) => id !== action.id)
      const wished = planningBasis(declining(action.id), framework, TODAY, { kept: new Set(kept) })
      const { selection } = value(wished)
      expect(selection.unreachable).toEqual(basis.selection.unreachable)
      expect(new Set(selection.actions.map((one) => one.action.id))).toEqual(
        new Set([...kept, ...alternative.instead.map(({ id }) => id)]),
      )
      const hours = (of: PlanningBasis['selection']): number => of.actions.reduce((sum, one) => sum + one.hours, 0)
      expect(alternative.hoursMore).toBeCloseTo(hours(selection) - hours(basis.selection))
      expect(planFrom({ ...basis, selection }, profile.pace).ok).toBe(true)
    }
    expect(found).toBeGreaterThan(10)
  })

  it('is missing where nothing else leads there', () => {
    const bare = generateFramework({ seed: 11, skills: 9, actionsPerStep: 1, crossShare: 0 })
    const single = value(planningBasis(generateProfile(bare, { seed: 2 }), bare, TODAY))
    const only = single.selection.actions.find(({ action }) =>
      action.raises.some(
        ({ skill, to }) =>
          bare.actions.filter((other) => other.raises.some((raise) => raise.skill === skill && raise.to === to))
            .length === 1,
      ),
    )!
    expect(alternativeTo(single, only.action.id)).toBeUndefined()
  })
})
