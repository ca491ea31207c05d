import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart as Chart } from 'recharts'
import { wrapLabel } from './wrap-label.ts'

export interface RadarSeries {
  readonly label: string
  readonly have: number
  readonly need: number
  /** What was there earlier, for a comparison. */
  readonly before?: number
}

interface RadarChartProps {
  /** What the picture shows, in words, for those who do not see it. */
  readonly summary: string
  readonly axes: readonly RadarSeries[]
  readonly max: number
  readonly width: number
  readonly height: number
}

/** Room for the letters of a label, a little more than they take. */
const LETTER_WIDTH = 6.4
const LABEL_GAP = 14
const LABEL_HEIGHT = 40
const LINE_HEIGHT = 13
const LONGEST_LINE = 13

/** Outlines over the same spokes: what is there, filled; what is needed, dashed; what was there, dotted. */
export function RadarChart({ summary, axes, max, width, height }: RadarChartProps) {
  const longest = Math.max(...axes.flatMap(({ label }) => wrapLabel(label, LONGEST_LINE).map((line) => line.length)))
  const beside = longest * LETTER_WIDTH + LABEL_GAP
  const radius = Math.max(40, Math.min(width / 2 - beside, height / 2 - LABEL_HEIGHT))
  return (
    <div role="img" aria-label={summary}>
      <Chart width={width} height={height} data={axes as RadarSeries[]} outerRadius={radius} accessibilityLayer={false}>
        <PolarGrid stroke="var(--line-strong)" />
        <PolarAngleAxis dataKey="label" tick={<SpokeLabel />} tickLine={false} />
        <PolarRadiusAxis domain={[0, max]} tick={false} axisLine={false} tickCount={max + 1} />
        <Radar
          dataKey="have"
          stroke="var(--brand)"
          strokeWidth={2}
          fill="var(--brand)"
          fillOpacity={0.16}
          isAnimationActive={false}
        />
        {axes.some(({ before }) => before !== undefined) && (
          <Radar
            dataKey="before"
            stroke="var(--sky)"
            strokeWidth={2}
            strokeDasharray="1.5 3"
            fill="none"
            isAnimationActive={false}
          />
        )}
        <Radar
          dataKey="need"
          stroke="var(--brass)"
          strokeWidth={2}
          strokeDasharray="5 4"
          fill="none"
          isAnimationActive={false}
        />
      </Chart>
    </div>
  )
}

interface TickProps {
  readonly x?: number
  readonly y?: number
  readonly cy?: number
  readonly textAnchor?: 'start' | 'middle' | 'end'
  readonly payload?: { readonly value: string }
}

/** The whole name on up to three lines, growing away from the circle. */
function SpokeLabel({ x = 0, y = 0, cy = 0, textAnchor = 'middle', payload }: TickProps) {
  const lines = wrapLabel(payload?.value ?? '', LONGEST_LINE)
  const above = y < cy - 8
  const below = y > cy + 8
  const first = above
    ? y - (lines.length - 1) * LINE_HEIGHT
    : below
      ? y + LINE_HEIGHT * 0.6
      : y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4
  return (
    <text textAnchor={textAnchor} fill="var(--ink-2)" fontSize={11.5} aria-hidden>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
