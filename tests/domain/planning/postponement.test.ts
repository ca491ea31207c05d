import { describe, expect, it } from 'vitest'
import { addDays, longDay } from '#domain/calendar.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { ifPostponed, postponementWords, waitingActions } from '#domain/planning/postponement.ts'
import { adoptedPlan } from '#domain/planning/shown-plan.ts'
import { weekPlan } from '#domain/planning/this-week.ts'
import { togglePostponed } from '#domain/profile/effort.ts'
import { adoptPlan, changeMilestone } from '#domain/profile/plan-changes.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'

const framework = aFramework()
const MONDAY = '2026-11-02'

function climber() {
  const profile = aClimber({ atOnce: 1, ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 1)] })
  const plan = planFor(profile, framework, MONDAY)
  if (!plan.ok) throw new Error(plan.error.message)
  return adoptPlan(profile, plan.value, 'plan', MONDAY)
}

describe('not this week', () => {
  it('moves no date while another step of the milestone takes the hours', () => {
    const profile = climber()
    const milestones = adoptedPlan(profile, framework, [])!.milestones
    const [first] = weekPlan(milestones, profile, framework, MONDAY).steps
    const later = togglePostponed(profile, first!.action, first!.step, 'x', MONDAY)
    const week = weekPlan(milestones, later, framework, MONDAY)
    expect(week.postponed).toHaveLength(1)
    expect(week.steps.some(({ action }) => action === first!.action)).toBe(true)
    expect(waitingActions(week)).toEqual([])
  })

  it('says by how much the milestone and its gate move when nothing of it is left in the week', () => {
    const profile = climber()
    const milestones = adoptedPlan(profile, framework, [])!.milestones
    const action = milestones[0]!.actions[0]!
    const later = [0, 1].reduce((next, step) => togglePostponed(next, action, step, `x${step}`, MONDAY), profile)
    const waiting = waitingActions(weekPlan(milestones, later, framework, MONDAY))
    expect(waiting).toEqual([action])
    const difference = ifPostponed(later, framework, waiting, MONDAY)!
    expect(difference.moved.find(({ id }) => id === milestones[0]!.id)?.weeks).toBeGreaterThan(0)
    const known = later.plan!.gates
    expect(postponementWords(difference, milestones[0]!, known, framework)).toMatch(
      new RegExp(
        `^It would end a week later, on ${longDay(addDays(milestones[0]!.ends, 7))}\\. You would be ready for The lead a week later, on .*\\.$`,
      ),
    )
  })

  it('tells the truth of a pinned milestone as well: its pin does not give the hours back', () => {
    const profile = climber()
    const [first] = profile.plan!.milestones
    const pinned = changeMilestone(profile, first!.id, { pinned: true })
    const difference = ifPostponed(pinned, framework, first!.actions, MONDAY)!
    const free = ifPostponed(profile, framework, first!.actions, MONDAY)!
    expect(difference.moved.find(({ id }) => id === first!.id)).toEqual(free.moved.find(({ id }) => id === first!.id))
  })

  it('says so when there is room', () => {
    const nothing = { added: [], removed: [], moved: [], gates: [], hours: 0 }
    expect(postponementWords(nothing, { id: 'm', ends: MONDAY }, [], framework)).toBe(
      'It still ends in time. No gate moves.',
    )
  })

  it('changes nothing when nothing is put off', () => {
    const difference = ifPostponed(climber(), framework, [], MONDAY)
    expect(difference).toEqual({ added: [], removed: [], moved: [], gates: [], hours: 0 })
  })
})
