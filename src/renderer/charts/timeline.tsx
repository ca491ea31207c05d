import { useCallback, useMemo, useRef, type KeyboardEvent } from 'react'
import { useInSight } from '../ui/use-in-sight.ts'
import { useWidth } from '../ui/use-width.ts'
import type { TimelineDraft } from './timeline-bar.tsx'
import { TimelineDays, type TimelineDay, type TimelineStretch } from './timeline-days.tsx'
import { useBarDrag } from './timeline-drag.ts'
import { TimelineColumns, TimelineGround, type TimelineShade } from './timeline-ground.tsx'
import { Lane, type TimelineLane } from './timeline-lane.tsx'
import { pixelsOfDays, pixelsTo, placeLabels, type Scale, type Span } from './timeline-layout.ts'
import { useTimelineScroll } from './timeline-scroll.ts'
import styles from './timeline.module.css'

export interface TimelineMark {
  readonly id: string
  readonly on: string
  readonly label: string
}

interface TimelineProps {
  readonly label: string
  readonly from: string
  readonly to: string
  /** The day that is now, if it lies within. */
  readonly today: string
  /** Where columns start, with the words above them. */
  readonly columns: readonly TimelineMark[]
  readonly lanes: readonly TimelineLane[]
  readonly gates: readonly TimelineMark[]
  /** What is fixed in the calendar: named days, and what a stretch is for. */
  readonly days: readonly TimelineDay[]
  readonly stretches: readonly TimelineStretch[]
  readonly shades: readonly TimelineShade[]
  readonly selected: string | undefined
  /** Where bars stood before something was tried out, by their ids: drawn behind them. */
  readonly before: ReadonlyMap<string, Span> | undefined
  /** The least pixels for the calendar: above the room there is, it scrolls; 0 fits the whole into it. */
  readonly leastWidth: number
  /** While something moves faster than all can be drawn: what is out of sight waits until this is over. */
  readonly hurried: boolean
  readonly draft: TimelineDraft | undefined
  readonly onSelect: (id: string) => void
  /** Weeks that a bar is dragged away by so far; undefined when it is let go. */
  readonly onDrag: (id: string, weeks: number | undefined) => void
  readonly onDrop: (id: string, weeks: number) => void
}

const GATE_ROW_HEIGHT = 27
const LANE_NAME_WIDTH = 132
const DAYS_NAME = 'Goals and dates'
/** Pixels of scrolling after which bars that come into sight are due; wider than the words beside a bar. */
const STEP = 180

/**
 * Bars on lanes over a calendar. Every bar is a button, one tab stop in all: arrows go from bar to bar. Lanes keep
 * their names in sight while it scrolls.
 */
