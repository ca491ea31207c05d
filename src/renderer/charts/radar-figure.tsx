import { useId } from 'react'
import { estimateText, wrapText, type MeasureText } from './text-layout.ts'

interface RadarFigureProps {
  /** Said by a screen reader in place of the drawing. */
  readonly title: string
  readonly axes: readonly { readonly label: string; readonly have: number; readonly need: number }[]
  readonly max: number
  readonly legend: { readonly have: string; readonly need: string }
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly measure?: MeasureText
}

const LABEL = 10
const LINE = 12
const TICK = 8
const LEGEND = 22
const GAP = 9
const MOST_LINES = 3
/** Labels whose axis rises or falls more than this stand above or below the figure, not beside it. */
const NEAR_POLE = 0.8

interface Point {
  readonly x: number
  readonly y: number
}

/** A radar drawn by hand: rings, spokes, what is needed as a dashed line, what is there as an area. */
export function RadarFigure({ title, axes, max, legend, width, height, measure = estimateText }: RadarFigureProps) {
  const titleId = useId()
  const label = (text: string): number => measure(text, LABEL, 400)
  const side = Math.min(width * 0.24, Math.max(...axes.map((axis) => Math.min(label(axis.label), width * 0.24))))
  const lines = axes.map((axis) => wrapText(axis.label, side, MOST_LINES, label))
  const tallest = (nearest: (rise: number) => boolean): number =>
    LINE * Math.max(1, ...lines.map((line, index) => (nearest(riseOf(index, axes.length)) ? line.length : 1)))
  const above = tallest((rise) => rise > NEAR_POLE) + GAP / 2
  const below = tallest((rise) => rise < -NEAR_POLE) + GAP / 2
  /** How far below its center the figure reaches, as a share of its radius: less than one where no axis points down. */
  const depth = Math.max(...axes.map((_, index) => -riseOf(index, axes.length)))
  const radius = Math.max(24, Math.min(width / 2 - side - GAP, (height - LEGEND - above - below) / (1 + depth)))
  const spare = Math.max(0, height - LEGEND - above - below - radius * (1 + depth))
  const center: Point = { x: width / 2, y: above + radius + spare / 2 }
  const at = (index: number, value: number, beyond = 0): Point => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2
    const distance = (radius * Math.min(Math.max(value, 0), max)) / max + beyond
    return { x: center.x + distance * Math.cos(angle), y: center.y + distance * Math.sin(angle) }
  }
  const outline = (value: (index: number) => number): string =>
    axes
      .map((_, index) => at(index, value(index)))
      .map(({ x, y }) => `${round(x)},${round(y)}`)
      .join(' ')
  const rings = Array.from({ length: max }, (_, index) => index + 1)

  return (
    <svg role="img" aria-labelledby={titleId} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title id={titleId}>{title}</title>
      {rings.map((ring) => (
        <polygon
          key={ring}
          points={outline(() => ring)}
          fill="none"
          stroke={ring === max ? 'var(--line-strong)' : 'var(--line)'}
          strokeWidth={0.75}
        />
      ))}
      {axes.map((_, index) => {
        const end = at(index, max)
        return (
          <line
            key={index}
            x1={round(center.x)}
            y1={round(center.y)}
            x2={round(end.x)}
            y2={round(end.y)}
            stroke="var(--line)"
            strokeWidth={0.75}
          />
        )
      })}
      <polygon
        points={outline((index) => axes[index]?.have ?? 0)}
        fill="var(--brand)"
        fillOpacity={0.15}
        stroke="var(--brand)"
        strokeWidth={1.75}
        strokeLinejoin="round"
      />
      <polygon
        points={outline((index) => axes[index]?.need ?? 0)}
        fill="none"
        stroke="var(--brass)"
        strokeWidth={1.5}
        strokeDasharray="4 2.5"
        strokeLinejoin="round"
      />
      {axes.map((axis, index) => {
        const point = at(index, axis.have)
        return <circle key={index} cx={round(point.x)} cy={round(point.y)} r={2.25} fill="var(--brand)" />
      })}
      {rings.map((ring) => {
        const point = at(0, ring)
        return (
          <text
            key={ring}
            x={round(point.x - 4)}
            y={round(point.y + TICK / 2 - 1)}
            fontSize={TICK}
            textAnchor="end"
            fill="var(--ink-3)"
          >
            {ring}
          </text>
        )
      })}
      {lines.map((text, index) => (
        <AxisLabel
          key={index}
          lines={text}
          point={at(index, max, GAP)}
          side={sideOf(index, axes.length)}
          rise={riseOf(index, axes.length)}
        />
      ))}
      <Legend legend={legend} center={center.x} baseline={height - 5} measure={label} />
    </svg>
  )
}

/** -1 at the left end, 0 at the poles, 1 at the right end. */
function sideOf(index: number, count: number): number {
  return Math.sin((2 * Math.PI * index) / count)
}

/** -1 at the bottom, 1 at the top. */
function riseOf(index: number, count: number): number {
  return Math.cos((2 * Math.PI * index) / count)
}

function AxisLabel({
  lines,
  point,
  side,
  rise,
}: {
  readonly lines: readonly string[]
  readonly point: Point
  readonly side: number
  readonly rise: number
}) {
  const anchor = Math.abs(side) < 0.15 ? 'middle' : side > 0 ? 'start' : 'end'
  const tall = (lines.length - 1) * LINE
  const first = point.y + LABEL * 0.35 - tall * ((1 + rise) / 2) + (Math.abs(side) < 0.15 ? -rise * 2 : 0)
  return (
    <text fontSize={LABEL} textAnchor={anchor} fill="var(--ink-2)">
      {lines.map((line, index) => (
        <tspan key={index} x={round(point.x)} y={round(first + index * LINE)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function Legend({
  legend,
  center,
  baseline,
  measure,
}: {
  readonly legend: RadarFigureProps['legend']
  readonly center: number
  readonly baseline: number
  readonly measure: (text: string) => number
}) {
  const mark = 16
  const gap = 6
  const between = 18
  const have = measure(legend.have)
  const start = center - (2 * mark + 2 * gap + between + have + measure(legend.need)) / 2
  const second = start + mark + gap + have + between
  return (
    <g fontSize={LABEL} fill="var(--ink-2)">
      <rect
        x={round(start)}
        y={baseline - 8}
        width={mark}
        height={8}
        fill="var(--brand)"
        fillOpacity={0.15}
        stroke="var(--brand)"
        strokeWidth={1.25}
      />
      <text x={round(start + mark + gap)} y={baseline}>
        {legend.have}
      </text>
      <line
        x1={round(second)}
        x2={round(second + mark)}
        y1={baseline - 4}
        y2={baseline - 4}
        stroke="var(--brass)"
        strokeWidth={1.5}
        strokeDasharray="4 2.5"
      />
      <text x={round(second + mark + gap)} y={baseline}>
        {legend.need}
      </text>
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
