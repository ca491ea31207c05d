import { describe, expect, it } from 'vitest'
import { roundNumber } from '#domain/impact/amounts.ts'
import { FORMULAS } from '#domain/impact/formulas.ts'
import { glossaryFor } from '#domain/impact/translate/glossary.ts'
import { marksIn } from '#domain/impact/translate/marks.ts'
import { questionsFor } from '#domain/impact/translate/questions.ts'
import { readingFor } from '#domain/impact/translate/reading.ts'
import { workOut } from '#domain/impact/work-out.ts'
import { READERS, type ImpactEntry, type Reader } from '#domain/profile/impact-record.ts'
import { anExampleWorth, anImpactEntry, aWorth } from '#tests/support/build-impact.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { SENTENCES } from './sentences.ts'

const glossary = glossaryFor(builtInFramework, 'cfo')

const reading = (entry: ImpactEntry, reader: Reader): string =>
  readingFor(entry, reader)
    .map(({ text }) => text)
    .join(' ')

const WORDS_FOR_NUMBERS =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|twice|double|doubled|triple|tripled)\b/giu

/** Every number in the text: its digits as they stand, and the words that stand for numbers. */
function numbersIn(text: string): readonly string[] {
  return [...(text.match(/\d+(?:[.,:]\d+)*/g) ?? []), ...(text.match(WORDS_FOR_NUMBERS) ?? [])].map((one) =>
    one.toLowerCase(),
  )
}

/** What the entry holds and what its formula gives, exactly and rounded. */
function numbersOf(entry: ImpactEntry): ReadonlySet<string> {
  const worked = workOut(entry)
  const given = [
    ...[entry.did, entry.changed, entry.audience, entry.decision].flatMap(numbersIn),
    ...(entry.measure ? [entry.measure.from, entry.measure.to].map(String) : []),
    ...numbersIn(entry.measure?.period ?? ''),
    ...(entry.worth?.terms ?? []).flatMap(({ value, source }) => [
      ...numbersIn(source),
      ...(value ? [value.low, value.likely, value.high].flatMap((one) => numbersIn(one.toLocaleString('en-US'))) : []),
    ]),
    ...(worked.kind === 'complete'
      ? worked.yields.flatMap(({ estimate: { low, likely, high } }) =>
          [low, likely, high].flatMap((one) => numbersIn(roundNumber(one))),
        )
      : []),
  ]
  return new Set(given)
}

describe('how an executive reads an entry', () => {
  it('is tried on sixty sentences', () => {
    expect(new Set(SENTENCES).size).toBe(60)
  })

  it.each(SENTENCES.map((sentence, index) => [sentence, index] as const))(
    'never invents a number: %s',
    (sentence, index) => {
      const formula = FORMULAS[index % FORMULAS.length]!
      const entry = anImpactEntry({
        did: SENTENCES[(index + 1) % SENTENCES.length]!,
        changed: sentence,
        decision: SENTENCES[(index + 7) % SENTENCES.length]!,
        ...(index % 3 === 0 ? {} : { worth: anExampleWorth(formula.id) }),
        ...(index % 2 === 0
          ? {}
          : { measure: { name: 'Time to live', unit: 'days', from: 11, to: 3, period: 'Q3 2026' } }),
      })
      const allowed = numbersOf(entry)
      for (const reader of READERS) {
        const text = reading(entry, reader)
        expect(text).not.toBe('')
        expect(numbersIn(text).filter((number) => !allowed.has(number))).toEqual([])
        const asked = questionsFor(entry, reader, marksIn(sentence, glossary)).map(({ question }) => question)
        const ownWords = new Set([
          ...allowed,
          ...builtInFramework.phrasebook!.flatMap((phrase) => numbersIn(phrase.question)),
        ])
        expect(numbersIn(asked.join(' ')).filter((number) => !ownWords.has(number))).toEqual([])
      }
    },
  )

  it('begins for the CFO with the worth and its range, and ends with where the numbers come from', () => {
    const worth = aWorth('faster-response', {
      requests: { low: 900, likely: 1000, high: 1100 },
      before: 37,
      after: 70,
      fast: 9,
      slow: 3,
      value: 1150,
    })
    expect(reading(anImpactEntry({ worth }), 'cfo')).toBe(
      'This work brings about 20 more qualified leads (between 18 and 22) a quarter, worth about $23,000 (between $20,000 and $25,000). Sales answers within the hour instead of the next day. Source of the numbers: CRM report of 3 November. Decision wanted: Keep the two regional queues.',
    )
    expect(reading(anImpactEntry({ worth }), 'ceo')).toBe(
      'Sales answers within the hour instead of the next day. This work brings about 20 more qualified leads a quarter, worth about $23,000. Decision wanted: Keep the two regional queues.',
    )
  })

  it('uses the word influenced for revenue that the work had a part in, for every reader', () => {
    const entry = anImpactEntry({ worth: anExampleWorth('revenue-influenced') })
    for (const reader of READERS) {
      expect(reading(entry, reader)).toContain('influenced')
      expect(reading(entry, reader)).not.toMatch(/brings|generated|caused/)
    }
  })

  it('leaves out what is incomplete instead of showing half of it', () => {
    const entry = anImpactEntry({ worth: aWorth('leads-rate-value', { leads: 240 }) })
    expect(reading(entry, 'cfo')).not.toContain('240')
  })

  it('is empty for an empty entry', () => {
    const entry = anImpactEntry({ did: '', changed: '', audience: '', decision: '' })
    for (const reader of READERS) expect(readingFor(entry, reader)).toEqual([])
  })
})
