import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORNERSTONES_LOST, ENOUGH_TO_GROW, LEAST_ANSWERS, readPlace, type PlaceAnswer } from '#domain/place/ending.ts'
import { draftOfTheAsk, LOOK_ELSEWHERE, MOST_ASKS } from '#domain/place/next-moves.ts'
import {
  answerStatement,
  beginCheck,
  checkBefore,
  endCheck,
  isOpen,
  latestCheck,
  movedAnswers,
} from '#domain/place/place-changes.ts'
import { findStatement, PLACE_STATEMENTS } from '#domain/place/statements.ts'
import type { PlaceCheck } from '#domain/profile/decisions.ts'
import { aProfile } from '#tests/support/build-profile.ts'

const MAY = '2027-05-03'
const JUNE = '2027-06-07'

function reading(answers: readonly (PlaceAnswer | undefined)[]) {
  return readPlace({
    answers: PLACE_STATEMENTS.flatMap(({ id }, i) => {
      const answer = answers[i]
      return answer === undefined ? [] : [{ statement: id, answer, note: '' }]
    }),
  })
}

const all = (answer: PlaceAnswer): PlaceAnswer[] => PLACE_STATEMENTS.map(() => answer)
const answers = fc.constantFrom<PlaceAnswer>('no', 'partly', 'yes')
const RANK = { 'look-elsewhere': 0, 'change-terms': 1, 'grow-here': 2 } as const

describe('what the answers say', () => {
  it('is nothing before half of the statements are answered, and “do not know” is no answer', () => {
    expect(reading(all('yes').slice(0, LEAST_ANSWERS - 1)).proposal).toBeUndefined()
    expect(reading(all('unknown'))).toMatchObject({ answered: 0, share: undefined, proposal: undefined })
    expect(reading(all('yes').slice(0, LEAST_ANSWERS)).proposal).toBe('grow-here')
  })

  it('ranges over the three endings', () => {
    expect(reading(all('yes')).proposal).toBe('grow-here')
    expect(reading(all('partly')).proposal).toBe('change-terms')
    expect(reading(all('no')).proposal).toBe('look-elsewhere')
  })

  it('follows from the figures that it shows', () => {
    fc.assert(
      fc.property(fc.array(fc.option(answers, { nil: undefined }), { minLength: 12, maxLength: 12 }), (given) => {
        const { proposal, share = 0, lost, answered, reasoning } = reading(given)
        for (const sentence of reasoning) expect(sentence).toMatch(/^[A-Z0-9“].*[.”]$/)
        if (answered < LEAST_ANSWERS) return
        expect(reasoning[0]).toContain(`${Math.round(share * 100)}% in all`)
        if (lost.length >= CORNERSTONES_LOST) expect(proposal).toBe('look-elsewhere')
        else expect(proposal === 'grow-here').toBe(share >= ENOUGH_TO_GROW)
      }),
      { numRuns: 300 },
    )
  })

  it('never proposes a worse ending for a better answer', () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 12, maxLength: 12 }), fc.nat(11), (given, at) => {
        const better = given.with(at, given[at] === 'no' ? 'partly' : 'yes')
        expect(RANK[reading(better).proposal!]).toBeGreaterThanOrEqual(RANK[reading(given).proposal!])
      }),
      { numRuns: 500 },
    )
  })

  it('has statements about both, three cornerstones, and a sign for each', () => {
    expect(PLACE_STATEMENTS.filter(({ cornerstone }) => cornerstone)).toHaveLength(3)
    for (const { text, sign, about } of PLACE_STATEMENTS) {
      expect(['chief', 'company']).toContain(about)
      for (const words of [text, sign]) expect(words).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe('the ask', () => {
  it('is drafted from what can be asked for, cornerstones first and never more than three', () => {
    const draft = draftOfTheAsk(reading(all('no')).toAskFor)!
    expect(draft).toContain(`1. ${findStatement('growth-driven')?.ask}`)
    expect(draft.split('\n').filter((line) => /^\d\./.test(line))).toHaveLength(MOST_ASKS)
  })

  it('is not invented where nothing can be asked for', () => {
    expect(draftOfTheAsk([findStatement('investment')!].filter(({ ask }) => ask))).toBeUndefined()
  })

  it('leaving says what stays where it is', () => {
    expect(LOOK_ELSEWHERE.join(' ')).toMatch(/Company files.*stay where they are/)
  })
})

describe('a check', () => {
  const begun = beginCheck(aProfile(), 'a', MAY)
  const only = (profile: typeof begun): PlaceCheck => latestCheck(profile)!

  it('is private from the start, and changes while it is open', () => {
    const answered = answerStatement(answerStatement(begun, 'a', 'credit', 'no'), 'a', 'credit', 'partly')
    expect(only(answered)).toMatchObject({
      private: true,
      answers: [{ statement: 'credit', answer: 'partly', note: '' }],
    })
    expect(isOpen(only(answered), JUNE)).toBe(true)
    const ended = endCheck(answered, 'a', { ending: 'change-terms', reason: 'Worth a talk.' })
    expect(isOpen(only(ended), MAY)).toBe(true)
    expect(isOpen(only(ended), JUNE)).toBe(false)
  })

  it('is compared with the one before', () => {
    const first = endCheck(answerStatement(begun, 'a', 'credit', 'no'), 'a', { ending: 'change-terms' })
    const second = answerStatement(
      answerStatement(beginCheck(first, 'b', JUNE), 'b', 'credit', 'yes'),
      'b',
      'bad-news',
      'yes',
    )
    const before = checkBefore(second, only(second))!
    expect(before.id).toBe('a')
    expect(movedAnswers(before, only(second))).toEqual([{ statement: 'credit', before: 'no', after: 'yes' }])
    expect(checkBefore(first, only(first))).toBeUndefined()
  })
})
