import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { developmentPlan } from '#domain/documents/development-plan.ts'
import type { Block, DocumentModel } from '#domain/documents/document.ts'
import { toMarkdown } from '#domain/documents/markdown.ts'
import { aFramework, aProfile, samsPlan, TODAY } from '#tests/support/build-plan.ts'
import { entriesOf } from './document-text.ts'

function documentOf(...blocks: readonly Block[]): DocumentModel {
  return {
    kind: 'plan',
    title: 'Title',
    name: 'Development plan',
    person: 'Sam',
    subtitle: 'Here to there',
    date: 'November 21, 2026',
    runningHead: { left: 'Left', right: 'Right' },
    footer: 'Footer',
    lead: [],
    sections: [{ id: 'only', title: 'Section', newPage: false, blocks }],
  }
}

/** What stands between the section's heading and the footer's rule. */
function body(...blocks: readonly Block[]): string {
  return /## Section\n\n([\s\S]*)\n\n---\n/.exec(toMarkdown(documentOf(...blocks)))?.[1] ?? ''
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] })
const unescaped = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')

describe('text', () => {
  test.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[label](https://a.example)', '\\[label\\](https://a.example)'],
    ['<script>alert(1)</script> & &amp;', '\\<script\\>alert(1)\\</script\\> \\& \\&amp;'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['+ not a list', '\\+ not a list'],
    ['1. not a list', '1\\. not a list'],
    ['2) not a list', '2\\) not a list'],
    ['=====', '\\====='],
    ['> not a quote', '\\> not a quote'],
    ['~~kept~~ $x$ a|b', '\\~\\~kept\\~\\~ \\$x\\$ a\\|b'],
    ['back\\slash', 'back\\\\slash'],
    ['two\n\nlines\tand a tab', 'two lines and a tab'],
  ])('%j is taken literally', (text, expected) => {
    expect(body(paragraph(text))).toBe(expected)
  })

  test('any text comes back when the escapes are taken away, and never spans two lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = text.replace(/[\s\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
        const written = body(paragraph(`x${text}x`))
        expect(written).not.toContain('\n')
        expect(unescaped(written)).toBe(`x${words}x`)
        expect(written.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>|~#&]/)
      }),
      { numRuns: 200 },
    )
  })

  test('emphasis touches its words', () => {
    expect(
      body({
        kind: 'paragraph',
        text: [{ text: 'in ' }, { text: ' March 2027 ', strong: true }, { text: 'or later' }],
      }),
    ).toBe('in  **March 2027** or later')
  })

  test('links are written for https and mailto only', () => {
    const linked = (href: string): string => body({ kind: 'paragraph', text: [{ text: 'here', href }] })
    expect(linked('https://example.com/a_b')).toBe('[here](<https://example.com/a_b>)')
    expect(linked('mailto:sam@example.com')).toBe('[here](<mailto:sam@example.com>)')
    for (const href of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'https://a.example/>)[x](javascript:1',
    ])
      expect(linked(href)).toBe('here')
  })
})

describe('blocks', () => {
  test('tables keep their shape whatever is in them', () => {
    const table: Block = {
      kind: 'table',
      caption: 'What it holds',
      columns: [
        { title: 'Skill', align: 'start' },
        { title: 'Hours', align: 'end' },
        { title: 'Levels', align: 'start' },
      ],
      rows: [['A|B\nC', '3.5', { level: 1, required: 3 }], ['Short row']],
    }
    expect(body(table)).toBe(
      [
        'What it holds',
        '',
        '| Skill | Hours | Levels |',
        '| --- | ---: | --- |',
        '| A\\|B C | 3.5 | 1 of 3 |',
        '| Short row |  |  |',
      ].join('\n'),
    )
  })

  test('a radar becomes its words and a table', () => {
    const radar: Block = {
      kind: 'figure',
      figure: {
        kind: 'radar',
        summary: 'Two of three are below.',
        max: 5,
        decimals: 1,
        titles: { name: 'Domain', have: 'Now', need: 'Needed' },
        axes: [{ label: 'Data', name: 'Data and measurement', note: 'assumed', have: 2, need: 2.5 }],
      },
    }
    expect(body(radar)).toBe(
      [
        'Two of three are below.',
        '',
        '| Domain | Now | Needed |',
        '| --- | ---: | ---: |',
        '| Data and measurement (assumed) | 2.0 | 2.5 |',
      ].join('\n'),
    )
  })

  test('columns follow each other, left first', () => {
    expect(body({ kind: 'columns', left: [paragraph('left')], right: [paragraph('right')] })).toBe('left\n\nright')
  })

  test('lists are numbered when order matters', () => {
    const items = [[{ text: 'one' }], [{ text: '- two' }]]
    expect(body({ kind: 'list', ordered: true, items })).toBe('1. one\n2. \\- two')
    expect(body({ kind: 'list', ordered: false, items })).toBe('- one\n- \\- two')
  })
})

describe('the development plan', () => {
  const model = developmentPlan({
    profile: aProfile({ sample: true }),
    framework: aFramework(),
    plan: samsPlan(),
    today: TODAY,
    without: [],
  })
  const markdown = toMarkdown(model)

  test('is complete: every section, every milestone with its days and lines, every bar and gate', () => {
    for (const section of model.sections) expect(markdown).toContain(`\n## ${section.title}\n`)
    for (const entry of entriesOf(model)) {
      expect(markdown).toContain(`\n#### ${entry.number}. ${entry.title}\n`)
      expect(markdown).toContain(`- ${entry.aside}\n- ${entry.note}\n- ${entry.lead}`)
    }
    expect(markdown).toContain(
      '| Finance | 5 | Two business cases that finance accepts unchanged | Apr 12, 2027 | Jun 20, 2027 | none |',
    )
    expect(markdown).toContain('| Ready for the rung: Director of MOPs, Aug 2027 |  | Aug 1, 2027 |')
  })

  test('starts with person, kind, day and the mark of a sample, and ends with where it comes from', () => {
    expect(
      markdown.startsWith(
        '# Sam Keller\n\n**Development plan**, November 21, 2026  \nSenior specialist to Director of MOPs\n\n> Sample · an invented person\n',
      ),
    ).toBe(true)
    expect(markdown.endsWith('\n---\n\nOpsladder · made offline from Sam Keller’s profile\n')).toBe(true)
  })

  test('has tables of one width each', () => {
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'))
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables)
      expect(new Set(table.split('\n').map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1)
  })
})
