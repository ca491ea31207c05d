import { memo, useRef, type KeyboardEvent } from 'react'
import { classes } from '../ui/classes.ts'
import { useWidth } from '../ui/use-width.ts'
import { Bar, Ghost, ROW_HEIGHT, type TimelineBar, type TimelineDraft } from './timeline-bar.tsx'
import { useBarDrag } from './timeline-drag.ts'
import { pixelsAfter, pixelsTo, placeLabels, placeSpans, type Scale, type Span } from './timeline-layout.ts'
import styles from './timeline.module.css'

export interface TimelineLane {
  readonly id: string
  readonly label: string
  readonly bars: readonly TimelineBar[]
}

export interface TimelineMark {
  readonly id: string
  readonly on: string
  readonly label: string
}

/** A stretch of calendar that is shaded: the denser, the less goes on in it. */
export interface TimelineShade extends Span {
  readonly label: string
  readonly dense: boolean
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
  readonly shades: readonly TimelineShade[]
  readonly selected: string | undefined
  /** Where bars stood before something was tried out, by their ids: drawn behind them. */
  readonly ghosts?: ReadonlyMap<string, Pick<Span, 'from' | 'to'>> | undefined
  /** The least pixels for the calendar: above the room there is, it scrolls; 0 fits the whole into it. */
  readonly leastWidth: number
  readonly draft: TimelineDraft | undefined
  readonly onSelect: (id: string) => void
  /** Weeks that a bar is dragged away by so far; undefined when it is let go. */
  readonly onDrag: (id: string, weeks: number | undefined) => void
  readonly onDrop: (id: string, weeks: number) => void
}

const GATE_ROW_HEIGHT = 27
const LANE_NAME_WIDTH = 132

/**
 * Bars on lanes over a calendar. Every bar is a button, one tab stop in all: arrows go from bar to bar. Lanes keep
 * their names in sight while it scrolls.
 */
export function Timeline(props: TimelineProps) {
  const { label, from, to, today, columns, lanes, gates, shades, selected, leastWidth, onDrag, onDrop } = props
  const [box, room] = useWidth()
  const table = useRef<HTMLDivElement>(null)
  const width = Math.max(leastWidth, (room ?? 0) - LANE_NAME_WIDTH)
  const scale: Scale = { from, to, width }
  const left = (day: string): string => `${pixelsTo(day, scale)}px`
  const marks = placeLabels(gates, scale)
  const gateRows = Math.max(0, ...marks.map(({ row }) => row + 1))
  const weekWidth = (pixelsAfter(from, scale) - pixelsTo(from, scale)) * 7
  const drag = useBarDrag({ step: Math.max(1, weekWidth), onDrag, onDrop })
  const ids = lanes.flatMap(({ bars }) => bars.map(({ id }) => id))
  const tabStop = selected !== undefined && ids.includes(selected) ? selected : ids[0]
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || props.draft) return
    const next = neighbor(table.current, event)
    if (!next) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return (
    <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0} ref={box}>
      <div className={styles['table']} ref={table} style={{ gridTemplateColumns: `${LANE_NAME_WIDTH}px ${width}px` }}>
        <div className={styles['corner']} />
        <div className={styles['columns']} aria-hidden>
          {columns.map((column) => (
            <span key={column.id} style={{ left: left(column.on) }}>
              {column.label}
            </span>
          ))}
        </div>
        {lanes.map((lane) => {
          const placed = placeSpans(lane.bars, scale)
          const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
          return (
            <div key={lane.id} className={styles['lane']} role="group" aria-label={lane.label}>
              <div className={styles['name']} aria-hidden>
                {lane.label}
              </div>
              <div className={styles['track']} style={{ height: `${rows * ROW_HEIGHT + 12}px` }}>
                <Background {...{ from, to, width, today, columns, gates, shades }} />
                {placed.map(({ item, row }) => {
                  const before = props.draft?.id === item.id ? item : props.ghosts?.get(item.id)
                  return (
                    <Ghost key={item.id} bar={item} before={before} row={row} scale={scale} dragged={props.draft} />
                  )
                })}
                {placed.map((bar) => (
                  <Bar
                    key={bar.item.id}
                    placed={bar}
                    draft={props.draft?.id === bar.item.id ? props.draft : undefined}
                    weekWidth={weekWidth}
                    isSelected={bar.item.id === selected}
                    isTabStop={bar.item.id === tabStop}
                    handlers={drag(bar.item.id)}
                    onSelect={props.onSelect}
                    onKeyDown={walk}
                  />
                ))}
              </div>
            </div>
          )
        })}
        {gates.length > 0 && (
          <>
            <div className={styles['corner']} />
            <ul
              className={styles['gates']}
              aria-label="Gates"
              style={{ height: `${gateRows * GATE_ROW_HEIGHT + 10}px` }}
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
          </>
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

type BackgroundProps = Pick<TimelineProps, 'from' | 'to' | 'today' | 'columns' | 'gates' | 'shades'> & {
  readonly width: number
}

/** What lies behind the bars of a lane: hundreds of lines in a long plan, so it is left alone while a bar moves. */
const Background = memo(function Background({ from, to, width, today, columns, gates, shades }: BackgroundProps) {
  const scale: Scale = { from, to, width }
  const left = (day: string): string => `${pixelsTo(day, scale)}px`
  return (
    <>
      {shades.map((shade) => (
        <i
          key={shade.id}
          className={classes(styles['shade'], shade.dense && styles['dense'])}
          title={shade.label}
          style={{ left: left(shade.from), width: `${pixelsAfter(shade.to, scale) - pixelsTo(shade.from, scale)}px` }}
        />
      ))}
      {columns.map((column) => (
        <i key={column.id} className={styles['line']} style={{ left: left(column.on) }} />
      ))}
      {gates.map((gate) => (
        <i key={gate.id} className={styles['gateLine']} style={{ left: left(gate.on) }} />
      ))}
      {today >= from && today <= to && <i className={styles['today']} style={{ left: left(today) }} />}
    </>
  )
})

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
