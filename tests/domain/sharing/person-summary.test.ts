import { describe, expect, it } from 'vitest'
import { beginAnswer, markSent, rateAsManager } from '#domain/sharing/answer-changes.ts'
import { learningPairs } from '#domain/sharing/learning-pairs.ts'
import { formSkills, summarize } from '#domain/sharing/person-summary.ts'
import { aClimber, rated, shown } from '#tests/support/build-framework.ts'
import { aShare, received } from '#tests/support/build-share.ts'
import { TEST_DAY } from '#tests/support/in-memory-ports.ts'

const ada = aClimber({
  id: 'ada',
  name: 'Ada',
  ratings: [rated('reports', 4), rated('systems', 1)],
  evidence: [shown('reports', { text: 'Board report.' })],
  talkItems: [
    { id: 't1', text: 'Meet the CFO', tag: 'do-manager', by: 'self', on: TEST_DAY, due: '2027-02-01' },
    { id: 't2', text: 'Old', tag: 'do-manager', by: 'self', on: TEST_DAY, doneOn: TEST_DAY },
  ],
  commitments: [{ id: 'c1', kind: 'sponsor', text: 'Open a door', on: TEST_DAY, note: '' }],
})
const ben = aClimber({
  id: 'ben',
  name: 'Ben',
  ratings: [rated('reports', 1), rated('systems', 3)],
  evidence: [shown('systems', { text: 'Routing rebuilt.' })],
})

describe('a person in the list', () => {
  it('says where they stand, and what they wait for, the soonest first', () => {
    const summary = summarize(aShare(ada))
    expect(summary.readiness?.low).toBeLessThanOrEqual(summary.readiness?.high ?? 0)
    expect(summary.asks.map(({ text }) => text)).toEqual(['Meet the CFO', 'Open a door'])
  })

  it('has no readiness and no gaps where no ratings were shared', () => {
    const summary = summarize(aShare(ada, { parts: ['evidence'] }))
    expect(summary.readiness).toBeUndefined()
    expect([summary.learns, summary.teaches]).toEqual([[], []])
  })

  it('says how far the answer is', () => {
    const answer = beginAnswer(received(aShare(ada)))
    const begun = rateAsManager(answer, { skill: formSkills(answer)[0] ?? '', level: 3 }, 'm', TEST_DAY)
    expect([answer, begun, markSent(begun, true)].map((one) => summarize(one).answer.state)).toEqual([
      'none',
      'begun',
      'sent',
    ])
    expect(summarize(begun).answer.rated).toBe(1)
  })
})

describe('who could learn from whom', () => {
  it('needs one with proof at level 3 or more and another with that gap', () => {
    const pairs = learningPairs([summarize(aShare(ada)), summarize(aShare(ben))])
    expect(pairs.map(({ skill, teachers, learners }) => [skill, teachers[0]?.id, learners[0]?.id])).toEqual([
      ['reports', 'ada', 'ben'],
      ['systems', 'ben', 'ada'],
    ])
  })

  it('is nobody without proof', () => {
    expect(learningPairs([summarize(aShare({ ...ada, evidence: [] })), summarize(aShare(ben))])).toMatchObject([
      { skill: 'systems' },
    ])
  })
})
