import {
  addDays,
  addMonths,
  daysBetween,
  monthsBetween,
  quarterName,
  quarterStart,
  shortMonthName,
  type Day,
} from '#domain/calendar.ts'
import {
  RADAR_MOST_AXES,
  type RadarFigure as RadarModel,
  type TimelineFigure as TimelineModel,
} from '#domain/documents/document.ts'
import { RadarFigure } from '../charts/radar-figure.tsx'
import { TimelineFigure, type TimelinePeriod } from '../charts/timeline-figure.tsx'
import type { MeasureText } from '../charts/text-layout.ts'

/** CSS pixels between the margins, the same on both papers. */
const PAGE_WIDTH = 657
/** So that the timeline, its heading and a few lines fit on one Letter page. */
const TIMELINE_MOST_HEIGHT = 620
const RADAR_WIDTH = 335
const RADAR_LEAST_HEIGHT = 222
const RADAR_MOST_HEIGHT = 290
const TABLE_HEAD = 22
const TABLE_ROW = 20
/** Up to this many months the calendar names months, above that quarters. */
const MONTHS_BY_NAME = 8
const FEWEST_AXES = 3

export function RadarBlock({ figure, measure }: { readonly figure: RadarModel; readonly measure: MeasureText }) {
  const { axes, titles, decimals } = figure
  const drawn = axes.length >= FEWEST_AXES && axes.length <= RADAR_MOST_AXES
  const height = Math.min(RADAR_MOST_HEIGHT, Math.max(RADAR_LEAST_HEIGHT, TABLE_HEAD + axes.length * TABLE_ROW))
  return (
    <div className={drawn ? 'radar' : undefined}>
      {drawn && (
        <RadarFigure
          title={figure.summary}
          axes={axes}
          max={figure.max}
          legend={{ have: titles.have, need: titles.need }}
          width={RADAR_WIDTH}
          height={height}
          measure={measure}
        />
      )}
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{titles.name}</th>
            <th scope="col" className="end">
              {titles.have}
            </th>
            <th scope="col" className="end">
              {titles.need}
            </th>
          </tr>
        </thead>
        <tbody>
          {axes.map((axis, index) => (
            <tr key={index} className={axis.have < axis.need ? 'below' : undefined}>
              <th scope="row">
                {axis.name}
                {axis.note !== '' && <span className="quiet"> {axis.note}</span>}
              </th>
              <td className="end">{axis.have.toFixed(decimals)}</td>
              <td className="end">{axis.need.toFixed(decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function TimelineBlock({ figure, measure }: { readonly figure: TimelineModel; readonly measure: MeasureText }) {
  const from = firstOfMonth(figure.from)
  const to = addMonths(firstOfMonth(figure.to), 1)
  const at = (day: Day): number => daysBetween(from, day)
  return (
    <TimelineFigure
      title={figure.summary}
      lanes={figure.lanes.map((lane) => ({
        label: lane.label,
        bars: lane.bars.map((bar) => ({ ...bar, from: at(bar.from), to: at(addDays(bar.to, 1)) })),
      }))}
      gates={figure.gates.map((gate) => ({ label: gate.label, at: at(addDays(gate.on, 1)) }))}
      major={years(from, to, at)}
      minor={monthsBetween(from, to) <= MONTHS_BY_NAME ? months(from, to, at) : quarters(from, to, at)}
      from={0}
      to={at(to)}
      legend={figure.legend}
      width={PAGE_WIDTH}
      maxHeight={TIMELINE_MOST_HEIGHT}
      measure={measure}
    />
  )
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

function months(from: Day, to: Day, at: (day: Day) => number): readonly TimelinePeriod[] {
  const periods: TimelinePeriod[] = []
  for (let day = from; day < to; day = addMonths(day, 1)) {
    periods.push({ from: at(day), to: at(addMonths(day, 1)), label: shortMonthName(day).slice(0, 3) })
  }
  return periods
}

function quarters(from: Day, to: Day, at: (day: Day) => number): readonly TimelinePeriod[] {
  const periods: TimelinePeriod[] = []
  for (let day = quarterStart(from); day < to; day = addMonths(day, 3)) {
    const end = addMonths(day, 3)
    periods.push({
      from: at(day < from ? from : day),
      to: at(end > to ? to : end),
      label: quarterName(day).slice(0, 2),
    })
  }
  return periods
}

function years(from: Day, to: Day, at: (day: Day) => number): readonly TimelinePeriod[] {
  const periods: TimelinePeriod[] = []
  for (let year = Number(from.slice(0, 4)); `${year}-01-01` < to; year += 1) {
    const start = `${year}-01-01`
    const end = `${year + 1}-01-01`
    periods.push({ from: at(start < from ? from : start), to: at(end > to ? to : end), label: String(year) })
  }
  return periods
}
