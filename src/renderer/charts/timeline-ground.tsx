import { memo } from 'react'
import { classes } from '../ui/classes.ts'
import { pixelsAfter, pixelsTo, type Scale, type Span } from './timeline-layout.ts'
import styles from './timeline.module.css'

/** A stretch of calendar that is shaded: the denser, the less goes on in it. */
export interface TimelineShade extends Span {
  readonly label: string
  readonly dense: boolean
}

interface GroundProps {
  readonly from: string
  readonly to: string
  readonly width: number
  readonly columns: readonly { readonly id: string; readonly on: string }[]
  readonly shades: readonly TimelineShade[]
}

/**
 * The lines and shades that lie behind all lanes, drawn once for all of them: many in a long plan, so they are left
 * alone while bars move.
 */
export const TimelineGround = memo(function TimelineGround({ from, to, width, columns, shades }: GroundProps) {
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
    </>
  )
})
