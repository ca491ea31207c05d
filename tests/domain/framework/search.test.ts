import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Framework } from '#domain/framework/framework.ts'
import { searchIndex } from '#domain/framework/search.ts'
import { holdsWords, markWords, search } from '#domain/text-search.ts'
import { aFramework, anAction, aRung, aSkill } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'

function found(framework: Framework, query: string): readonly string[] {
  return search(searchIndex(framework), query).map(({ kind, id }) => `${kind} ${id}`)
}

const library: Framework = aFramework({
  skills: [
    { ...aSkill('case'), name: 'Business case', meaning: 'Costs and gains in numbers.' },
    { ...aSkill('budget'), name: 'Budget', meaning: 'What a case may cost, agreed with finance.' },
    { ...aSkill('cafe'), name: 'Café talks', meaning: 'Meeting people where they are.' },
  ],
  rungs: [
    { ...aRung('lead', 'leader', {}), name: 'Lead of the business', newHere: 'Finance asks, and the lead answers.' },
  ],
  actions: [{ ...anAction('shadow', []), title: 'A month beside finance', tools: ['Marketo'] }],
  artifacts: [
    { id: 'page', name: 'Board page', meaning: 'One page.', holds: ['The decision wanted'], proves: [], sources: [] },
  ],
  phrasebook: [
    {
      id: 'nurture',
      term: 'Nurture program',
      direction: 'to-executive',
      meaning: 'Staying in touch until they buy.',
      moves: 'Time to first deal',
      question: 'Which deals came from it?',
      sources: [],
    },
  ],
})

describe('what a search finds', () => {
  it('puts a name before a text, and the beginning of a name before its middle', () => {
    expect(found(library, 'business')).toEqual(['skill case', 'rung lead'])
    expect(found(library, 'budget')[0]).toBe('skill budget')
    expect(found(library, 'finance')).toEqual(['action shadow', 'skill budget', 'rung lead'])
  })

  it('puts words that stand together before words from two places of an entry', () => {
    const framework = aFramework({
      skills: [
        { ...aSkill('apart'), meaning: 'A forecast.', trap: 'A quarter.' },
        { ...aSkill('together'), meaning: 'A forecast of the quarter.' },
      ],
      rungs: [],
      actions: [],
    })
    expect(found(framework, 'quarter forecast')).toEqual(['skill together', 'skill apart'])
  })

  it('looks into anchors, rungs, tools, artifacts and phrases', () => {
    expect(found(aFramework(), 'level 4 of systems')[0]).toBe('skill systems')
    expect(found(library, 'marketo')).toEqual(['action shadow'])
    expect(found(library, 'decision wanted')).toEqual(['artifact page'])
    expect(found(library, 'first deal')).toEqual(['phrase nurture'])
    expect(found(library, 'lead answers')).toEqual(['rung lead'])
  })

  it('shows the text that answers, not just any', () => {
    const [phrase] = search(searchIndex(library), 'deals came')
    expect(phrase?.excerpt).toBe('Which deals came from it?')
  })

  it('takes no notice of case, accents and punctuation', () => {
    for (const query of ['café', 'CAFE', 'cafe\u0301 talks', ' “Cafe, talks” ']) {
      expect(found(library, query)[0], query).toBe('skill cafe')
    }
  })

  it('finds the inside of a word only after every beginning', () => {
    expect(found(library, 'ase')).toEqual(['skill case', 'skill budget'])
    expect(search(searchIndex(library), 'ase').every(({ rank }) => rank === 'inside-words')).toBe(true)
  })

  it('finds nothing for nothing, and for words that are not there', () => {
    for (const query of ['', '  ', '—', '!?', 'zebra', 'business zebra']) expect(found(library, query)).toEqual([])
  })

  it('answers a pasted page instead of stopping on it', () => {
    expect(found(library, 'business '.repeat(20_000))).toEqual(['skill case', 'rung lead'])
  })
})

describe('every search', () => {
  const index = searchIndex(builtInFramework)
  const names = index.map(({ name }) => name)
  const vocabulary = [...new Set(index.flatMap(({ texts }) => texts.join(' ').split(/\s+/)))]
  const aWord = fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 8 }))
  const ranks = ['whole-name', 'start-of-name', 'words-of-name', 'words-of-one-text', 'words-of-texts', 'inside-words']

  it('finds an entry by its own name, best of all', () => {
    for (const name of names) {
      const [best] = search(index, name)
      expect(best?.rank, name).toBe('whole-name')
    }
  })

  it('narrows with every further word, and is in order of rank without repeats', () => {
    fc.assert(
      fc.property(fc.array(aWord, { minLength: 1, maxLength: 3 }), aWord, (words, further) => {
        const before = search(index, words.join(' '))
        const keys = before.map(({ kind, id }) => `${kind} ${id}`)
        expect(new Set(keys).size).toBe(keys.length)
        const order = before.map(({ rank }) => ranks.indexOf(rank))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        if (before.length === 0) return
        const after = search(index, [...words, further].join(' '))
        for (const { kind, id } of after) expect(keys).toContain(`${kind} ${id}`)
      }),
      { numRuns: 60 },
    )
  })

  it('marks words without losing a letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 12 }), (text, query) => {
        const pieces = markWords(text, query)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.normalize('NFC'))
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the marks', () => {
  const hits = (text: string, query: string): readonly string[] =>
    markWords(text, query)
      .filter(({ hit }) => hit)
      .map((piece) => piece.text)

  it('stand on beginnings of words, with the case and accents of the text', () => {
    expect(hits('Case by case, in any Café', 'CASE cafe')).toEqual(['Case', 'case', 'Café'])
    expect(hits('A showcase of one case', 'case')).toEqual(['case'])
  })

  it('stand inside words only when no word begins so', () => {
    expect(hits('A showcase', 'case')).toEqual(['case'])
  })

  it('are none without words', () => {
    expect(hits('A showcase', '?')).toEqual([])
    expect(markWords('', 'case')).toEqual([])
  })
})

describe('a filter', () => {
  it('wants every word, from any of the texts, and lets all through while it is empty', () => {
    expect(holdsWords(['Pipeline', 'Deals in work'], 'work pipe')).toBe(true)
    expect(holdsWords(['Pipeline', 'Deals in work'], 'work lead')).toBe(false)
    expect(holdsWords(['Pipeline'], '  ')).toBe(true)
  })
})
