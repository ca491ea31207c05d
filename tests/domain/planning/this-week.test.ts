import { describe, expect, it } from 'vitest'
import { weekPlan } from '#domain/planning/this-week.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { togglePostponed } from '#domain/profile/effort.ts'
import { finishAction, toggleStep } from '#domain/profile/plan-changes.ts'
import { aClimber, aFramework, anAction, aRaise } from '#tests/support/build-framework.ts'

const action = anAction('write-it', [aRaise('reports', 0)])
const framework = aFramework({ actions: [action] })
const milestone: Milestone = {
  id: 'm-write-it',
  title: action.title,
  starts: '2026-11-23',
  ends: '2026-12-06',
  hours: 10,
  load: 5,
  kind: 'on-the-job',
  actions: ['write-it'],
  raises: [{ skill: 'reports', from: 0, to: 1 }],
  after: [],
  critical: true,
  why: 'It is the way.',
  byWeek: { '2026-11-23': 5, '2026-11-30': 5 },
  gate: 'lead',
  pinned: false,
}

describe('the plan of a week', () => {
  it('shows the next steps until the hours of the week are spoken for', () => {
    const week = weekPlan([milestone], aClimber(), framework, '2026-11-25')
    expect(week).toMatchObject({ week: '2026-11-23', hours: 5, hoursDone: 0 })
    expect(week.steps.map(({ step, ticked }) => ({ step, ticked }))).toEqual([
      { step: 0, ticked: false },
      { step: 1, ticked: false },
    ])
  })

  it('keeps what was ticked this week in sight and counts its hours', () => {
    const profile = toggleStep(aClimber(), 'write-it', 0, 'p', '2026-11-24')
    expect(weekPlan([milestone], profile, framework, '2026-11-25')).toMatchObject({
      hoursDone: 4,
      steps: [
        { step: 0, ticked: true },
        { step: 1, ticked: false },
      ],
    })
  })

  it('puts the step after it in the place of one that is taken out, until it is asked back or the week is over', () => {
    const postponed = togglePostponed(aClimber(), 'write-it', 0, 'x', '2026-11-25')
    const week = weekPlan([milestone], postponed, framework, '2026-11-25')
    expect(week.steps.map(({ step }) => step)).toEqual([1])
    expect(week.postponed.map(({ step }) => step)).toEqual([0])
    expect(weekPlan([milestone], postponed, framework, '2026-12-01').steps.map(({ step }) => step)).toContain(0)
    const back = togglePostponed(postponed, 'write-it', 0, 'y', '2026-11-27')
    expect(weekPlan([milestone], back, framework, '2026-11-25').postponed).toEqual([])
  })

  it('lets go of what was ticked in an earlier week', () => {
    const profile = toggleStep(aClimber(), 'write-it', 0, 'p', '2026-11-24')
    expect(weekPlan([milestone], profile, framework, '2026-12-01').steps.map(({ step }) => step)).toEqual([1])
  })

  it('plans no hours for what was done before the week, so that all of it can be done', () => {
    const early = toggleStep(toggleStep(aClimber(), 'write-it', 0, 'p', '2026-11-24'), 'write-it', 1, 'p', '2026-11-25')
    expect(weekPlan([milestone], early, framework, '2026-12-01')).toMatchObject({ hours: 0, hoursDone: 0, steps: [] })
    const rest = { ...milestone, byWeek: { '2026-11-23': 5, '2026-11-30': 8 } }
    const half = toggleStep(aClimber(), 'write-it', 0, 'p', '2026-11-24')
    expect(weekPlan([rest], half, framework, '2026-12-01')).toMatchObject({ hours: 6, hoursDone: 0 })
    const done = toggleStep(half, 'write-it', 1, 'p', '2026-12-02')
    expect(weekPlan([rest], done, framework, '2026-12-02')).toMatchObject({ hours: 6, hoursDone: 6 })
  })

  it('keeps open steps of milestones whose weeks are over in sight, apart from the hours of the week', () => {
    const profile = toggleStep(aClimber(), 'write-it', 0, 'p', '2026-11-24')
    const late = weekPlan([milestone], profile, framework, '2026-12-09')
    expect(late).toMatchObject({ hours: 0, steps: [], leftOver: [{ step: 1 }] })
    const done = finishAction(profile, action, 'p', '2026-12-09')
    expect(weekPlan([milestone], done, framework, '2026-12-16').leftOver).toEqual([])
  })

  it('shows the first planned week before it has begun', () => {
    expect(weekPlan([milestone], aClimber(), framework, '2026-11-21').week).toBe('2026-11-23')
  })

  it('is empty after the plan and when everything is done', () => {
    expect(weekPlan([milestone], aClimber(), framework, '2027-03-01').steps).toEqual([])
    const finished = finishAction(aClimber(), action, 'p', '2026-11-24')
    expect(weekPlan([milestone], finished, framework, '2026-12-01').steps).toEqual([])
  })
})
