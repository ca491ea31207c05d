import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'
import { offending, sharedRuns, tooAlike, wordsOf } from '#tests/support/wording.ts'

const folder = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')
const { phrasebook = [], jargon = [] } = await readFrameworkFolder(folder)
const listed = new Set(
  (parse(readFileSync(resolve(folder, 'sources.yaml'), 'utf8')) as { sources: { id: string }[] }).sources.map(
    ({ id }) => id,
  ),
)

const PARTS = ['meaning', 'moves', 'question'] as const
const texts = phrasebook.flatMap((phrase) =>
  ([...PARTS, 'term'] as const).map((part) => ({ owner: phrase.id, text: phrase[part] })),
)
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)
/** Words with a space on both sides, so that "sync" is not found in "synchronous". */
const padded = (text: string) => ` ${wordsOf(text).join(' ')} `

describe('the phrasebook', () => {
  it('holds at least seventy operations terms and forty-five of the executives', () => {
    const count = (direction: string) => phrasebook.filter((phrase) => phrase.direction === direction).length
    expect(count('to-executive')).toBeGreaterThanOrEqual(70)
    expect(count('to-operations')).toBeGreaterThanOrEqual(45)
  })

  it('gives every entry an id and a term of its own', () => {
    expect(repeated(phrasebook.map(({ id }) => id))).toEqual([])
    expect(repeated(phrasebook.map(({ term }) => term.toLowerCase()))).toEqual([])
  })

  it('writes meaning and number as one line with a full stop, and what to ask as a question', () => {
    expect(
      phrasebook.filter(({ meaning, moves }) => !/^[A-Z].*[^.]\.$/.test(meaning) || !/[^.]\.$/.test(moves)),
    ).toEqual([])
    expect(phrasebook.filter(({ question }) => !/^[A-Z][^?]+\?$/.test(question))).toEqual([])
    expect(phrasebook.filter(({ meaning }) => wordsOf(meaning).length > 24).map(({ id }) => id)).toEqual([])
  })

  it('prints no benchmark: figures stand in terms only', () => {
    expect(phrasebook.flatMap((phrase) => PARTS.filter((part) => /\d/.test(phrase[part])))).toEqual([])
  })

  it('shares no run of six words between two entries', () => {
    expect(sharedRuns(texts, 6)).toEqual([])
  })

  it.each(PARTS)('says something of its own in every %s', (part) => {
    expect(tooAlike(phrasebook.map((phrase) => ({ owner: phrase.id, text: phrase[part] })))).toEqual([])
  })

  it('has neither empty praise nor British spelling', () => {
    expect(offending(texts)).toEqual([])
  })

  it('explains operations terms to executives without other jargon', () => {
    const found = phrasebook
      .filter(({ direction }) => direction === 'to-executive')
      .flatMap((phrase) =>
        jargon
          .filter(({ term }) => PARTS.some((part) => padded(phrase[part]).includes(padded(term))))
          .map(({ term }) => `${phrase.id}: ${term}`),
      )
    expect(found).toEqual([])
  })

  it('rests on listed sources, four entries in five at least on one', () => {
    expect(phrasebook.flatMap(({ sources }) => sources).filter((id) => !listed.has(id))).toEqual([])
    expect(phrasebook.filter(({ sources }) => sources.length > 0).length / phrasebook.length).toBeGreaterThan(0.8)
  })
})

describe('the jargon list', () => {
  it('holds at least 120 terms, in the order of the alphabet and none twice', () => {
    const terms = jargon.map(({ term }) => term)
    expect(terms.length).toBeGreaterThanOrEqual(120)
    expect(repeated(terms)).toEqual([])
    expect(terms).toEqual(terms.toSorted())
  })

  it('writes terms in lower case without spaces around them, as typed text is compared', () => {
    expect(jargon.filter(({ term }) => term !== term.toLowerCase().trim())).toEqual([])
  })

  it('offers wording that fits into a sentence: ten words at most, no capital first, no stop', () => {
    const unfit = jargon.filter(({ plain }) => wordsOf(plain).length > 10 || !/^(AI\b|[a-z]).*[a-z]$/.test(plain))
    expect(unfit).toEqual([])
  })

  it('never explains jargon with jargon', () => {
    const circular = jargon.flatMap(({ term, plain }) =>
      jargon.filter((other) => padded(plain).includes(padded(other.term))).map((other) => `${term}: ${other.term}`),
    )
    expect(circular).toEqual([])
  })

  it('has no figure, empty praise or British spelling in its plain wording', () => {
    expect(jargon.filter(({ plain }) => /\d/.test(plain))).toEqual([])
    expect(offending(jargon.map(({ term, plain }) => ({ owner: term, text: plain })))).toEqual([])
  })
})
