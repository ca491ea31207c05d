import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { adoptedMilestones } from '#domain/planning/adopted-plan.ts'
import { BOARD_COLUMNS, columnOf, lastNextDay, NEXT_WEEKS, type BoardColumn } from '#domain/planning/board.ts'
import { moveCard } from '#domain/planning/move-card.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { standingPoint } from '#domain/planning/reached-levels.ts'
import { finishMilestone } from '#domain/profile/milestone-changes.ts'
import { adoptPlan, finishAction, reopenAction, startAction, toggleStep } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { proofOf, rateToProve } from '#domain/profile/proving.ts'
import { rate } from '#domain/profile/rating-changes.ts'
import { planInputs } from '#tests/support/arbitrary-plan.ts'
import { aClimber, aFramework, rated } from '#tests/support/build-framework.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = aFramework()
const climber = aClimber({ goal: 'head', ratings: [rated('reports', 2), rated('systems', 2), rated('budget', 1)] })
const adopted = adoptPlan(climber, value(planFor(climber, framework, TODAY)), 'plan', TODAY)

function milestoneIn(profile: Profile, action: string) {
  return adoptedMilestones(profile, framework)!.find(({ actions }) => actions.includes(action))!
}

function column(profile: Profile, action: string, today = TODAY): BoardColumn {
  return columnOf(milestoneIn(profile, action), profile, framework, today)
}

function move(profile: Profile, action: string, to: BoardColumn) {
  return moveCard(profile, framework, { milestone: milestoneIn(profile, action), to }, 'new', TODAY)
}

const action = framework.actions.find(({ id }) => id === 'budget-to-2')!
const again = (level: 0 | 1 | 2, on: string) =>
  [{ skill: 'budget', by: 'self', level, sure: 'fairly-sure' } as const, 'again', on] as const

describe('the column of a milestone', () => {
  it('is next within six weeks and later after that', () => {
    const { starts } = milestoneIn(adopted, 'budget-to-4')
    expect(column(adopted, 'budget-to-4', addDays(starts, -NEXT_WEEKS * 7 - 1))).toBe('later')
    expect(column(adopted, 'budget-to-4', addDays(starts, -NEXT_WEEKS * 7))).toBe('next')
    expect(column(adopted, 'budget-to-4', addDays(starts, 70))).toBe('next')
  })

  it('is doing from the first tick or from the day it is started, and the plan keeps what is started', () => {
    expect(column(toggleStep(adopted, 'budget-to-2', 0, 'p', TODAY), 'budget-to-2')).toBe('doing')
    const started = startAction(adopted, 'budget-to-2', 'p', TODAY)
    expect(column(started, 'budget-to-2')).toBe('doing')
    expect(standingPoint(started, framework).begun.get('budget-to-2')).toBe(10)
    expect(startAction(started, 'budget-to-2', 'q', '2027-01-01')).toBe(started)
  })

  it('is proving from the last tick on, until what it raises is rated once more', () => {
    const ticked = [0, 1].reduce((next, step) => toggleStep(next, 'budget-to-2', step, 'p', TODAY), adopted)
    expect(column(ticked, 'budget-to-2')).toBe('proving')
    const ofLonger = {
      ...ticked,
      progress: [{ id: 'p', action: 'budget-to-2', steps: [0, 2].map((step) => ({ step, on: TODAY })) }],
    }
    expect(column(ofLonger, 'budget-to-2')).toBe('doing')
    const finished = finishAction(adopted, action, 'p', TODAY)
    expect(column(finished, 'budget-to-2')).toBe('proving')
    expect(column(rate(finished, ...again(1, '2026-11-22')), 'budget-to-2')).toBe('done')
  })

  it('takes a rating of the same day for the answer when it says that the level is reached', () => {
    const finished = finishAction(adopted, action, 'p', TODAY)
    expect(column(rate(finished, ...again(1, TODAY)), 'budget-to-2')).toBe('proving')
    expect(column(rate(finished, ...again(2, TODAY)), 'budget-to-2')).toBe('done')
  })

  it('is done once it was rated to prove it, below what it was to raise as well', () => {
    const finished = finishAction(adopted, action, 'p', TODAY)
    const [rating, id, on] = again(1, TODAY)
    const proved = rateToProve(finished, 'budget-to-2', rating, id, on)
    expect(column(proved, 'budget-to-2')).toBe('done')
    const open = proofOf(proved, framework, 'budget-to-2')?.steps.filter(({ rated: isRated }) => !isRated)
    expect(open).toEqual([])
  })

  it('goes back to doing when it is reopened and a tick is taken away, and stays started', () => {
    const started = startAction(adopted, 'budget-to-2', 'p', TODAY)
    const finished = reopenAction(finishAction(started, action, 'p', TODAY), 'budget-to-2')
    const open = [0, 1].reduce((next, step) => toggleStep(next, 'budget-to-2', step, 'p', TODAY), finished)
    expect(column(open, 'budget-to-2')).toBe('doing')
  })
})

