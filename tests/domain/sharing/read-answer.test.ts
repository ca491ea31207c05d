import { describe, expect, it } from 'vitest'
import type { Choice } from '#domain/merge/apply-merge.ts'
import type { Profile } from '#domain/profile/profile.ts'
import * as answers from '#domain/sharing/answer-changes.ts'
import { answerDifferences, applyAnswer, recogniseAnswer, withPossibleDays } from '#domain/sharing/read-answer.ts'
import type { Share } from '#domain/sharing/share.ts'
import { aClimber, rated, shown } from '#tests/support/build-framework.ts'
import { aHeldMeeting, aMeeting } from '#tests/support/build-one-on-one.ts'
import { aPlanVersion } from '#tests/support/build-profile.ts'
import { aRound, aShare, received } from '#tests/support/build-share.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import { TEST_DAY } from '#tests/support/in-memory-ports.ts'

const ada = aClimber({
  id: 'ada',
  ratings: [rated('reports', 2)],
  evidence: [shown('reports', { text: 'Board report.' })],
  talkItems: [{ id: 't1', text: 'Budget', tag: 'discuss', by: 'self', on: TEST_DAY }],
  plan: { ...aPlanVersion(), milestones: [], gates: [], goal: 'lead' },
})

const back = (answer: Share): Share => received(answers.markSent(answer, true))

function merged(profile: Profile, answer: Share, choice: Choice = 'accept', today = TEST_DAY): Profile {
  const known = valueOf(recogniseAnswer(profile, answer))
  const { answer: dated } = withPossibleDays(answer, known, today)
  const found = answerDifferences(profile, dated, known)
  const choices = new Map(found.map(({ id }) => [id, choice] as const))
  return applyAnswer(profile, dated, found, choices, () => 'fresh', today)
}

describe('a manager’s answer', () => {
  const round = aRound(ada)
  const said = answers.rateAsManager(
    answers.addTalkItem(round.answer, { text: 'Meet the CFO', tag: 'do-manager' }, 'i1', TEST_DAY),
    { skill: 'reports', level: 3, example: 'The June board report.' },
    'm1',
    TEST_DAY,
  )

  it('brings ratings with their example, list items, commitments and the acceptance of the plan', () => {
    const committed = answers.addCommitment(said, { kind: 'sponsor', text: 'Introduce her', note: '' }, 'c1', TEST_DAY)
    const accepted = answers.acceptPlan(committed, { by: 'Bo', note: 'Yes' }, 'a1', TEST_DAY)
    const profile = merged(round.profile, back(accepted))
    expect(profile.ratings.at(-1)).toMatchObject({ by: 'manager', level: 3, example: 'The June board report.' })
    expect(profile.talkItems.map(({ id }) => id)).toEqual(['t1', 'i1'])
    expect(profile.commitments).toHaveLength(accepted.plan ? 1 : 1)
    expect(profile.acceptances).toHaveLength(1)
  })

  it('merged twice is said the second time, and nothing is changed', () => {
    const file = back(said)
    const once = merged(round.profile, file)
    expect(failureOf(recogniseAnswer(once, file))).toMatchObject({ code: 'stale' })
  })

  it('does not bring back what was kept out or deleted here meanwhile', () => {
    const without = { ...round.profile, talkItems: [] }
    expect(merged(without, back(said)).talkItems.map(({ id }) => id)).toEqual(['i1'])
  })

  it('accepts minutes, and takes that back', () => {
    const meeting = aMeeting({ id: 'held', heldOn: TEST_DAY, accepted: [{ by: 'self', on: TEST_DAY }] })
    const talked = aRound({ ...ada, meetings: [meeting] })
    const accepting = answers.acceptMinutes(talked.answer, 'held', true, TEST_DAY)
    expect(merged(talked.profile, back(accepting)).meetings[0]?.accepted).toEqual([
      { by: 'self', on: TEST_DAY },
      { by: 'manager', on: TEST_DAY },
    ])
    expect(answers.acceptMinutes(accepting, 'held', false, TEST_DAY).meetings).toEqual(talked.answer.meetings)
  })

  it('cannot change an own rating', () => {
    const forged = { ...said, ratings: said.ratings.map((one) => ({ ...one, level: 5 as const })) }
    const profile = merged(round.profile, back(forged))
    expect(profile.ratings.filter(({ by }) => by === 'self')).toEqual(ada.ratings)
  })

  it('about somebody else, of an unknown or an older round, or without an answer is refused by name', () => {
    const other = { ...round.profile, id: 'eve' }
    expect(failureOf(recogniseAnswer(other, back(said))).message).toMatch(/another profile/)
    expect(failureOf(recogniseAnswer(ada, back(said))).message).toMatch(/does not know/)
    expect(failureOf(recogniseAnswer(round.profile, received(aShare(ada)))).message).toMatch(/without an answer/)
    const later = aRound(round.profile, { round: 'round-2' })
    expect(failureOf(recogniseAnswer(later.profile, back(said)))).toMatchObject({ code: 'stale' })
    expect(failureOf(recogniseAnswer(later.profile, back(said))).message).toMatch(/older round/)
  })

  it('from a computer whose clock is off by a year counts as of the day of the round', () => {
    for (const day of ['2026-01-04', '2028-01-04']) {
      const answer = answers.rateAsManager(round.answer, { skill: 'reports', level: 4 }, 'm1', day)
      const profile = merged(round.profile, back(answer))
      expect(profile.ratings.at(-1)).toMatchObject({ by: 'manager', level: 4, on: TEST_DAY })
    }
  })

  it('takes nothing for a removal when what the round kept cannot be read', () => {
    const damaged = {
      ...round.profile,
      shareRounds: round.profile.shareRounds.map((one) => ({ ...one, base: '{"cut' })),
    }
    const gone = { ...said, talkItems: said.talkItems.filter(({ id }) => id !== 't1') }
    expect(merged(damaged, back(gone)).talkItems.map(({ id }) => id)).toEqual(['t1', 'i1'])
  })
})

