import { useMemo } from 'react'
import { daysBetween, longDay, monthStart, addMonths, shortMonthName, type Day } from '#domain/calendar.ts'
import type { Framework, Rung } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { readinessOn, readinessTrend, type TrendPoint } from '#domain/readiness/readiness-trend.ts'
import { ChartFrame } from '../charts/frame/chart-frame.tsx'
import type { ChartTable } from '../charts/frame/chart-table.tsx'
import { RangeTrend } from '../charts/range-trend.tsx'
import { Pill } from '../ui/pill.tsx'
import { useWidth } from '../ui/use-width.ts'

interface ReadinessTrendProps {
  readonly profile: Profile
  readonly framework: Framework
  readonly today: Day
  readonly rung: Rung
  /** CSS pixels. */
  readonly height: number
  /** Days to point out. */
  readonly marks?: readonly Day[]
}

const QUARTER_MONTHS = 3

const LEGEND = [
  { label: 'As rated', look: 'line', color: 'brand' },
  { label: 'As supported', look: 'dashed', color: 'brand' },
] as const

/** Readiness for a rung over time, out of the log of ratings and evidence. Nothing while nothing is rated. */
export function ReadinessTrend({ profile, framework, rung, today, height, marks = [] }: ReadinessTrendProps) {
  const [box, width] = useWidth()
  // Some sixty times readiness: not again for every key that is pressed elsewhere on the screen.
  const points = useMemo(() => readinessTrend(profile, framework, rung, today), [profile, framework, rung, today])
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return null
  const before = addMonths(today, -QUARTER_MONTHS)
  const was = before >= first.day ? readinessOn(profile, framework, rung, before) : first
  const since = before >= first.day ? 'three months ago' : `on ${longDay(first.day)}`
  const shownMarks = marks.filter((day) => day >= first.day && day <= today)
  return (
    <ChartFrame
      title="Readiness"
      aside={
        <Pill>
          {percentRange(was.low, was.high)} {since}
        </Pill>
      }
      legend={LEGEND}
      table={tableOf(points)}
    >
      <div ref={box} style={{ minHeight: height }}>
        {width !== undefined && (
          <RangeTrend
            summary={`Readiness for ${rung.name}: ${percentRange(first.low, first.high)} on ${longDay(first.day)}, ${percentRange(last.low, last.high)} on ${longDay(last.day)}.`}
            points={points.map(({ day, low, high }) => ({ at: daysBetween(first.day, day), low, high }))}
            ticks={monthTicks(first.day, last.day, width)}
            marks={shownMarks.map((day) => ({ at: daysBetween(first.day, day), label: longDay(day) }))}
            width={width}
            height={height}
          />
        )}
      </div>
    </ChartFrame>
  )
}

function tableOf(points: readonly TrendPoint[]): ChartTable {
  return {
    columns: [
      { label: 'Day' },
      { label: 'Low end', numeric: true },
      { label: 'High end', numeric: true },
      { label: 'Rated by then', numeric: true },
    ],
    rows: points
      .toReversed()
      .map(({ day, low, high, rated, counted }) => [
        longDay(day),
        percentRange(low, low),
        percentRange(high, high),
        `${rated} of ${counted}`,
      ]),
  }
}

/** Room for one label of a month. */
const TICK_WIDTH = 74

/** First days of months, as many as there is room for. */
function monthTicks(from: Day, to: Day, width: number): readonly { readonly at: number; readonly label: string }[] {
  const months: Day[] = []
  for (let month = addMonths(monthStart(from), 1); month <= to; month = addMonths(month, 1)) months.push(month)
  const every = Math.max(1, Math.ceil(months.length / Math.max(1, Math.floor(width / TICK_WIDTH))))
  return months
    .filter((_, index) => index % every === 0)
    .map((month) => ({ at: daysBetween(from, month), label: shortMonthName(month) }))
}
