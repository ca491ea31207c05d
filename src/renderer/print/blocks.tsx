import type {
  Block,
  EntryBlock,
  LevelCell,
  RichText,
  TableCell,
  TableColumn,
  TicksBlock,
} from '#domain/documents/document.ts'
import { safeLink } from '#domain/documents/safe-link.ts'
import { assertNever } from '#domain/result.ts'
import type { MeasureText } from '../charts/text-layout.ts'
import { Bars, Outcomes } from './brief-blocks.tsx'
import { RadarBlock, TimelineBlock } from './figures.tsx'

const HIGHEST_LEVEL = 5
/** Tables of no more rows than this stay on one page. */
const SHORT_TABLE = 8

export function Blocks({ blocks, measure }: { readonly blocks: readonly Block[]; readonly measure: MeasureText }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} measure={measure} />)
}

function BlockView({ block, measure }: { readonly block: Block; readonly measure: MeasureText }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs text={block.text} />
        </p>
      )
    case 'heading':
      return <h3>{block.text}</h3>
    case 'title':
      return <h2>{block.text}</h2>
    case 'outcomes':
      return <Outcomes items={block.items} />
    case 'figures':
      return (
        <dl className="figures">
          {block.items.map((item, index) => (
            <div key={index}>
              <dt>{item.value}</dt>
              <dd>{item.label}</dd>
            </div>
          ))}
        </dl>
      )
    case 'list':
      return <List ordered={block.ordered} items={block.items} />
    case 'table':
      return <Table caption={block.caption} columns={block.columns} rows={block.rows} />
    case 'entry':
      return <Entry entry={block} />
    case 'boxes':
      return (
        <ul className="boxes">
          {block.items.map(({ label, checked }) => (
            <li key={label}>
              <svg width="12" height="12" viewBox="0 0 12 12" role="img" aria-label={checked ? 'chosen' : 'not chosen'}>
                <rect x="1" y="1" width="10" height="10" rx="2" fill="none" stroke="currentColor" />
                {checked && <path d="M3 6l2 2.4L9 3.6" fill="none" stroke="currentColor" strokeWidth="1.6" />}
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )
    case 'blank':
      return (
        <div className="blank">
          <p>{block.label}</p>
          {Array.from({ length: block.lines }, (_, index) => (
            <div key={index} />
          ))}
        </div>
      )
    case 'ticks':
      return <Ticks block={block} />
    case 'figure':
      return (
        <figure>
          {block.figure.kind === 'radar' && <RadarBlock figure={block.figure} measure={measure} />}
          {block.figure.kind === 'timeline' && <TimelineBlock figure={block.figure} measure={measure} />}
          {block.figure.kind === 'bars' && <Bars figure={block.figure} />}
        </figure>
      )
    case 'columns':
      return (
        <div className="columns">
          <div>
            <Blocks blocks={block.left} measure={measure} />
          </div>
          <div>
            <Blocks blocks={block.right} measure={measure} />
          </div>
        </div>
      )
    default:
      return assertNever(block)
  }
}

function Ticks({ block }: { readonly block: TicksBlock }) {
  return (
    <section className="ticks">
      <h3>{block.title}</h3>
      <p className="quiet">{block.lead}</p>
      <ul>
        {block.options.map(({ mark, name, text }) => (
          <li key={mark}>
            <span className="tick" aria-hidden="true" />
            <strong>{`${mark} ${name}`}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <div className="blank">
        <p>{block.line}</p>
        <div />
      </div>
    </section>
  )
}

function Runs({ text }: { readonly text: RichText }) {
  return text.map((run, index) => {
    const link = run.href === undefined ? undefined : safeLink(run.href)
    const words = link === undefined ? run.text : <a href={link}>{run.text}</a>
    return run.strong ? <strong key={index}>{words}</strong> : <span key={index}>{words}</span>
  })
}

function List({ ordered, items }: { readonly ordered: boolean; readonly items: readonly RichText[] }) {
  const entries = items.map((item, index) => (
    <li key={index}>
      <Runs text={item} />
    </li>
  ))
  return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>
}

function Table({
  caption,
  columns,
  rows,
}: {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}) {
  return (
    <table className={rows.length <= SHORT_TABLE ? 'short' : undefined}>
      {caption !== '' && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={index} scope="col" className={columnClass(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={rowIndex}>
            {row.map((cell, index) => (
              <td key={index} className={columnClass(columns[index])}>
                {typeof cell === 'string' ? cell : <LevelMarks cell={cell} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function columnClass(column: TableColumn | undefined): string {
  return `${column?.tight ? 'tight' : 'loose'}${column?.align === 'end' ? ' end' : ''}`
}

/** Filled up to the level, open up to what is required, faint beyond. */
function LevelMarks({ cell }: { readonly cell: LevelCell }) {
  const { level, required } = cell
  return (
    <svg
      className="levels"
      role="img"
      aria-label={`Level ${level} of ${required} needed`}
      width={66}
      height={10}
      viewBox="0 0 66 10"
    >
      {Array.from({ length: HIGHEST_LEVEL }, (_, index) => {
        const x = index * 13 + 1
        if (index < level)
          return (
            <rect key={index} x={x} y={1} width={11} height={8} rx={1.5} fill="var(--brand)" stroke="var(--brand)" />
          )
        if (index < required)
          return (
            <rect
              key={index}
              x={x}
              y={1}
              width={11}
              height={8}
              rx={1.5}
              fill="var(--brass-soft)"
              stroke="var(--brass)"
            />
          )
        return <rect key={index} x={x} y={1} width={11} height={8} rx={1.5} fill="none" stroke="var(--line)" />
      })}
    </svg>
  )
}

function Entry({ entry }: { readonly entry: EntryBlock }) {
  return (
    <article className="entry">
      <h4>
        <span className="number">{`${entry.number} `}</span>
        {entry.title}
      </h4>
      <div className="aside">
        <p>{entry.aside}</p>
        {entry.note !== '' && <p className="quiet">{entry.note}</p>}
      </div>
      {entry.lead !== '' && <p className="entry-lead">{entry.lead}</p>}
      <div className="lines">
        {entry.lines.map((line, index) => (
          <p key={index}>
            <Runs text={line} />
          </p>
        ))}
      </div>
    </article>
  )
}
