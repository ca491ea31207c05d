import { shortDay } from '../calendar.ts'
import { assertNever } from '../result.ts'
import type { Block, DocumentModel, EntryBlock, Figure, RichText, TableCell, TableColumn } from './document.ts'
import { safeLink } from './safe-link.ts'
import { number, oneLine, singleSpaced } from './wording.ts'

/** The whole document as GitHub-flavored Markdown: figures become their words and a table, columns follow each other. */
export function toMarkdown(model: DocumentModel): string {
  const head = [
    `# ${escape(model.heading ?? model.person)}`,
    `**${escape(model.name)}**, ${escape(model.date)}  \n${escape(model.subtitle)}`,
    ...(model.mark === undefined ? [] : [`> ${escape(model.mark)}`]),
  ]
  const sections = model.sections.flatMap((section) => [
    `## ${escape(section.title)}`,
    ...section.blocks.flatMap(blockToMarkdown),
  ])
  return `${[...head, ...model.lead.flatMap(blockToMarkdown), ...sections, '---', escape(model.footer)].join('\n\n')}\n`
}

function blockToMarkdown(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [startOfLine(richText(block.text))]
    case 'heading':
      return [`### ${escape(block.text)}`]
    case 'title':
      return [`## ${escape(block.text)}`]
    case 'outcomes':
      return [
        block.items
          .map(({ value, label, text }) => `- **${escape(value)}** ${escape(label)}: ${escape(text)}`)
          .join('\n'),
      ]
    case 'figures':
      return [block.items.map((item) => `- **${escape(item.value)}** ${escape(item.label)}`).join('\n')]
    case 'list':
      return [
        block.items
          .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${startOfLine(richText(item))}`)
          .join('\n'),
      ]
    case 'table':
      return [...(block.caption === '' ? [] : [startOfLine(escape(block.caption))]), table(block.columns, block.rows)]
    case 'entry':
      return entry(block)
    case 'boxes':
      return [block.items.map(({ label, checked }) => `- [${checked ? 'x' : ' '}] ${escape(label)}`).join('\n')]
    case 'blank':
      return [`${escape(block.label)}: ${Array.from({ length: block.lines }, () => '\\_'.repeat(40)).join('  \n')}`]
    case 'ticks':
      return [
        `### ${escape(block.title)}`,
        startOfLine(escape(block.lead)),
        block.options
          .map(({ mark, name, text }) => `- [ ] **${escape(mark)} ${escape(name)}** ${escape(text)}`)
          .join('\n'),
        `${escape(block.line)}: ${'\\_'.repeat(40)}`,
      ]
    case 'figure':
      return figure(block.figure)
    case 'columns':
      return [...block.left, ...block.right].flatMap(blockToMarkdown)
    default:
      return assertNever(block)
  }
}

function entry(block: EntryBlock): readonly string[] {
  const facts = [block.aside, block.note, block.lead]
    .filter((text) => text !== '')
    .map((text) => `- ${startOfLine(escape(text))}`)
  return [
    `#### ${escape(`${block.number}. ${block.title}`)}`,
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...block.lines.map((line) => startOfLine(richText(line))),
  ]
}

function figure(value: Figure): readonly string[] {
  const summary = startOfLine(escape(value.summary))
  if (value.kind === 'radar') {
    const { titles } = value
    const columns: TableColumn[] = [
      { title: titles.name, align: 'start' },
      { title: titles.have, align: 'end' },
      { title: titles.need, align: 'end' },
    ]
    const rows = value.axes.map((axis) => [
      axis.note === '' ? axis.name : `${axis.name} (${axis.note})`,
      axis.have.toFixed(value.decimals),
      axis.need.toFixed(value.decimals),
    ])
    return [summary, table(columns, rows)]
  }
  if (value.kind === 'bars') {
    const columns: TableColumn[] = [
      { title: value.titles.label, align: 'start' },
      { title: value.titles.words, align: 'end' },
    ]
    return [
      table(
        columns,
        value.rows.map(({ label, words }) => [label, words]),
      ),
    ]
  }
  const marks = value.legend.column ?? { title: 'Room to move', critical: 'none', other: 'some' }
  const columns: TableColumn[] = [
    { title: 'Lane', align: 'start' },
    { title: 'No.', align: 'end' },
    { title: 'What', align: 'start' },
    { title: 'From', align: 'start' },
    { title: 'To', align: 'start' },
    { title: marks.title, align: 'start' },
  ]
  const bars = value.lanes.flatMap((lane) =>
    lane.bars.map((bar) => [
      lane.label,
      bar.number,
      bar.label,
      shortDay(bar.from, true),
      shortDay(bar.to, true),
      bar.critical ? marks.critical : marks.other,
    ]),
  )
  const gates = value.gates.map((gate) => [
    '',
    '',
    `${value.legend.gate}: ${gate.label}`,
    '',
    shortDay(gate.on, true),
    '',
  ])
  return [summary, table(columns, [...bars, ...gates])]
}

function table(columns: readonly TableColumn[], rows: readonly (readonly TableCell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map((column) => escape(column.title))),
    line(columns.map((column) => (column.align === 'end' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, index) => cellText(row[index] ?? '')))),
  ].join('\n')
}

function cellText(cell: TableCell): string {
  return typeof cell === 'string' ? escape(cell) : `${number(cell.level)} of ${number(cell.required)}`
}

function richText(runs: RichText): string {
  return runs
    .map(({ text, strong, href }) => {
      const link = href === undefined ? undefined : safeLink(href)
      const words = link === undefined ? inline(text) : `[${inline(text)}](<${link}>)`
      return strong ? emphasized(words) : words
    })
    .join('')
}

/** Emphasis marks must touch the words, so spaces at either end move outside. */
function emphasized(words: string): string {
  const inner = words.trim()
  if (inner === '') return words
  const start = words.indexOf(inner)
  return `${words.slice(0, start)}**${inner}**${words.slice(start + inner.length)}`
}

function escape(text: string): string {
  return inline(oneLine(text))
}

/** Everything that Markdown or HTML could read as a mark is taken literally; line breaks become spaces. */
function inline(text: string): string {
  return singleSpaced(text).replace(/[\\`*_{}[\]<>|~#&$!]/g, (mark) => `\\${mark}`)
}

/** Marks that count at the start of a line only: lists, numbers, quotes, rules and setext underlines. */
function startOfLine(text: string): string {
  return text.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
}
