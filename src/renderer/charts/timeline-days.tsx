import { Check } from 'lucide-react'
import { classes } from '../ui/classes.ts'
import { pixelsAfter, pixelsTo, placeLabels, placeStretches, type Scale, type Span } from './timeline-layout.ts'
import styles from './timeline.module.css'

/** A day that is fixed, with a name at it. */
export interface TimelineDay {
  readonly id: string
  readonly on: string
  readonly label: string
  /** The same in full: for a screen reader and for the pointer. */
  readonly details: string
}

/** A stretch of calendar with a name, such as what a quarter is for. */
export interface TimelineStretch extends Span {
  readonly label: string
  readonly details: string
  readonly done: boolean
}

interface TimelineDaysProps {
  readonly name: string
  readonly gridRow: number
  readonly scale: Scale
  readonly days: readonly TimelineDay[]
  readonly stretches: readonly TimelineStretch[]
}

const ROW = 24
/** Where more days lie close together, the others keep their mark and tell their name to the pointer. */
const MOST_ROWS = 4

/** What is fixed in the calendar, above the lanes: stretches first, then days, no name over another. */
export function TimelineDays({ name, gridRow, scale, days, stretches }: TimelineDaysProps) {
  const wide = placeStretches(stretches)
  const wideRows = Math.max(0, ...wide.map(({ row }) => row + 1))
  const marks = placeLabels(days, scale, MOST_ROWS)
  const rows = wideRows + Math.max(0, ...marks.map(({ row }) => row + 1))
  return (
    <ul
      className={classes(styles['track'], styles['days'])}
      aria-label={name}
      style={{ gridRow, height: `${rows * ROW + 12}px` }}
    >
      {wide.map(({ item, row }) => {
        const left = pixelsTo(item.from, scale)
        return (
          <li
            key={item.id}
            className={styles['stretch']}
            title={item.details}
            style={{
              left: `${left + 2}px`,
              width: `${pixelsAfter(item.to, scale) - left - 4}px`,
              top: `${row * ROW + 7}px`,
            }}
          >
            {item.done && <Check size={11} strokeWidth={3} aria-hidden />}
            <span aria-hidden>{item.label}</span>
            <span className="visually-hidden">{item.details}</span>
          </li>
        )
      })}
      {marks.map(({ item, row, room, endsThere, bare }) => (
        <li
          key={item.id}
          className={styles['day']}
          title={item.details}
          data-late={endsThere}
          style={{
            left: `${pixelsTo(item.on, scale)}px`,
            top: `${(wideRows + row) * ROW + 7}px`,
            maxWidth: `${room}px`,
          }}
        >
          <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden>
            <rect x="1" y="1" width="8" height="8" rx="1.5" fill="currentColor" />
          </svg>
          {!bare && <span aria-hidden>{item.label}</span>}
          <span className="visually-hidden">{item.details}</span>
        </li>
      ))}
    </ul>
  )
}
