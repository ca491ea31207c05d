import { useId } from 'react'

export interface RangePoint {
  /** Position in time, in any unit that grows evenly. */
  readonly at: number
  /** 0 to 1 each. */
  readonly low: number
  readonly high: number
}

export interface TimeMark {
  readonly at: number
  readonly label: string
}

interface RangeTrendProps {
  /** What the picture shows, in words, for those who do not see it. */
  readonly summary: string
  /** In order of time; each holds until the next. */
  readonly points: readonly RangePoint[]
  readonly ticks: readonly TimeMark[]
  /** Moments to point out, each with a line from top to bottom. */
  readonly marks?: readonly TimeMark[]
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

const LEFT = 36
const RIGHT = 12
const TOP = 14
const BOTTOM = 24
const TEXT = 11
const STEP = 0.1

/** A range over time: a band between two stepped lines, the upper one solid, the lower one dashed. */
export function RangeTrend({ summary, points, ticks, marks = [], width, height }: RangeTrendProps) {
  const titleId = useId()
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return null
  const from = Math.min(first.at, ...marks.map(({ at }) => at))
  const span = Math.max(last.at - from, 1)
  const floor = Math.max(0, Math.floor((Math.min(...points.map(({ low }) => low)) - STEP / 2) / STEP) * STEP)
  const ceiling = Math.min(1, Math.ceil((Math.max(...points.map(({ high }) => high)) + STEP / 2) / STEP) * STEP)
  const x = (at: number): number => round(LEFT + ((at - from) / span) * (width - LEFT - RIGHT))
  const y = (share: number): number => round(TOP + (1 - (share - floor) / (ceiling - floor)) * (height - TOP - BOTTOM))
  const edge = (value: (point: RangePoint) => number): string[] =>
    points.map((point, index) =>
      index === 0 ? `${x(point.at)},${y(value(point))}` : `H${x(point.at)}V${y(value(point))}`,
    )
  const upper = edge(({ high }) => high).join('')
  const lower = edge(({ low }) => low).join('')
  const back = points
    .toReversed()
    .map(({ at }, index, all) => {
      const before = points[all.length - 2 - index]
      return `H${x(at)}${before ? `V${y(before.low)}` : ''}`
    })
    .join('')
  const lines = gridLines(floor, ceiling)
  return (
    <svg role="img" aria-labelledby={titleId} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title id={titleId}>{summary}</title>
      {lines.map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(share)} y2={y(share)} stroke="var(--line)" strokeWidth={1} />
          <text x={LEFT - 7} y={y(share) + 4} textAnchor="end" fontSize={TEXT} fill="var(--ink-3)">
            {Math.round(share * 100)}%
          </text>
        </g>
      ))}
      {ticks.map(({ at, label }) => (
        <text
          key={at}
          x={x(at)}
          y={height - 6}
          textAnchor={x(at) > width - 48 ? 'end' : 'middle'}
          fontSize={TEXT}
          fill="var(--ink-3)"
        >
          {label}
        </text>
      ))}
      <path d={`M${upper}V${y(last.low)}${back}Z`} fill="var(--brand)" fillOpacity={0.13} />
      <path d={`M${lower}`} fill="none" stroke="var(--brand)" strokeWidth={1.5} strokeDasharray="4 3" />
      <path d={`M${upper}`} fill="none" stroke="var(--brand)" strokeWidth={2.25} strokeLinejoin="round" />
      <circle cx={x(last.at)} cy={y(last.high)} r={3.5} fill="var(--brand)" />
      <circle cx={x(last.at)} cy={y(last.low)} r={3.5} fill="var(--surface)" stroke="var(--brand)" strokeWidth={1.5} />
      {marks.map(({ at, label }) => (
        <g key={label}>
          <line x1={x(at)} x2={x(at)} y1={TOP} y2={height - BOTTOM} stroke="var(--brass)" strokeWidth={1.5} />
          <text
            x={x(at)}
            y={TOP - 4}
            textAnchor={x(at) > width - 60 ? 'end' : x(at) < LEFT + 30 ? 'start' : 'middle'}
            fontSize={TEXT}
            fontWeight={600}
            fill="var(--brass)"
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** At most six lines, at round tenths. */
function gridLines(floor: number, ceiling: number): readonly number[] {
  const tenths = Math.round((ceiling - floor) / STEP)
  const every = tenths > 5 ? 2 : 1
  return Array.from({ length: Math.floor(tenths / every) + 1 }, (_, index) => floor + index * every * STEP)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