describe('a third voice', () => {
  it('adds its confirmation and nothing else', () => {
    const proof = ada.evidence[0]?.id ?? ''
    const round = aRound(ada, { kind: 'third-voice', evidence: [proof] })
    const words = { evidence: proof, name: 'Sal', role: 'Head of sales', text: 'I use it every week.' }
    const answer = answers.confirmEvidence(round.answer, words, 'c1', TEST_DAY)
    const forged = answers.rateAsManager(answer, { skill: 'reports', level: 5 }, 'm1', TEST_DAY)
    const profile = merged(round.profile, back(forged))
    expect(profile.confirmations).toMatchObject([{ name: 'Sal', evidence: proof }])
    expect(profile.ratings).toEqual(ada.ratings)
  })
})

describe('an answer begun on an older file', () => {
  const round = aRound(ada)
  const begun = answers.rateAsManager(round.answer, { skill: 'reports', level: 3 }, 'm1', TEST_DAY)
  const newer = received(aShare(round.profile, { round: 'round-2' }))

  it('goes over to the newer file while it was not sent', () => {
    expect(answers.managerRating(answers.carryOver(begun, newer), 'reports')).toMatchObject({ level: 3 })
  })

  it('takes along that minutes were read, as long as they say the same', () => {
    const meeting = aHeldMeeting({ id: 'met' })
    const person = { ...ada, meetings: [meeting] }
    const met = aRound(person)
    const read = answers.acceptMinutes(met.answer, 'met', true, TEST_DAY)
    const acceptedIn = (profile: Profile): unknown =>
      answers.carryOver(read, received(aShare(profile, { round: 'round-2' }))).meetings[0]?.accepted
    expect(acceptedIn(met.profile)).toEqual([{ by: 'manager', on: TEST_DAY }])
    expect(acceptedIn({ ...met.profile, meetings: [{ ...meeting, notes: 'Other words.' }] })).toEqual([])
  })

  it('stays behind once it was sent', () => {
    const sent = answers.markSent(begun, true)
    expect(answers.managerRating(answers.carryOver(sent, newer), 'reports')).toBeUndefined()
  })
})
