import { describe, expect, it } from 'vitest'
import { commitmentsInOrder, setKept } from '#domain/one-on-one/commitments.ts'
import { teachIns } from '#domain/one-on-one/teach-ins.ts'
import { aFramework } from '#tests/support/build-framework.ts'
import { aCommitment } from '#tests/support/build-one-on-one.ts'
import { aProfile } from '#tests/support/build-profile.ts'

const phrase = (id: string, direction: 'to-executive' | 'to-operations' = 'to-executive') => ({
  id,
  term: id.replaceAll('-', ' '),
  direction,
  meaning: `Meaning of ${id}.`,
  moves: `Moved by ${id}.`,
  question: `What about ${id}?`,
  sources: [],
})
const framework = {
  ...aFramework(),
  phrasebook: [phrase('other-term'), phrase('lead-scoring'), phrase('payback', 'to-operations')],
}

describe('teach-in topics', () => {
  it('begin with terms of the coming work, then the tools, then other terms, each with what to prepare', () => {
    const profile = aProfile({ tools: ['Marketo'] })
    const topics = teachIns(profile, framework, [{ title: 'Lead scoring that sales trusts', actions: [] }])
    expect(topics.map(({ topic }) => topic)).toEqual(['lead scoring', 'Marketo', 'other term'])
    expect(topics[0]).toMatchObject({ why: 'Your plan works on it: “Lead scoring that sales trusts”.' })
    expect(topics[0]?.outline).toContain('The question to ask next time: What about lead-scoring?')
    expect(topics.every(({ outline }) => outline.length === 4)).toBe(true)
  })

  it('are none without phrases and tools', () => {
    expect(teachIns(aProfile(), aFramework(), [])).toEqual([])
  })
})

describe('what the manager takes on', () => {
  it('stands by its day until it is done, and can be opened again', () => {
    const before = aProfile({
      commitments: [
        aCommitment('done', { doneOn: '2027-01-02' }),
        aCommitment('undated'),
        aCommitment('soon', { due: '2027-01-20' }),
      ],
    })
    expect(commitmentsInOrder(before).map(({ id }) => id)).toEqual(['soon', 'undated', 'done'])
    const kept = setKept(before, 'soon', '2027-01-15')
    expect(commitmentsInOrder(kept).map(({ id }) => id)).toEqual(['undated', 'soon', 'done'])
    expect(setKept(kept, 'soon', undefined)).toEqual(before)
    expect(setKept(before, 'unknown', '2027-01-15')).toBe(before)
  })
})
