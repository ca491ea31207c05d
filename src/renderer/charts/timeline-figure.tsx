import { useId } from 'react'
import { estimateText, fitText, type MeasureText } from './text-layout.ts'
import {
  BAR_TEXT,
  layOutTimeline,
  placeGates,
  rowsOf,
  stackLanes,
  type PlacedBar,
  type TimelineLane,
} from './timeline-figure-layout.ts'
import { DAY_LINE, FLAG_ROW, Flags, GATE_LINE } from './timeline-flags.tsx'

export interface TimelinePeriod {
  readonly from: number
  readonly to: number
  readonly label: string
}

interface TimelineFigureProps {
  /** Said by a screen reader in place of the drawing. */
  readonly title: string
  readonly lanes: readonly TimelineLane[]
  readonly gates: readonly { readonly label: string; readonly at: number }[]
  readonly days?: readonly { readonly label: string; readonly at: number }[]
  /** Such as years over quarters; labels that do not fit are left out. */
  readonly major: readonly TimelinePeriod[]
  readonly minor: readonly TimelinePeriod[]
  readonly from: number
  readonly to: number
  readonly legend: {
    readonly critical: string
    readonly other: string
    readonly gate: string
    readonly day?: string
  }
  /** CSS pixels. The height follows from the rows needed, at most `maxHeight`. */
  readonly width: number
  readonly maxHeight: number
  readonly measure?: MeasureText
}

const TEXT = 10
const SMALL = 9
const ROW = 20
/** Only where even the numbers alone need more rows than there is room for. */
const LOWEST_ROW = 8
const LANE_PAD = 5
const HEADER = 32
const LEGEND = 26
/** More names than have room here keep their line. */
const MOST_FLAG_ROWS = 5

