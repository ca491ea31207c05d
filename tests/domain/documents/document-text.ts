import type { Block, DocumentModel, EntryBlock, Figure } from '#domain/documents/document.ts'

/** Every block of a document, columns opened up. */
export function allBlocks(model: DocumentModel): readonly Block[] {
  return [...model.lead, ...model.sections.flatMap((section) => section.blocks)].flatMap(opened)
}

function opened(block: Block): readonly Block[] {
  return block.kind === 'columns' ? [...block.left, ...block.right].flatMap(opened) : [block]
}

export function sectionText(model: DocumentModel, id: string): string {
  const section = model.sections.find((other) => other.id === id)
  return section ? `${section.title}\n${section.blocks.flatMap(opened).map(blockText).join('\n')}` : ''
}

export function documentText(model: DocumentModel): string {
  return [
    model.person,
    model.subtitle,
    ...model.lead.map(blockText),
    ...model.sections.map(({ id }) => sectionText(model, id)),
  ].join('\n')
}

export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text.map((run) => run.text).join('')
    case 'heading':
    case 'title':
      return block.text
    case 'outcomes':
      return block.items.map(({ value, label, text }) => `${value} ${label} ${text}`).join('\n')
    case 'figures':
      return block.items.map((item) => `${item.value} ${item.label}`).join('\n')
    case 'list':
      return block.items.map((item) => item.map((run) => run.text).join('')).join('\n')
    case 'table':
      return [
        block.columns.map((column) => column.title),
        ...block.rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell : `${cell.level}/${cell.required}`)),
        ),
      ]
        .map((row) => row.join(' | '))
        .join('\n')
    case 'entry':
      return [block.number, block.title, block.aside, block.note, block.lead, ...entryLines(block)].join('\n')
    case 'boxes':
      return block.items.map(({ label }) => label).join('\n')
    case 'blank':
      return block.label
    case 'ticks':
      return [
        block.title,
        block.lead,
        ...block.options.map(({ mark, name, text }) => `${mark} ${name} ${text}`),
        block.line,
      ].join('\n')
    case 'figure':
      return block.figure.summary
    case 'columns':
      return [...block.left, ...block.right].map(blockText).join('\n')
  }
}

export function entryLines(entry: EntryBlock): readonly string[] {
  return entry.lines.map((line) => line.map((run) => run.text).join(''))
}

export function entriesOf(model: DocumentModel): readonly EntryBlock[] {
  return allBlocks(model).filter((block) => block.kind === 'entry')
}

export function figureOf<Kind extends Figure['kind']>(
  model: DocumentModel,
  kind: Kind,
): Extract<Figure, { kind: Kind }> | undefined {
  return allBlocks(model)
    .flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))
    .find((figure): figure is Extract<Figure, { kind: Kind }> => figure.kind === kind)
}
