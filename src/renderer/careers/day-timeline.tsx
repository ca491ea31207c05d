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
import type { TimelineFigure as TimelineModel } from '#domain/documents/document.ts'
import type { MeasureText } from '../charts/text-layout.ts'
import { TimelineFigure, type TimelinePeriod } from '../charts/timeline-figure.tsx'

/** Up to this many months the calendar names months, above that quarters. */
const MONTHS_BY_NAME = 8

interface DayTimelineProps {
  readonly figure: TimelineModel
  /** CSS pixels. */
  readonly width: number
  readonly maxHeight: number
  readonly measure?: MeasureText
}

/** A timeline of days: months or quarters under years, whichever can be read. */
export function DayTimeline({ figure, width, maxHeight, measure }: DayTimelineProps) {
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
      days={(figure.days ?? []).map(({ label, on }) => ({ label, at: at(on) }))}
      major={years(from, to, at)}
      minor={monthsBetween(from, to) <= MONTHS_BY_NAME ? months(from, to, at) : quarters(from, to, at)}
      from={0}
      to={at(to)}
      legend={figure.legend}
      width={width}
      maxHeight={maxHeight}
      {...(measure && { measure })}
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
