import { useId } from 'react'
import { estimateText, fitText, wrapText } from './text-layout.ts'

/** How strongly a cell stands out, from nothing asked to the most. */
export type Heat = 'none' | 0 | 1 | 2 | 3 | 4

interface HeatFigureProps {
  /** Said by a screen reader in place of the drawing. */
  readonly title: string
  readonly columns: readonly string[]
  readonly groups: readonly {
    readonly label: string
    readonly rows: readonly {
      readonly label: string
      readonly note: string
      readonly cells: readonly { readonly text: string; readonly heat: Heat }[]
    }[]
  }[]
  readonly legend: readonly { readonly text: string; readonly heat: Heat; readonly meaning: string }[]
}

const LABEL_WIDTH = 256
const NOTE_WIDTH = 40
const CELL_WIDTH = 78
const CELL = 20
const ROW = 23
const GROUP = 30
const HEAD = 44
const LEGEND = 34
const GAP = 3
const TEXT = 11.5
const HEAD_LINE = 13

const LOOKS: Record<Heat, { readonly fill: string; readonly stroke: string; readonly ink: string }> = {
  none: { fill: 'none', stroke: 'none', ink: 'var(--ink-3)' },
  0: { fill: 'var(--brand-soft)', stroke: 'none', ink: 'var(--brand-strong)' },
  1: { fill: 'var(--brass-soft)', stroke: 'none', ink: 'var(--brass)' },
  2: { fill: 'var(--clay-soft)', stroke: 'none', ink: 'var(--clay)' },
  3: { fill: 'var(--clay-soft)', stroke: 'var(--clay)', ink: 'var(--clay)' },
  4: { fill: 'var(--clay)', stroke: 'none', ink: 'var(--surface)' },
}

/** Rows against columns for a picture; every cell says in text what it says in color. */
export function HeatFigure({ title, columns, groups, legend }: HeatFigureProps) {
  const titleId = useId()
  const measure = (text: string): number => estimateText(text, TEXT, 400)
  const left = LABEL_WIDTH + NOTE_WIDTH
  const width = left + columns.length * CELL_WIDTH
  const placed = groups.map((group, index) => ({ ...group, at: HEAD + heightOf(groups.slice(0, index)) }))
  const height = HEAD + heightOf(groups) + LEGEND
  return (
    <svg role="img" aria-labelledby={titleId} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title id={titleId}>{title}</title>
      {columns.map((column, index) => {
        const lines = wrapText(column, CELL_WIDTH - 4, 3, measure)
        return (
          <text key={column} fontSize={TEXT} fontWeight={600} textAnchor="middle" fill="var(--ink-2)">
            {lines.map((line, at) => (
              <tspan
                key={line}
                x={left + (index + 0.5) * CELL_WIDTH}
                y={HEAD - 8 - (lines.length - 1 - at) * HEAD_LINE}
              >
                {line}
              </tspan>
            ))}
          </text>
        )
      })}
      {placed.map(({ label, rows, at }) => (
        <g key={label}>
          <text x={0} y={at + 20} fontSize={TEXT} fontWeight={600} fill="var(--ink-3)">
            {label}
          </text>
          {rows.map((row, index) => {
            const y = at + GROUP + index * ROW
            return (
              <g key={row.label}>
                <text x={0} y={y + 14} fontSize={TEXT + 0.5} fill="var(--ink)">
                  {fitText(row.label, LABEL_WIDTH - 8, measure)}
                </text>
                <text x={left - 18} y={y + 14} fontSize={TEXT} fontWeight={600} textAnchor="middle" fill="var(--ink)">
                  {row.note}
                </text>
                {row.cells.map((cell, column) => (
                  <Cell key={columns[column]} {...cell} x={left + column * CELL_WIDTH} y={y} width={CELL_WIDTH - GAP} />
                ))}
              </g>
            )
          })}
        </g>
      ))}
      {legend.map(({ text, heat, meaning }, index) => {
        const x = index * (width / legend.length)
        return (
          <g key={meaning}>
            <Cell text={text} heat={heat} x={x} y={height - CELL - 2} width={28} />
            <text x={x + 36} y={height - 8} fontSize={TEXT} fill="var(--ink-2)">
              {meaning}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function heightOf(groups: HeatFigureProps['groups']): number {
  return groups.reduce((sum, { rows }) => sum + GROUP + rows.length * ROW, 0)
}

interface CellProps {
  readonly text: string
  readonly heat: Heat
  readonly x: number
  readonly y: number
  readonly width: number
}

function Cell({ text, heat, x, y, width }: CellProps) {
  const { fill, stroke, ink } = LOOKS[heat]
  return (
    <>
      <rect x={x} y={y} width={width} height={CELL} rx={4} fill={fill} stroke={stroke} strokeWidth={1.5} />
      <text x={x + width / 2} y={y + 14} fontSize={TEXT} fontWeight={600} textAnchor="middle" fill={ink}>
        {text}
      </text>
    </>
  )
}
