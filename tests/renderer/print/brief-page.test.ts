import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roomOf } from '#domain/documents/brief/room.ts'
import { ROOM } from '#domain/documents/brief/fit.ts'
import { briefSlides } from '#domain/documents/brief-slides.ts'
import { executiveBrief } from '#domain/documents/executive-brief.ts'
import type { Brief, ImpactEntry } from '#domain/profile/impact-record.ts'
import { aBrief, threeEntries } from '#tests/support/build-impact.ts'
import { aProfile } from '#tests/support/build-profile.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { valueOf } from '#tests/support/data-folder.ts'
import { missingTools, openPrintHarness, pdfInfo, pdfPages, type PrintHarness } from './print-harness.ts'

/** As much of the words as the part holds. */
function fill(words: string, room: number): string {
  let text = ''
  while (roomOf(text + (words[text.length % words.length] ?? '')) <= room) text += words[text.length % words.length]
  return text.trim()
}

const WIDEST = 'WWWWWW MMMMM '
const PROSE = 'consent records of both regions stand apart and nobody sees them whole '

const usual = threeEntries()
/** Every part to the brim; what has no room of its own is as long as a profile allows. */
function full(words: string): readonly ImpactEntry[] {
  const long = words.repeat(100).slice(0, 1_000)
  return usual.map((entry, index) => ({
    ...entry,
    did: long,
    changed: long,
    audience: long,
    decision: long,
    measure: {
      name: fill(words, ROOM.measure),
      unit: fill(words, ROOM.unit),
      from: 999_999.99,
      to: 88_888.88,
      period: long.slice(0, 100),
    },
    ...(index === 2 && usual[0]?.worth && { worth: usual[0].worth }),
  }))
}

function job(entries: readonly ImpactEntry[], wishes: Partial<Brief> = {}, name = 'Maya Chen') {
  const brief = aBrief({ entries: entries.map(({ id }) => ({ entry: id, headline: '' })), ...wishes })
  return {
    profile: aProfile({ name, impactEntries: entries, sample: true }),
    framework: builtInFramework,
    brief,
    today: '2026-11-21',
  }
}

function brimful(words: string) {
  const entries = full(words)
  return job(
    entries,
    {
      entries: entries.map(({ id }) => ({ entry: id, headline: fill(words, ROOM.headline) })),
      risk: fill(words, ROOM.risk),
      ask: {
        text: fill(words, ROOM.ask),
        price: 999_999_999.99,
        currency: 'SEK',
        unlocks: fill(words, ROOM.unlocks),
      },
    },
    words.repeat(10).slice(0, 120),
  )
}

const CASES = [
  ['usual', job(usual)],
  ['one entry', job(usual.slice(0, 1), { risk: '', ask: { text: '', unlocks: '' } })],
  ['prose to the brim', brimful(PROSE)],
  ['wide letters to the brim', brimful(WIDEST)],
] as const

describe.skipIf(missingTools() !== '')('the brief in print', () => {
  let harness: PrintHarness
  beforeAll(async () => {
    harness = await openPrintHarness()
  }, 120_000)
  afterAll(() => harness.close())

  describe.each(CASES)('%s', (name, input) => {
    test.each(['A4', 'Letter'] as const)(
      'is one page on %s, the annex behind it',
      async (paper) => {
        const model = valueOf(executiveBrief(input))
        const printed = await harness.print(`brief-${name.replaceAll(' ', '-')}-${paper}`, { model, paper })
        expect(printed.complaints).toEqual([])
        const [first = '', second = ''] = pdfPages(printed.path)
        const bare = (text: string): string => text.replace(/\s+/g, '')
        for (const text of [model.heading ?? '', input.brief.risk, input.brief.ask.unlocks, 'from page 2 on.'])
          expect(bare(first)).toContain(bare(text))
        expect(first).not.toContain('Annex: how')
        expect(second).toContain('Annex: how the numbers were worked out')
      },
      60_000,
    )

    test('is five slides of 16 to 9', async () => {
      const model = valueOf(briefSlides(input))
      const printed = await harness.print(`slides-${name.replaceAll(' ', '-')}`, { model, paper: 'A4' })
      expect(printed.complaints).toEqual([])
      expect(pdfInfo(printed.path)).toMatchObject({ Pages: '5', Tagged: 'yes', 'Page size': '960 x 540 pts' })
      pdfPages(printed.path).forEach((page, index) => expect(page).toContain(model.sections[index]?.title ?? '?'))
    }, 60_000)
  })
})