describe('moving a card', () => {
  it('starts, finishes and plans for other weeks, and says so', () => {
    expect(move(adopted, 'budget-to-2', 'doing')).toMatchObject({ kind: 'moved', label: 'started milestone' })
    expect(move(adopted, 'budget-to-2', 'done')).toMatchObject({
      kind: 'moved',
      says: 'Finished. It stands under Proving until what it raises is rated.',
    })
    const later = move(adopted, 'budget-to-2', 'later')
    if (later.kind === 'refused') throw new Error(later.reason)
    expect(milestoneIn(later.profile, 'budget-to-2').starts > lastNextDay(TODAY)).toBe(true)
    const back = move(later.profile, 'budget-to-2', 'next')
    if (back.kind === 'refused') throw new Error(back.reason)
    expect(milestoneIn(back.profile, 'budget-to-2').starts <= lastNextDay(TODAY)).toBe(true)
  })

  it('says what to do instead where a move would mean nothing', () => {
    const ticked = toggleStep(adopted, 'budget-to-2', 0, 'p', TODAY)
    const finished = finishAction(adopted, action, 'p', TODAY)
    const reasons = [
      move(
        climber.plan ? climber : { ...adopted, person: { ...adopted.person, goal: 'lead' } },
        'budget-to-2',
        'doing',
      ),
      move(ticked, 'budget-to-2', 'later'),
      move(finished, 'budget-to-2', 'doing'),
      move(finished, 'budget-to-2', 'next'),
      move(finished, 'budget-to-2', 'done'),
      move(rate(finished, ...again(2, TODAY)), 'budget-to-2', 'proving'),
      move(adopted, 'budget-to-4', 'next'),
    ].map((result) => (result.kind === 'refused' ? result.reason : 'moved'))
    expect(reasons).toEqual([
      expect.stringContaining('Adopt the plan') as string,
      expect.stringContaining('Steps of it are ticked') as string,
      expect.stringContaining('Take away the tick') as string,
      expect.stringContaining('Take away the tick') as string,
      expect.stringContaining('rated once more') as string,
      expect.stringContaining('proved') as string,
      expect.stringContaining('comes first') as string,
    ])
  })

  it('lands in the wanted column, or in Proving on the way to Done, or changes nothing', () => {
    fc.assert(
      fc.property(planInputs, fc.nat(), fc.constantFrom(...BOARD_COLUMNS), (input, at, to) => {
        const fresh = planFor(input.profile, input.framework, input.today)
        if (!fresh.ok || fresh.value.milestones.length === 0) return
        const profile = adoptPlan(input.profile, fresh.value, 'plan', input.today)
        const milestones = adoptedMilestones(profile, input.framework)!
        const milestone = milestones[at % milestones.length]!
        const result = moveCard(profile, input.framework, { milestone, to }, 'new', input.today)
        if (result.kind === 'refused') {
          expect(result.reason).toMatch(/^\S.+\.$/)
          return
        }
        const after = adoptedMilestones(result.profile, input.framework)!.find(({ id }) => id === milestone.id)!
        const lies = columnOf(after, result.profile, input.framework, input.today)
        expect(to === 'done' || to === 'proving' ? ['proving', 'done'] : [to]).toContain(lies)
      }),
      { numRuns: 25 },
    )
  })

  it('finishes what is open and keeps the day of what is finished', () => {
    const finished = finishAction(adopted, action, 'p', '2026-11-02')
    expect(finishMilestone(finished, framework, { actions: ['budget-to-2', 'gone'] }, 'x', TODAY)).toBe(finished)
  })
})
