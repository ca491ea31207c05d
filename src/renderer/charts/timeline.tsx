import { classes } from '../ui/classes.ts'
import { useWidth } from '../ui/use-width.ts'
import { pixelsAfter, pixelsTo, placeLabels, placeSpans, type Scale, type Span } from './timeline-layout.ts'
import styles from './timeline.module.css'

export interface TimelineBar extends Span {
  readonly label: string
  readonly note: string
  /** What the picture shows besides: for a screen reader and for the pointer. */
  readonly details: string
  readonly tone: 'brand' | 'sky' | 'brass'
  readonly critical: boolean
  readonly done: boolean
}

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
  readonly selected: string | undefined
  /** Where bars stood before something was tried out, by their ids: drawn behind them. */
  readonly ghosts?: ReadonlyMap<string, Pick<Span, 'from' | 'to'>> | undefined
  /** The least pixels for the calendar: above the room there is, it scrolls; 0 fits the whole into it. */
  readonly leastWidth: number
  readonly onSelect: (id: string) => void
}

const ROW_HEIGHT = 50
const GATE_ROW_HEIGHT = 27
const LANE_NAME_WIDTH = 132

/** Bars on lanes over a calendar. Every bar is a button; lanes keep their names in sight while it scrolls. */
export function Timeline({
  label,
  from,
  to,
  today,
  columns,
  lanes,
  gates,
  selected,
  ghosts,
  leastWidth,
  onSelect,
}: TimelineProps) {
  const [box, room] = useWidth()
  const width = Math.max(leastWidth, (room ?? 0) - LANE_NAME_WIDTH)
  const scale: Scale = { from, to, width }
  const left = (day: string): string => `${pixelsTo(day, scale)}px`
  const marks = placeLabels(gates, scale)
  const gateRows = Math.max(0, ...marks.map(({ row }) => row + 1))
  const showsToday = today >= from && today <= to
  return (
    <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0} ref={box}>
      <div className={styles['table']} style={{ gridTemplateColumns: `${LANE_NAME_WIDTH}px ${width}px` }}>
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
                {columns.map((column) => (
                  <i key={column.id} className={styles['line']} style={{ left: left(column.on) }} />
                ))}
                {gates.map((gate) => (
                  <i key={gate.id} className={styles['gateLine']} style={{ left: left(gate.on) }} />
                ))}
                {showsToday && <i className={styles['today']} style={{ left: left(today) }} />}
                {placed.map(({ item, row }) => {
                  const ghost = ghosts?.get(item.id)
                  if (!ghost || (ghost.from === item.from && ghost.to === item.to)) return null
                  const start = pixelsTo(ghost.from, scale)
                  const end = Math.min(width, pixelsAfter(ghost.to, scale))
                  return (
                    <i
                      key={`ghost-${item.id}`}
                      className={styles['ghost']}
                      style={{ left: `${start}px`, width: `${end - start}px`, top: `${row * ROW_HEIGHT + 4}px` }}
                    />
                  )
                })}
                {placed.map(({ item, left: start, width: length, row, outside }) => (
                  <button
                    key={item.id}
                    type="button"
                    title={`${item.label}: ${item.details}`}
                    aria-pressed={item.id === selected}
                    className={classes(
                      styles['bar'],
                      styles[item.tone],
                      item.critical && styles['critical'],
                      item.done && styles['done'],
                      outside && styles['outside'],
                    )}
                    style={{ left: `${start}px`, width: `${length}px`, top: `${row * ROW_HEIGHT + 7}px` }}
                    onClick={() => onSelect(item.id)}
                  >
                    <span className={styles['words']}>
                      <b>{item.label}</b> <small>{item.note}</small>
                      <span className="visually-hidden"> {item.details}</span>
                    </span>
                  </button>
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
    </div>
  )
}
