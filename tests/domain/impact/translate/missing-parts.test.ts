import { describe, expect, it } from 'vitest'
import { missingParts } from '#domain/impact/translate/missing-parts.ts'
import { readability } from '#domain/impact/translate/readability.ts'
import { anExampleWorth, anImpactEntry, aWorth } from '#tests/support/build-impact.ts'

const boxes = (wishes: Parameters<typeof anImpactEntry>[0]): readonly string[] =>
  missingParts(anImpactEntry({ worth: anExampleWorth('faster-response'), ...wishes })).map(({ box }) => box)

describe('missing parts', () => {
  it('are none in an entry that says it all', () => {
    expect(boxes({})).toEqual([])
  })

  it('are the empty boxes', () => {
    expect(
      missingParts(anImpactEntry({ did: '', changed: '', audience: '', decision: '' })).map(({ box }) => box),
    ).toEqual(['did', 'changed', 'number', 'audience', 'decision'])
  })

  it('are a number that is not complete, and one without a source', () => {
    expect(boxes({ worth: aWorth('leads-rate-value', { leads: 5 }) })).toEqual(['number'])
    const sourced = anExampleWorth('faster-response')
    expect(boxes({ worth: { ...sourced, terms: sourced.terms.map((term) => ({ ...term, source: ' ' })) } })).toEqual([
      'number',
    ])
  })

  it('are a change that repeats the work, and a decision that costs something without its price', () => {
    expect(boxes({ did: 'Same.', changed: 'Same.' })).toEqual(['changed'])
    expect(boxes({ decision: 'Fund the same for partners.' })).toEqual(['decision'])
    expect(boxes({ decision: 'Fund the same for partners (8 days of work).' })).toEqual([])
  })
})

describe('readability', () => {
  it('names the one thing that would help most', () => {
    expect(readability('Reps answer within the hour, and buyers no longer wait until the next day.')).toMatchObject({
      verdict: 'plain',
    })
    expect(readability(`It is long ${'and it goes on '.repeat(8)}.`)).toMatchObject({
      advice: expect.stringContaining('Two sentences'),
    })
    expect(readability('A short word. '.repeat(40))).toMatchObject({ verdict: 'hard', words: 120 })
    expect(
      readability(
        'Operationalization of interdepartmental harmonization necessitates organizational institutionalization, notwithstanding infrastructural heterogeneity, constitutional incompatibilities.',
      ),
    ).toMatchObject({ verdict: 'hard' })
  })

  it('says nothing about the ease of a few words', () => {
    expect(readability('Two queues.').ease).toBeUndefined()
    expect(readability('')).toMatchObject({ words: 0, verdict: 'plain' })
  })
})