/** Bars in lanes over a calendar, with dashed gates across: hand-written, so that it prints as text and lines. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { title, gates, days = [], major, minor, from, to, legend, width, maxHeight, measure = estimateText } = props
  const titleId = useId()
  const laneLabel = (text: string): number => measure(text, TEXT, 600)
  const left = Math.min(130, Math.max(...props.lanes.map((lane) => laneLabel(lane.label))) + 14)
  const area = width - left
  const scale = area / Math.max(to - from, 1)
  const x = (at: number): number => round(left + (Math.min(Math.max(at, from), to) - from) * scale)
  // Gates come first, so that they have a row whatever else there is.
  const flags = placeGates([...gates, ...days], x, width, (text) => measure(text, SMALL, 600), MOST_FLAG_ROWS)
  const flagHeight = (Math.max(-1, ...flags.map((flag) => flag.row)) + 1) * FLAG_ROW
  const top = HEADER + flagHeight
  const mostRows = Math.floor((maxHeight - top - LEGEND - props.lanes.length * 2 * LANE_PAD) / ROW)
  const lanes = layOutTimeline({ lanes: props.lanes, from, to, width: area, mostRows, measure })
  const rowHeight = Math.max(LOWEST_ROW, Math.min(ROW, (ROW * mostRows) / rowsOf(lanes)))
  const placed = stackLanes(lanes, top, rowHeight, LANE_PAD)
  const bottom = placed.reduce((lowest, lane) => Math.max(lowest, lane.top + lane.height), top)
  const height = bottom + LEGEND

  return (
    <svg role="img" aria-labelledby={titleId} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title id={titleId}>{title}</title>
      <Periods
        periods={major}
        x={x}
        top={flagHeight}
        bottom={bottom}
        baseline={flagHeight + 11}
        size={TEXT}
        weight={600}
        stroke="var(--line-strong)"
        measure={measure}
      />
      <Periods
        periods={minor}
        x={x}
        top={flagHeight + 16}
        bottom={bottom}
        baseline={flagHeight + 26}
        size={SMALL}
        weight={400}
        stroke="var(--line)"
        measure={measure}
      />
      <Flags flags={flags} gates={gates.length} top={flagHeight} bottom={bottom} measure={measure} />
      {placed.map(({ lane, top: laneTop, height: laneHeight }, index) => (
        <g key={index}>
          <line x1={0} x2={width} y1={laneTop} y2={laneTop} stroke="var(--line-strong)" strokeWidth={0.75} />
          <text
            x={0}
            y={laneTop + Math.min(laneHeight / 2, LANE_PAD + ROW / 2) + TEXT * 0.35}
            fontSize={TEXT}
            fontWeight={600}
            fill="var(--ink)"
          >
            {fitText(lane.label, left - 8, laneLabel)}
          </text>
          {lane.bars.map((bar, barIndex) => (
            <Bar
              key={barIndex}
              placed={bar}
              left={left}
              top={laneTop + LANE_PAD + bar.row * rowHeight}
              rowHeight={rowHeight}
            />
          ))}
        </g>
      ))}
      <line x1={0} x2={width} y1={bottom} y2={bottom} stroke="var(--line-strong)" strokeWidth={0.75} />
      <Legend
        legend={legend}
        left={left}
        baseline={height - 7}
        {...{ measure }}
        withGates={gates.length > 0}
        withDays={days.length > 0}
      />
    </svg>
  )
}

interface PeriodsProps {
  readonly periods: readonly TimelinePeriod[]
  readonly x: (at: number) => number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly size: number
  readonly weight: 400 | 600
  readonly stroke: string
  readonly measure: MeasureText
}

function Periods({ periods, x, top, bottom, baseline, size, weight, stroke, measure }: PeriodsProps) {
  return periods.map(({ from, to, label }, index) => {
    const start = x(from)
    const fits = measure(label, size, weight) + 6 <= x(to) - start
    return (
      <g key={index}>
        <line x1={start} x2={start} y1={top} y2={bottom} stroke={stroke} strokeWidth={0.75} />
        {fits && (
          <text x={start + 4} y={baseline} fontSize={size} fontWeight={weight} fill="var(--ink-2)">
            {label}
          </text>
        )}
      </g>
    )
  })
}

interface BarProps {
  readonly placed: PlacedBar
  readonly left: number
  readonly top: number
  readonly rowHeight: number
}

function Bar({ placed, left, top, rowHeight }: BarProps) {
  const { bar, x, width, text, textX, textWidth, anchor, inside } = placed
  const look = bar.critical
    ? { fill: 'var(--brand)', stroke: 'var(--brand)', text: 'var(--on-brand)' }
    : { fill: 'var(--brand-soft)', stroke: 'var(--brand-line)', text: 'var(--brand-strong)' }
  const height = round(rowHeight * 0.8)
  const size = Math.min(BAR_TEXT, height)
  return (
    <>
      <rect
        x={round(left + x + 0.5)}
        y={round(top + rowHeight * 0.1)}
        width={round(Math.max(width - 1, 1))}
        height={height}
        rx={3}
        fill={look.fill}
        stroke={look.stroke}
        strokeWidth={0.75}
      />
      {text !== '' && !inside && (
        <rect
          x={round(left + (anchor === 'start' ? textX : textX - textWidth) - 2)}
          y={round(top + rowHeight * 0.15)}
          width={round(textWidth + 4)}
          height={round(rowHeight * 0.7)}
          fill="var(--surface)"
        />
      )}
      {text !== '' && (
        <text
          x={round(left + textX)}
          y={round(top + rowHeight / 2 + size * 0.36)}
          fontSize={size}
          fontWeight={600}
          textAnchor={anchor}
          fill={inside ? look.text : 'var(--ink)'}
          xmlSpace="preserve"
        >
          {text}
        </text>
      )}
    </>
  )
}

interface LegendProps {
  readonly legend: TimelineFigureProps['legend']
  readonly left: number
  readonly baseline: number
  readonly measure: MeasureText
  readonly withGates: boolean
  readonly withDays: boolean
}

function Legend({ legend, left, baseline, measure, withGates, withDays }: LegendProps) {
  const mark = 18
  const width = (text: string): number => mark + 6 + measure(text, SMALL, 400) + 18
  const second = left + width(legend.critical)
  const third = second + width(legend.other)
  const lines = [
    ...(withGates ? [{ text: legend.gate, at: third, look: GATE_LINE }] : []),
    ...(withDays && legend.day !== undefined
      ? [{ text: legend.day, at: third + (withGates ? width(legend.gate) : 0), look: DAY_LINE }]
      : []),
  ]
  return (
    <g fontSize={SMALL} fill="var(--ink-2)">
      <rect x={round(left)} y={baseline - 8} width={mark} height={9} rx={2} fill="var(--brand)" />
      <text x={round(left + mark + 6)} y={baseline}>
        {legend.critical}
      </text>
      <rect
        x={round(second)}
        y={baseline - 8}
        width={mark}
        height={9}
        rx={2}
        fill="var(--brand-soft)"
        stroke="var(--brand-line)"
        strokeWidth={0.75}
      />
      <text x={round(second + mark + 6)} y={baseline}>
        {legend.other}
      </text>
      {lines.map(({ text, at, look }) => (
        <g key={text}>
          <line x1={round(at)} x2={round(at + mark)} y1={baseline - 3.5} y2={baseline - 3.5} {...look} />
          <text x={round(at + mark + 6)} y={baseline}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
