import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { displacementDocument } from '#domain/documents/displacement-document.ts'
import { developmentPlan } from '#domain/documents/development-plan.ts'
import type { Block, DocumentModel, PaperSize } from '#domain/documents/document.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { entriesOf, entryLines } from '#tests/domain/documents/document-text.ts'
import { aFramework, aProfile, aRating, samsPlan, TODAY } from '#tests/support/build-plan.ts'
import { readSample } from '#tests/support/samples.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import {
  missingTools,
  openPrintHarness,
  pdfFonts,
  pdfInfo,
  pdfObjects,
  pdfPages,
  type PrintedDocument,
  type PrintHarness,
} from './print-harness.ts'

const PAPERS: readonly (readonly [PaperSize, string])[] = [
  ['A4', '594.96 x 841.92 pts (A4)'],
  ['Letter', '612 x 792 pts (letter)'],
]

const missing = missingTools()

function samsDocument(): DocumentModel {
  return developmentPlan({
    profile: aProfile({ sample: true }),
    framework: aFramework(),
    plan: samsPlan(),
    today: TODAY,
    without: [],
  })
}

/** The built-in content, from senior specialist to director. */
function realDocument(): DocumentModel {
  const ratings = builtInFramework.skills
    .slice(0, -2)
    .map((skill, index) => aRating(skill.id, (index % 4) as 0 | 1 | 2 | 3))
  const profile = aProfile({
    ratings,
    person: {
      name: 'Žofie Wójcik-Özdemir',
      rung: 'senior-specialist',
      goal: 'director-of-mops',
      tools: [],
      companyTitles: [],
    },
  })
  const plan = planFor(profile, builtInFramework, TODAY)
  if (!plan.ok) throw new Error(plan.error.message)
  return developmentPlan({ profile, framework: builtInFramework, plan: plan.value, today: TODAY, without: [] })
}

/** More than sixty milestones, names of 120 characters, titles as long as a framework allows. */
function overfullDocument(): DocumentModel {
  const whole = generateFramework({ skills: 26, seed: 5 })
  const framework = {
    ...whole,
    actions: whole.actions.map((action, index) => ({
      ...action,
      title:
        `Outcome number ${index} that ${'a third person can check and that somebody outside marketing asked for '.repeat(3)}`.slice(
          0,
          180 + (index % 40),
        ),
      raises: action.raises.map((raise) => ({
        ...raise,
        doneWhen: `Proof ${index} of ${raise.skill} ${'is on file and dated '.repeat(index % 12)}`,
      })),
      asks: `request ${index} ${'with the cover it needs '.repeat(index % 8)}`,
    })),
  }
  const name = `${'Wilhelmina-Theodora '.repeat(6)}`.trim().padEnd(120, 'x')
  const profile = aProfile({
    ratings: [],
    person: { name, rung: 'technician', goal: 'director', tools: [], companyTitles: [] },
    pace: { hoursPerWeek: 8, atOnce: 6, slowTimes: [] },
  })
  const plan = planFor(profile, framework, TODAY)
  if (!plan.ok) throw new Error(plan.error.message)
  return developmentPlan({ profile, framework, plan: plan.value, today: TODAY, without: [] })
}

function withBlocks(...blocks: readonly Block[]): DocumentModel {
  return { ...samsDocument(), lead: [], sections: [{ id: 'only', title: 'Only section', newPage: false, blocks }] }
}

/** Reading a PDF as text joins words that were broken after a hyphen, and drops the hyphen. */
const squeezed = (text: string): string => text.replace(/[\s-]+/g, '')

