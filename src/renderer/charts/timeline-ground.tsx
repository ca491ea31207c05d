import { memo } from 'react'
import { classes } from '../ui/classes.ts'
import { pixelsAfter, pixelsTo, type Scale, type Span } from './timeline-layout.ts'
import styles from './timeline.module.css'

/** A stretch of calendar that is shaded: the denser, the less goes on in it. */
export interface TimelineShade extends Span {
  readonly label: string
  readonly dense: boolean
}

interface GroundProps extends Scale {
  readonly columns: readonly { readonly id: string; readonly on: string }[]
  readonly shades: readonly TimelineShade[]
}

/**
 * The lines and shades that lie behind all lanes, drawn once for all of them: many in a long plan, so they are left
 * alone while bars move.
 */
export const TimelineGround = memo(function TimelineGround({ columns, shades, ...scale }: GroundProps) {
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
    </>
  )
})

interface ColumnsProps extends Scale {
  readonly columns: readonly { readonly id: string; readonly on: string; readonly label: string }[]
}

/** The words above the columns; left alone while bars move, as the ground is. */
export const TimelineColumns = memo(function TimelineColumns({ columns, ...scale }: ColumnsProps) {
  return (
    <div className={styles['columns']} aria-hidden>
      {columns.map((column) => (
        <span key={column.id} style={{ left: `${pixelsTo(column.on, scale)}px` }}>
          {column.label}
        </span>
      ))}
    </div>
  )
})
