import { describe, expect, it } from 'vitest'
import { changeOwnAction, checkedOwnAction, removeOwnAction } from '#domain/profile/own-action-changes.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import type { Spending } from '#domain/profile/workspace-record.ts'
import { aClimber, aFramework } from '#tests/support/build-framework.ts'
import { anImpactEntry } from '#tests/support/build-impact.ts'
import {
  anOwnAction,
  aPlannedMilestone,
  aPlanVersion,
  aProfile,
  aProgress,
  type ProfileWishes,
} from '#tests/support/build-profile.ts'

const TODAY = '2027-01-11'
const talk = anOwnAction({
  id: 'talk',
  steps: [
    { text: 'Write it', hours: 4 },
    { text: 'Rehearse it', hours: 2 },
  ],
})

const framework = aFramework()
const planOfTalk = aPlanVersion({
  goal: 'lead',
  milestones: [aPlannedMilestone({ actions: ['talk'], gate: 'lead' })],
  gates: [],
})

function aSpending(wishes: Partial<Spending>): Spending {
  return { id: 's', title: 'Slot', quarter: '2027-01-01', amount: 1, currency: 'EUR', state: 'planned', ...wishes }
}

describe('changing an own action', () => {
  it('keeps the ticks of steps with the same words apart', () => {
    const steps = [
      { text: 'Interview', hours: 1 },
      { text: 'Interview', hours: 1 },
    ]
    const ticks = [
      { step: 0, on: '2027-01-04' },
      { step: 1, on: TODAY },
    ]
    const profile = aProfile({
      ownActions: [{ ...talk, steps }],
      progress: [aProgress({ action: 'talk', steps: ticks })],
    })
    expect(changeOwnAction(profile, { ...talk, steps, title: 'Interviews' }).progress[0]?.steps).toEqual(ticks)
    const one = changeOwnAction(profile, { ...talk, steps: steps.slice(0, 1) })
    expect(one.progress[0]?.steps).toEqual(ticks.slice(0, 1))
  })

  it('keeps each tick with its step, and drops those of steps that are gone', () => {
    const progress = [
      aProgress({
        action: 'talk',
        steps: [
          { step: 0, on: TODAY },
          { step: 1, on: TODAY },
        ],
      }),
    ]
    const profile = aProfile({ ownActions: [talk], progress })
    const steps = [
      { text: 'Find a date', hours: 1 },
      { text: 'Rehearse it', hours: 3 },
      { text: 'Give it', hours: 1 },
    ]
    const changed = changeOwnAction(profile, { ...talk, steps })
    expect(changed.ownActions[0]?.steps).toEqual(steps)
    expect(changed.progress[0]?.steps).toEqual([{ step: 1, on: TODAY }])
  })
})

describe('taking an own action out', () => {
  it('deletes one that nothing speaks of', () => {
    expect(removeOwnAction(aProfile({ ownActions: [talk] }), 'talk', 'd', TODAY)).toEqual(aProfile())
  })

  it('takes its place in the plan and in the first plan along, and what waited for it waits no more', () => {
    const own = aPlannedMilestone({ actions: ['talk'], gate: 'lead' })
    const after = aPlannedMilestone({ actions: ['reports-to-3'], gate: 'lead', after: [own.id] })
    const plan = aPlanVersion({ goal: 'lead', milestones: [own, after], gates: [] })
    const follower = anOwnAction({ id: 'follower', after: ['talk'] })
    const planned = aClimber({ framework, plan, baseline: plan, ownActions: [talk, follower] })
    const removed = removeOwnAction(planned, 'talk', 'd', TODAY)
    expect(removed.ownActions).toEqual([{ ...follower, after: [] }])
    for (const version of [removed.plan, removed.baseline])
      expect(version?.milestones).toEqual([{ ...after, after: [] }])
  })

  it.each<[string, ProfileWishes]>([
    ['planned', { plan: planOfTalk }],
    ['planned at first', { baseline: planOfTalk }],
    ['begun', { progress: [aProgress({ action: 'talk', steps: [], startedOn: TODAY })] }],
    ['put off for a week', { postponed: [{ id: 'p', action: 'talk', step: 0, week: TODAY }] }],
    ['paid for', { spending: [aSpending({ action: 'talk' })] }],
    ['certified', { certificates: [{ id: 'c', name: 'Speaker', action: 'talk', earnedOn: TODAY }] }],
    ['told as impact', { impactEntries: [anImpactEntry({ action: 'talk' })] }],
    ['in a plan that was accepted', { acceptances: [{ id: 'a', by: 'Dana', on: TODAY, note: '', plan: planOfTalk }] }],
    ['declined', { declined: [{ id: 'n', action: 'talk', on: TODAY }] }],
  ])('leaves nothing behind that names an action nobody knows, when it was %s', (_, spokenOf) => {
    const profile = aClimber({ framework, ownActions: [talk], ...spokenOf })
    expect(checkAgainstFramework(profile, framework).ok).toBe(true)
    expect(checkAgainstFramework(removeOwnAction(profile, 'talk', 'd', TODAY), framework)).toMatchObject({ ok: true })
  })

  it('keeps the record of one with a hard date, and of one that was split', () => {
    const date = { id: 'f', title: 'Conference', on: '2027-03-01', kind: 'other', milestone: 'm-talk' } as const
    const dated = aClimber({ framework, ownActions: [talk], plan: planOfTalk, fixedDates: [date] })
    const split = aClimber({ framework, ownActions: [talk, anOwnAction({ id: 'first half', partOf: 'talk' })] })
    for (const profile of [dated, split])
      expect(removeOwnAction(profile, 'talk', 'd', TODAY).ownActions).toEqual(profile.ownActions)
  })

  it('only declines one with ticks or time, so that they keep their name', () => {
    const ticked = aProfile({ ownActions: [talk], progress: [aProgress({ action: 'talk' })] })
    const timed = aProfile({
      ownActions: [talk],
      timeEntries: [{ id: 't', action: 'talk', on: TODAY, minutes: 30 }],
    })
    for (const profile of [ticked, timed])
      expect(removeOwnAction(profile, 'talk', 'd', TODAY)).toEqual({
        ...profile,
        declined: [{ id: 'd', action: 'talk', on: TODAY }],
      })
  })
})

describe('checking an own action', () => {
  it('says what is wrong with it', () => {
    const problem = (change: Partial<typeof talk>): string => {
      const checked = checkedOwnAction({ ...talk, ...change }, TODAY)
      return checked.ok ? 'none' : checked.error.message
    }
    expect(problem({})).toBe('none')
    expect(problem({ title: ' ' })).toMatch(/no title/)
    expect(problem({ steps: [] })).toMatch(/no steps/)
    expect(problem({ steps: [{ text: 'Go', hours: Number.NaN }] })).toMatch(/Step 1 needs/)
    expect(
      problem({
        steps: [
          { text: 'Go', hours: 2 },
          { text: '', hours: 2 },
        ],
      }),
    ).toMatch(/Step 2 has no words/)
    expect(problem({ load: 0 })).toMatch(/most hours/)
    expect(problem({ weeks: 1.5 })).toMatch(/whole number/)
    expect(problem({ endsBy: '2027-01-10' })).toMatch(/last day is over/)
  })
})
