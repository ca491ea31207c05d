import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptedMilestones } from '#domain/planning/adopted-plan.ts'
import { keepAsItIs, replanItems, whyNotKept, type ReplanItem } from '#domain/planning/keep-as-it-is.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { replan } from '#domain/planning/replan.ts'
import {
  adoptPlan,
  changeMilestone,
  declineAction,
  finishAction,
  isFinished,
  toggleStep,
} from '#domain/profile/plan-changes.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { generateProfile } from '#tests/support/generate-profile.ts'
import { anOwnAction } from '#tests/support/build-profile.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const MONDAY = '2026-11-23'
const newId = (): string => 'new'

function adopted(seed: number): { readonly profile: Profile; readonly framework: Framework } {
  const framework = generateFramework({ seed, skills: 8 })
  const profile = generateProfile(framework, { seed, hoursPerWeek: 4 })
  return { framework, profile: adoptPlan(profile, value(planFor(profile, framework, TODAY)), 'plan-1', TODAY) }
}

function itemsOf(profile: Profile, framework: Framework): readonly ReplanItem[] {
  const { plan } = value(replan(profile, framework, TODAY))
  return replanItems(adoptedMilestones(profile, framework)!, plan.milestones, (one) => isFinished(profile, one))
}

/** The first of each kind: every one takes a plan to check. */
function someOf(items: readonly ReplanItem[]): readonly ReplanItem[] {
  return items.filter((item, at) => items.findIndex(({ kind }) => kind === item.kind) === at)
}

describe('making the plan again, item by item', () => {
  it('has no items while nothing has changed', () => {
    const { profile, framework } = adopted(1)
    expect(itemsOf(profile, framework)).toEqual([])
  })

  it('lists what would come in, go and move; what is kept is no longer listed', () => {
    const kinds = new Set<string>()
    for (let seed = 1; seed <= 4; seed += 1) {
      const { profile, framework } = adopted(seed)
      const slower = { ...profile, pace: { ...profile.pace, hoursPerWeek: 6 } }
      const changed = declineAction(slower, profile.plan!.milestones[1]!.actions[0]!, 'd', TODAY)
      for (const item of someOf(itemsOf(changed, framework))) {
        kinds.add(item.kind)
        if (whyNotKept(changed, item, MONDAY) !== undefined) continue
        const kept = keepAsItIs(changed, item, newId, TODAY)
        const left = itemsOf(kept, framework).find(({ milestone }) => milestone.id === item.milestone.id)
        // What was taken back is in the plan again, and may still move; a pin may find no room, which is then said.
        if (item.kind === 'removed') expect(left?.kind).not.toBe('removed')
        else if (left) expect(whyNotKept(kept, left, MONDAY)).toBeDefined()
      }
    }
    expect([...kinds].toSorted()).toEqual(['added', 'moved', 'removed'])
  })

  it('cannot keep a milestone whose days are over', () => {
    const { profile, framework } = adopted(2)
    const [milestone] = adoptedMilestones(profile, framework)!
    expect(whyNotKept(profile, { kind: 'removed', milestone: milestone! }, '2040-01-02')).toBe('Its days are over.')
  })
})

describe('what a person has put into the plan', () => {
  it('survives making it again: done work, ticks, pins, notes, own actions and hard dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 50 }), (seed, pick) => {
        const start = adopted(seed)
        const milestones = start.profile.plan!.milestones
        const at = (offset: number) => milestones[(pick + offset) % milestones.length]!
        const action = start.framework.actions.find(({ id }) => id === at(0).actions[0])!
        const own = anOwnAction({ id: 'own' })
        const begun = toggleStep(start.profile, at(1).actions[0]!, 0, 'p1', TODAY)
        const noted = changeMilestone(finishAction(begun, action, 'p2', TODAY), at(2).id, { note: 'Ask Dana' })
        const pinned = changeMilestone(noted, milestones.at(-1)!.id, { pinned: true })
        const profile: Profile = {
          ...pinned,
          ownActions: [own],
          fixedDates: [{ id: 'qbr', title: 'QBR', on: '2027-03-14', kind: 'review', milestone: at(2).id }],
          pace: { ...pinned.pace, hoursPerWeek: 6 },
        }
        const framework = workingFramework(profile, start.framework)
        const after = adoptPlan(profile, value(replan(profile, framework, TODAY)).plan, 'plan-2', TODAY)
        for (const part of ['progress', 'ownActions', 'fixedDates', 'baseline', 'declined'] as const)
          expect(after[part]).toEqual(profile[part])
        const ids = after.plan!.milestones.map(({ id }) => id)
        expect(ids).toContain(at(0).id)
        expect(ids).toContain('m-own')
        const notes = [...after.plan!.milestones, ...(after.keptNotes ?? [])]
        expect(notes.find(({ id }) => id === at(2).id)?.note).toBe('Ask Dana')
        if (at(0).id !== milestones.at(-1)!.id) expect(ids).toContain(milestones.at(-1)!.id)
      }),
      { numRuns: 15 },
    )
  })
})
