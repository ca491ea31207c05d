import { describe, expect, it } from 'vitest'
import { adoptedMilestones } from '#domain/planning/adopted-plan.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { columnOf } from '#domain/planning/board.ts'
import { replanItems } from '#domain/planning/keep-as-it-is.ts'
import type { Milestone, Plan } from '#domain/planning/plan.ts'
import { proposedPlan } from '#domain/planning/replan.ts'
import {
  acceptAction,
  adoptPlan,
  changeMilestone,
  declineAction,
  dropKeptNote,
  finishAction,
  isOver,
  progressOf,
  reopenAction,
  toggleStep,
} from '#domain/profile/plan-changes.ts'
import { profileSchema } from '#domain/profile/profile.ts'
import { value } from '#tests/support/result.ts'
import { aClimber, aFramework, anAction, aRaise, rated } from '#tests/support/build-framework.ts'

const framework = aFramework()
const profile = aClimber({ ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 0)] })

function planned(): Plan {
  const plan = planFor(profile, framework, '2026-11-21')
  if (!plan.ok) throw new Error(plan.error.message)
  return plan.value
}

describe('adopting a plan', () => {
  it('stores milestones that a profile file accepts and that read back as planned', () => {
    const plan = planned()
    const adopted = adoptPlan(profile, plan, 'plan-1', '2026-11-21')
    expect(profileSchema.safeParse(adopted).success).toBe(true)
    expect(adopted.plan?.pace).toEqual({ hoursPerWeek: 5, atOnce: 2 })
    expect(adoptedMilestones(adopted, framework)).toEqual(plan.milestones)
  })

  it('keeps the first plan for a goal as the baseline, and pins and notes of what stays', () => {
    const plan = planned()
    const first = adoptPlan(profile, plan, 'plan-1', '2026-11-21')
    const id = plan.milestones[0]?.id ?? ''
    const noted = changeMilestone(first, id, { note: 'Ask Dana', pinned: true })
    const second = adoptPlan(noted, plan, 'plan-2', '2026-12-21')
    expect(second.baseline?.id).toBe('plan-1')
    expect(second.plan?.milestones.find((milestone) => milestone.id === id)).toMatchObject({
      note: 'Ask Dana',
      pinned: true,
    })
  })

  it('keeps a milestone whose steps are all ticked until somebody says that it is finished', () => {
    const first = adoptPlan(profile, planned(), 'plan-1', '2026-11-21')
    const milestone = first.plan!.milestones[0]!
    const [id] = milestone.actions as [string]
    const ticked = [0, 1].reduce((next, step) => toggleStep(next, id, step, 'p', '2026-11-24'), first)
    const again = value(proposedPlan(ticked, framework, '2026-11-30'))
    expect(again.milestones.some(({ actions }) => actions.includes(id))).toBe(false)
    const second = adoptPlan(ticked, again, 'plan-2', '2026-11-30')
    expect(second.plan?.milestones[0]).toEqual(milestone)
    const [card] = adoptedMilestones(second, framework)!
    expect(columnOf(card!, second, framework, '2026-11-30')).toBe('proving')
    const isLeft = (one: Milestone): boolean => isOver(second, one, again)
    expect(replanItems(adoptedMilestones(second, framework)!, again.milestones, isLeft)).toEqual([])
    const declined = adoptPlan(declineAction(ticked, id, 'd', '2026-11-30'), again, 'plan-2', '2026-11-30')
    expect(declined.plan?.milestones.some(({ actions }) => actions.includes(id))).toBe(false)
  })

  it('keeps finished milestones and their notes when planning again has no more need of them', () => {
    const plan = planned()
    const [done, ...rest] = plan.milestones
    if (!done) throw new Error('The plan is empty.')
    const noted = changeMilestone(adoptPlan(profile, plan, 'plan-1', '2026-11-21'), done.id, { note: 'It went well' })
    const finished = done.actions.reduce((next, id) => {
      const action = framework.actions.find((one) => one.id === id)
      return action ? finishAction(next, action, `p-${id}`, '2026-12-01') : next
    }, noted)
    const second = adoptPlan(finished, { ...plan, milestones: rest }, 'plan-2', '2026-12-21')
    expect(second.plan?.milestones.map(({ id }) => id)).toEqual(plan.milestones.map(({ id }) => id))
    expect(second.plan?.milestones[0]).toMatchObject({ id: done.id, note: 'It went well', starts: done.starts })
    const elsewhere = adoptPlan(finished, { ...plan, goal: 'head', milestones: rest }, 'plan-3', '2026-12-21')
    expect(elsewhere.plan?.milestones).toHaveLength(rest.length)
  })

  it('keeps the note of a milestone that left the plan until it comes back or is deleted', () => {
    const plan = planned()
    const [first, ...rest] = plan.milestones
    if (!first) throw new Error('The plan is empty.')
    const note = 'Dana wants to see the first draft'
    const noted = changeMilestone(adoptPlan(profile, plan, 'plan-1', '2026-11-21'), first.id, { note })
    const without = adoptPlan(noted, { ...plan, milestones: rest }, 'plan-2', '2026-12-21')
    expect(without.keptNotes).toEqual([{ id: first.id, actions: first.actions, note }])
    expect(profileSchema.safeParse(without).success).toBe(true)
    const elsewhere = adoptPlan(without, { ...plan, goal: 'head', milestones: rest }, 'plan-3', '2027-01-21')
    expect(elsewhere.keptNotes).toEqual(without.keptNotes)
    const back = adoptPlan(elsewhere, plan, 'plan-4', '2027-02-21')
    expect(back.plan?.milestones.find(({ id }) => id === first.id)?.note).toBe(note)
    expect(back).not.toHaveProperty('keptNotes')
    expect(dropKeptNote(without, first.id)).not.toHaveProperty('keptNotes')
    expect(dropKeptNote(without, 'another')).toBe(without)
    expect(dropKeptNote(noted, first.id)).toBe(noted)
  })

  it('starts a new baseline with a new goal', () => {
    const first = adoptPlan(profile, planned(), 'plan-1', '2026-11-21')
    const second = adoptPlan(first, { ...planned(), goal: 'head' }, 'plan-2', '2026-12-21')
    expect(second.baseline?.id).toBe('plan-2')
  })

  it('shows a milestone whose action the framework lost under its id', () => {
    const adopted = adoptPlan(profile, planned(), 'plan-1', '2026-11-21')
    const without = aFramework({ actions: [] })
    expect(adoptedMilestones(adopted, without)?.[0]?.title).toMatch(/^Retired action /)
  })
})

