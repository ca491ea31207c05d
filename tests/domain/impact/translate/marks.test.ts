import { describe, expect, it } from 'vitest'
import { glossaryFor } from '#domain/impact/translate/glossary.ts'
import { marksIn, replaceTerm } from '#domain/impact/translate/marks.ts'
import type { Reader } from '#domain/profile/impact-record.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { SENTENCES } from './sentences.ts'

const marks = (text: string, reader: Reader = 'cfo') => marksIn(text, glossaryFor(builtInFramework, reader))
const marked = (text: string, reader?: Reader): readonly string[] => marks(text, reader).map((mark) => mark.text)

describe('what stops a reader', () => {
  it('is the longest term of the framework, in any inflection and writing', () => {
    expect(marked('Rebuilt lead routing with webhook payloads.')).toEqual(['lead routing', 'webhook payloads'])
    expect(marked('Deduplicating and normalized records; SLAs with sales; the MQL’s score')).toEqual([
      'Deduplicating',
      'normalized',
      'SLAs',
      'MQL’s',
    ])
    expect(marked('Lead-routing rules')).toEqual(['Lead-routing'])
  })

  it('is nothing inside another word', () => {
    expect(marked('The sales team and the salon sent a masql letter about pixelated qualms.')).toEqual([])
  })

  it('depends on the reader: sales knows its own terms', () => {
    expect(marked('MQLs reach the CRM', 'cfo')).toEqual(['MQLs', 'CRM'])
    expect(marked('MQLs reach the CRM', 'cro')).toEqual([])
  })

  it('is a vague word without a number beside it', () => {
    expect(marks('Improved reporting.')).toMatchObject([{ kind: 'vague', text: 'Improved' }])
    expect(marked('Improved reporting from 4 days to 1.')).toEqual([])
  })

  it('is a claim to have caused revenue, and not a claim to have caused anything else', () => {
    expect(marks('This drove $2.4M in pipeline.')).toMatchObject([{ kind: 'cause', text: 'drove' }])
    expect(marked('Maria drove to the office. Revenue is fine.')).toEqual([])
    expect(marked('Created one intake form.')).toEqual([])
  })

  it('says why, each time, and what to write instead for terms', () => {
    for (const sentence of SENTENCES) {
      for (const mark of marks(sentence)) {
        expect(mark.why.length).toBeGreaterThan(20)
        expect(sentence.slice(mark.from, mark.to)).toBe(mark.text)
        if (mark.kind === 'jargon') expect(mark.entry?.plain ?? mark.entry?.meaning).toBeTruthy()
      }
    }
  })

  it('never overlaps', () => {
    for (const sentence of SENTENCES) {
      const all = marks(sentence)
      for (const [index, mark] of all.entries()) expect(mark.from).toBeGreaterThanOrEqual(all[index - 1]?.to ?? 0)
    }
  })

  it('is replaced by plain words where the person says so, with a capital at the start of a sentence', () => {
    const text = 'Sandbox is new. The sandbox stays.'
    expect(replaceTerm(text, marks(text), 'sandbox', 'practice copy')).toBe(
      'Practice copy is new. The practice copy stays.',
    )
  })

  it('takes terms from the framework in use', () => {
    const own = { ...builtInFramework, jargon: [{ term: 'flux', plain: 'flow' }], phrasebook: [] }
    expect(marksIn('Lead routing and flux', glossaryFor(own, 'cfo')).map(({ text }) => text)).toEqual(['flux'])
  })
})