describe.skipIf(missing !== '')(`the printed plan${missing === '' ? '' : ` (skipped: ${missing})`}`, () => {
  let harness: PrintHarness
  beforeAll(async () => {
    harness = await openPrintHarness()
  }, 120_000)
  afterAll(async () => {
    await harness?.close()
  })

  const documents: readonly (readonly [string, () => DocumentModel])[] = [
    ['a sample', samsDocument],
    ['the built-in content', realDocument],
    ['an over-full profile', overfullDocument],
  ]

  describe.each(documents)('of %s', (what, make) => {
    const model = make()
    const entries = entriesOf(model)

    describe.each(PAPERS)('on %s', (paper, size) => {
      let printed: PrintedDocument
      let pages: readonly string[]
      beforeAll(async () => {
        printed = await harness.print(`${what}-${paper}`.replaceAll(' ', '-'), { model, paper })
        pages = pdfPages(printed.path)
      }, 60_000)

      test('is tagged, titled and of the right size, drawn without a complaint', () => {
        expect(printed.complaints).toEqual([])
        expect(pdfInfo(printed.path)).toMatchObject({
          Tagged: 'yes',
          'Page size': size,
          Title: model.title,
          JavaScript: 'no',
        })
      })

      test('embeds every font under its name, none of them Type 3', () => {
        const fonts = pdfFonts(printed.path)
        expect(fonts.map((font) => font.name.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual(
          expect.arrayContaining(['Inter-Regular', 'Inter-SemiBold', 'SourceSerif4-SemiBold']),
        )
        for (const font of fonts) {
          expect(font.embedded).toBe(true)
          expect(font.name).toMatch(/^[A-Z]{6}\+(Inter|SourceSerif4)-/)
          expect(font.line).not.toContain('Type 3')
        }
      })

      test('says "Page n of m" on every page, and whose plan it is on every page but the first', () => {
        const running = model.runningHead.right
        pages.forEach((page, index) => {
          expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
          expect(page).toContain(model.footer)
          if (model.mark !== undefined) expect(page).toContain(model.mark)
          if (index > 0) expect(page.replace(model.footer, '')).toContain(running)
          expect(page.includes(`${model.runningHead.left} `) || page.endsWith(model.runningHead.left)).toBe(true)
        })
      })

      test('keeps the summary on one page', () => {
        expect(squeezed(pages[0] ?? '')).toContain(squeezed('What I ask of my manager'))
        expect(pages[1]).toContain('The way there')
      })

      test('has every milestone, whole on one page', () => {
        expect(entries.length).toBeGreaterThan(5)
        const texts = pages.map(squeezed)
        for (const entry of entries) {
          const parts = [entry.title, entry.aside, entry.note, entry.lead, ...entryLines(entry)].map(squeezed)
          expect(
            texts.filter((text) => parts.every((part) => text.includes(part))).length,
            `${entry.number} ${entry.title}`,
          ).toBeGreaterThan(0)
        }
      })

      test('has a bookmark for every heading, each once', () => {
        const objects = pdfObjects(printed.path)
        for (const section of model.sections.filter(({ title }) => /^[\x20-\x7e]+$/.test(title))) {
          expect(objects.split(`/Title (${section.title})`).length - 1, section.title).toBe(1)
        }
        expect(objects.match(/\/Title /g)?.length).toBeGreaterThan(entries.length + model.sections.length)
        expect(objects).toMatch(/\/Lang \(en-US\)/)
        expect(objects).toMatch(/\/S \/H1\b/)
        expect(objects).toMatch(/\/S \/TH\b/)
        expect(objects).toMatch(/\/Alt \(/)
      })
    })
  })

  test('the over-full profile has more than sixty milestones', () => {
    expect(entriesOf(overfullDocument()).length).toBeGreaterThan(60)
  })

  test('tables repeat their head on every page and never split a row', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [
      `start${index}`,
      `${'several lines of words '.repeat(1 + (index % 9))} end${index}.`,
    ])
    const model = withBlocks({
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Mark', align: 'start' },
        { title: 'Columnhead', align: 'start' },
      ],
      rows,
    })
    const pages = pdfPages((await harness.print('table', { model, paper: 'A4' })).path)
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) expect(page).toContain('Columnhead')
    for (let index = 0; index < rows.length; index += 1) {
      expect(
        pages.filter((page) => page.includes(`start${index} `) && squeezed(page).includes(`end${index}.`)),
      ).toHaveLength(1)
    }
  })

  test('only https and mailto links are live', async () => {
    const hrefs = [
      'https://example.com/a',
      'mailto:sam@example.com',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'vbscript:x',
      'data:text/html,x',
      'smb://host/share',
      '\\\\host\\share',
      'http://example.com',
    ]
    const model = withBlocks({ kind: 'paragraph', text: hrefs.map((href) => ({ text: `to ${href} `, href })) })
    const printed = await harness.print('links', { model, paper: 'A4' })
    const objects = pdfObjects(printed.path)
    expect([...objects.matchAll(/\/URI \(([^)]*)\)/g)].map((match) => match[1]).toSorted()).toEqual([
      'https://example.com/a',
      'mailto:sam@example.com',
    ])
    expect(objects).not.toMatch(/\/S \/(JavaScript|Launch|GoToR)/)
    expect(printed.complaints).toEqual([])
  })

  test('text in running heads and in the body is never markup', async () => {
    const hostile = '"} @page{size:10mm} </title><img src=x onerror=alert(1)><link rel=stylesheet href=//x> \\A {{}}'
    const model = {
      ...withBlocks({ kind: 'paragraph', text: [{ text: hostile }] }, { kind: 'heading', text: hostile }),
      title: hostile,
      person: hostile,
      runningHead: { left: 'Development plan', right: hostile.slice(0, 48) },
      footer: hostile.slice(0, 60),
    }
    const long = { ...model, sections: [...model.sections, { id: 'two', title: 'Second', newPage: true, blocks: [] }] }
    const printed = await harness.print('hostile', { model: long, paper: 'A4' })
    expect(printed.complaints).toEqual([])
    expect(pdfInfo(printed.path)).toMatchObject({ 'Page size': '594.96 x 841.92 pts (A4)', Pages: '2', Title: hostile })
    const [first = '', second = ''] = pdfPages(printed.path).map(squeezed)
    expect(first.split(squeezed(hostile)).length - 1).toBe(3)
    expect(second).toContain(squeezed(hostile.slice(0, 48)))
  })

  test('a card that is a few lines too long is set closer and stays on one page; a longer text runs on', async () => {
    const card = displacementDocument(readSample('director'), undefined, '2026-11-22')
    if (!card.ok) throw new Error(card.error.message)
    const printed = await harness.print('card', { model: card.value, paper: 'Letter' })
    expect(pdfInfo(printed.path)).toMatchObject({ Pages: '1' })
    const section = (id: number) => ({ ...card.value.sections[0]!, id: `more ${id}` })
    const long = { ...card.value, sections: [...card.value.sections, ...[1, 2, 3, 4, 5].map(section)] }
    const whole = await harness.print('long-card', { model: long, paper: 'Letter' })
    expect(pdfInfo(whole.path)).toMatchObject({ Pages: '3' })
  })

  test.each([
    ['words', 'word '.repeat(40_000)],
    ['one unbroken word', 'x'.repeat(200_000)],
  ])('a text of 200,000 characters as %s prints within ten seconds', async (_, text) => {
    const printed = await harness.print('long', {
      model: withBlocks({ kind: 'paragraph', text: [{ text }] }),
      paper: 'A4',
    })
    expect(printed.milliseconds).toBeLessThan(10_000)
    expect(pdfPages(printed.path).length).toBeGreaterThan(20)
  })

  test('a page that has drawn one document draws the next as if it were the first', async () => {
    const next = { model: samsDocument(), paper: 'Letter' } as const
    const fresh = await harness.print('fresh', next)
    const again = await harness.print('again', { model: realDocument(), paper: 'A4' }, next)
    expect(pdfPages(again.path)).toEqual(pdfPages(fresh.path))
    expect(pdfInfo(again.path)).toMatchObject({ 'Page size': '612 x 792 pts (letter)', Title: next.model.title })
    expect(again.complaints).toEqual([])
  })

  test('what the page cannot draw is an error, not an empty document', async () => {
    const broken = withBlocks({ kind: 'nonsense' } as unknown as Block)
    await expect(harness.print('broken', { model: broken, paper: 'A4' })).rejects.toThrow('Unexpected value')
  })
})