export function Timeline(props: TimelineProps) {
  const { label, from, to, today, columns, lanes, gates, days, stretches, shades, selected, draft, leastWidth } = props
  const { onDrag, onDrop } = props
  const [box, room = 0] = useWidth()
  const table = useRef<HTMLDivElement>(null)
  const width = Math.max(leastWidth, room - LANE_NAME_WIDTH)
  const scale: Scale = { from, to, width }
  const { steps, onScroll, showToday } = useTimelineScroll(table, scale, { today, room, step: STEP })
  const urgent = useMemo(
    () => (props.hurried ? { left: (steps - 1) * STEP, width: room + 3 * STEP } : undefined),
    [props.hurried, steps, room],
  )
  const left = (day: string): string => `${pixelsTo(day, scale)}px`
  const marks = placeLabels(gates, scale)
  const gateRows = Math.max(0, ...marks.map(({ row }) => row + 1))
  const weekWidth = pixelsOfDays(7, scale)
  const handlers = useBarDrag({ step: Math.max(1, weekWidth), onDrag, onDrop })
  const ids = lanes.flatMap(({ bars }) => bars.map(({ id }) => id))
  const tabStop = selected !== undefined && ids.includes(selected) ? selected : ids[0]
  const hasDays = days.length + stretches.length > 0
  const firstLane = hasDays ? 3 : 2
  const gatesRow = firstLane + lanes.length
  const isMoving = draft !== undefined
  const inSight = useInSight(table, lanes.length)
  const walk = useCallback(
    (event: KeyboardEvent<HTMLElement>): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isMoving) return
      const next = neighbor(table.current, event)
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    [isMoving],
  )
  return (
    <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0} ref={box} onScroll={onScroll}>
      <div className={styles['table']} ref={table} style={{ gridTemplateColumns: `${LANE_NAME_WIDTH}px ${width}px` }}>
        {/* One element stays in sight, not one for each lane: every one would be a layer of its own to the browser. */}
        <div className={styles['side']} style={{ gridRow: `1 / span ${gatesRow}` }}>
          <div>
            {width > room - LANE_NAME_WIDTH && (
              <button type="button" className={styles['toToday']} onClick={showToday}>
                To today
              </button>
            )}
          </div>
          {[...(hasDays ? [{ id: 'days', label: DAYS_NAME }] : []), ...lanes].map((lane) => (
            <div key={lane.id} className={styles['name']} aria-hidden>
              {lane.label}
            </div>
          ))}
        </div>
        <TimelineColumns {...{ from, to, width, columns }} />
        <div className={styles['ground']} style={{ gridRow: `2 / span ${Math.max(1, firstLane - 2 + lanes.length)}` }}>
          <TimelineGround {...{ from, to, width, columns, shades }} />
          {gates.map((gate) => (
            <i key={gate.id} className={styles['gateLine']} style={{ left: left(gate.on) }} />
          ))}
          {days.map((day) => (
            <i key={day.id} className={styles['dayLine']} style={{ left: left(day.on) }} />
          ))}
          {today >= from && today <= to && <i className={styles['today']} style={{ left: left(today) }} />}
        </div>
        {hasDays && <TimelineDays name={DAYS_NAME} gridRow={2} {...{ scale, days, stretches }} />}
        {lanes.map((lane, at) => (
          <Lane
            key={lane.id}
            lane={lane}
            gridRow={firstLane + at}
            {...{ from, to, width, weekWidth, urgent, handlers, tabStop, selected }}
            before={props.before}
            draft={draft && lane.bars.some(({ id }) => id === draft.id) ? draft : undefined}
            waits={props.hurried && inSight?.has(lane.id) === false}
            onSelect={props.onSelect}
            onKeyDown={walk}
          />
        ))}
        {gates.length > 0 && (
          <ul
            className={styles['gates']}
            aria-label="Gates"
            style={{ gridRow: gatesRow, height: `${gateRows * GATE_ROW_HEIGHT + 10}px` }}
          >
            {marks.map(({ item: gate, row, endsThere }) => (
              <li
                key={gate.id}
                data-late={endsThere}
                style={{ left: left(gate.on), top: `${row * GATE_ROW_HEIGHT}px` }}
              >
                <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden>
                  <path d="M5 0l5 5-5 5-5-5z" fill="currentColor" />
                </svg>
                {gate.label}
              </li>
            ))}
          </ul>
        )}
      </div>
      {shades.length > 0 && (
        <ul className="visually-hidden" aria-label="Slow times">
          {shades.map((shade) => (
            <li key={shade.id}>{shade.label}</li>
          ))}
        </ul>
      )}
      {today >= from && today <= to && <span className="visually-hidden">The line through all lanes is today.</span>}
    </div>
  )
}

/** The bar that an arrow key leads to: along the calendar, or straight up and down. */
function neighbor(
  table: HTMLElement | null,
  { key, currentTarget }: KeyboardEvent<HTMLElement>,
): HTMLElement | undefined {
  const sideways = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const upright = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (!table || (sideways === 0 && upright === 0)) return undefined
  const here = currentTarget.getBoundingClientRect()
  const others = [...table.querySelectorAll<HTMLElement>('[data-bar]')]
    .filter((bar) => bar !== currentTarget)
    .map((bar) => ({ bar, box: bar.getBoundingClientRect() }))
  const far = ({ box }: (typeof others)[number]): number =>
    sideways !== 0
      ? Math.abs(box.left - here.left) + 4 * Math.abs(box.top - here.top)
      : Math.abs(box.top - here.top) + Math.abs(box.left - here.left) / 4
  return others
    .filter(({ box }) => (sideways !== 0 ? (box.left - here.left) * sideways > 0 : (box.top - here.top) * upright > 0))
    .toSorted((a, b) => far(a) - far(b))[0]?.bar
}
