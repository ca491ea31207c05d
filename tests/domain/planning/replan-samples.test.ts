import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { replan } from '#domain/planning/replan.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { adoptPlan, changeMilestone, finishAction, toggleStep } from '#domain/profile/plan-changes.ts'
import { goldenFramework, goldenPeople } from '#tests/support/golden-people.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-21'
const framework = goldenFramework()

/** The share of milestones that may move by more than two weeks, come or go when something small changes. */
const MOVED_BY_LITTLE = 0.15

describe.each(goldenPeople())('the adopted plan of $sample, made again', ({ profile }) => {
  const plan = value(planFor(profile, framework, TODAY))
  const adopted = adoptPlan(profile, plan, 'plan', TODAY)
  const [first, second, third] = adopted.plan!.milestones
  const slow = { id: 's', from: '2027-02-01', to: '2027-02-07', share: 0, reason: 'A week off' }
  const small: readonly (readonly [string, Profile, string])[] = [
    ['a week off', { ...adopted, pace: { ...adopted.pace, slowTimes: [...adopted.pace.slowTimes, slow] } }, TODAY],
    ['a first ticked step', toggleStep(adopted, first!.actions[0]!, 0, 't', TODAY), TODAY],
    ['a pin and a note', changeMilestone(adopted, third!.id, { pinned: true, note: 'Mine' }), TODAY],
  ]

  it.each(small)('moves few milestones after %s', (_, changed, today) => {
    const { difference } = value(replan(changed, framework, today))
    const far = difference.moved.filter(({ weeks }) => Math.abs(weeks) > 2).length
    const all = far + difference.added.length + difference.removed.length
    expect(all / plan.milestones.length).toBeLessThan(MOVED_BY_LITTLE)
  })

  it('keeps what is done, started and pinned, with its notes, a month later', () => {
    const [one, two] = [first!, second!].map(({ actions }) => framework.actions.find(({ id }) => id === actions[0])!)
    const finished = finishAction(adopted, one!, 'f', addDays(TODAY, 20))
    const started = toggleStep(finished, two!.id, 0, 't', addDays(TODAY, 20))
    const own = changeMilestone(started, third!.id, { pinned: true, note: 'Mine' })
    const today = addDays(TODAY, 30)
    const again = value(replan(own, framework, today))
    expect(again.done.map(({ id }) => id)).toEqual([first!.id])
    const kept = adoptPlan(own, again.plan, 'later', today).plan!
    expect(kept.milestones.find(({ id }) => id === first!.id)).toEqual(first)
    expect(kept.milestones.map(({ id }) => id)).toContain(second!.id)
    const { starts, ends } = third!
    expect(kept.milestones.find(({ id }) => id === third!.id)).toMatchObject({
      starts,
      ends,
      pinned: true,
      note: 'Mine',
    })
  })
})
