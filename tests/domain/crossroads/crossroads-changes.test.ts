import { describe, expect, it } from 'vitest'
import {
  choose,
  latestTrial,
  latestVisit,
  sortValues,
  standingChoice,
  startTrial,
} from '#domain/crossroads/crossroads-changes.ts'
import { MOST_VALUES, VALUE_CARDS } from '#domain/crossroads/value-cards.ts'
import { anOwnAction, aProfile } from '#tests/support/build-profile.ts'

const MAY = '2027-05-03'
const JUNE = '2027-06-07'

describe('a visit to the crossroads', () => {
  it('gathers what is sorted, chosen and written on one day', () => {
    const sorted = sortValues(aProfile(), ['craft', 'calm', 'craft'], 'a', MAY)
    const chosen = choose(sorted, { choice: 'expert' }, 'b', MAY)
    const reasoned = choose(chosen, { reason: 'I like it deep.' }, 'c', MAY)
    expect(reasoned.crossroads).toEqual([
      { id: 'a', on: MAY, values: ['craft', 'calm'], choice: 'expert', reason: 'I like it deep.' },
    ])
  })

  it('keeps at most five values', () => {
    const all = VALUE_CARDS.map(({ id }) => id)
    expect(latestVisit(sortValues(aProfile(), all, 'a', MAY))?.values).toEqual(all.slice(0, MOST_VALUES))
  })

  it('leaves what was thought on an earlier day as it was', () => {
    const may = choose(sortValues(aProfile(), ['craft'], 'a', MAY), { choice: 'expert', reason: 'Deep.' }, 'a', MAY)
    const june = sortValues(may, ['belonging'], 'b', JUNE)
    expect(june.crossroads[0]).toEqual(may.crossroads[0])
    expect(june.crossroads[1]).toEqual({ id: 'b', on: JUNE, values: ['belonging'], choice: 'not-yet', reason: '' })
    expect(standingChoice(june)?.on).toBe(MAY)
    expect(choose(may, { choice: 'leader' }, 'c', JUNE).crossroads[1]).toMatchObject({ values: ['craft'], reason: '' })
  })

  it('notes a trial and a reason with the choice that stands', () => {
    const may = choose(aProfile(), { choice: 'leader', reason: 'People.' }, 'a', MAY)
    const tried = startTrial(may, anOwnAction({ id: 'trial' }), 'b', JUNE)
    expect(latestVisit(tried)).toMatchObject({ on: JUNE, choice: 'leader', reason: 'People.', trial: 'trial' })
    expect(latestTrial(tried)?.id).toBe('trial')
    expect(latestVisit(choose(may, { reason: 'Still people.' }, 'c', JUNE))).toMatchObject({ choice: 'leader' })
  })

  it('can begin with a trial before anything is chosen', () => {
    const tried = startTrial(aProfile(), anOwnAction({ id: 'trial' }), 'a', MAY)
    expect(latestVisit(tried)).toMatchObject({ choice: 'not-yet', trial: 'trial', values: [] })
    expect(standingChoice(tried)).toBeUndefined()
  })
})
