import { describe, expect, it } from 'vitest'
import { changeOwnAction, checkedOwnAction, removeOwnAction } from '#domain/profile/own-action-changes.ts'
import { anOwnAction, aProfile, aProgress } from '#tests/support/build-profile.ts'

const TODAY = '2027-01-11'
const talk = anOwnAction({
  id: 'talk',
  steps: [
    { text: 'Write it', hours: 4 },
    { text: 'Rehearse it', hours: 2 },
  ],
})

describe('changing an own action', () => {
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