describe('progress', () => {
  const action = anAction('write-it', [aRaise('reports', 2)])

  it('ticks and unticks steps with their day', () => {
    const ticked = toggleStep(toggleStep(profile, 'write-it', 1, 'p', '2026-11-20'), 'write-it', 0, 'q', '2026-11-21')
    expect(progressOf(ticked, 'write-it')).toEqual({
      id: 'p',
      action: 'write-it',
      steps: [
        { step: 0, on: '2026-11-21' },
        { step: 1, on: '2026-11-20' },
      ],
    })
    expect(progressOf(toggleStep(ticked, 'write-it', 1, 'r', '2026-11-22'), 'write-it')?.steps).toEqual([
      { step: 0, on: '2026-11-21' },
    ])
  })

  it('finishes with every step ticked, and reopens when one is taken away', () => {
    const started = toggleStep(profile, 'write-it', 0, 'p', '2026-11-20')
    const finished = finishAction(started, action, 'q', '2026-11-30')
    expect(progressOf(finished, 'write-it')).toEqual({
      id: 'p',
      action: 'write-it',
      steps: [
        { step: 0, on: '2026-11-20' },
        { step: 1, on: '2026-11-30' },
      ],
      doneOn: '2026-11-30',
    })
    expect(progressOf(toggleStep(finished, 'write-it', 1, 'r', '2026-12-01'), 'write-it')?.doneOn).toBeUndefined()
    expect(progressOf(reopenAction(finished, 'write-it'), 'write-it')?.steps).toHaveLength(2)
  })
})

describe('declining', () => {
  it('is noted once and can be taken back', () => {
    const declined = declineAction(declineAction(profile, 'x', 'a', '2026-11-21'), 'x', 'b', '2026-11-22')
    expect(declined.declined).toEqual([{ id: 'a', action: 'x', on: '2026-11-21' }])
    expect(acceptAction(declined, 'x').declined).toEqual([])
  })
})
