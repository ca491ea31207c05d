import type { ReactNode } from 'react'
import { percentRange } from '#domain/readiness/percent-range.ts'
import type { Readiness } from '#domain/readiness/readiness.ts'
import { Card } from '../ui/card.tsx'
import styles from './readiness-move.module.css'

interface ReadinessMoveProps {
  readonly rung: string
  readonly before: Pick<Readiness, 'low' | 'high'>
  readonly now: Pick<Readiness, 'low' | 'high'>
  /** Stands under the numbers. */
  readonly children?: ReactNode
}

/** Readiness for a rung before and after, moving with every answer. */
export function ReadinessMove({ rung, before, now, children }: ReadinessMoveProps) {
  return (
    <Card title={`Ready for ${rung}`}>
      <dl className={styles['move']} aria-live="polite">
        <div>
          <dt>Before</dt>
          <dd>{percentRange(before.low, before.high)}</dd>
        </div>
        <div>
          <dt>Now</dt>
          <dd className={styles['now']}>{percentRange(now.low, now.high)}</dd>
        </div>
      </dl>
      <p className="muted">
        The high end follows your levels. The low end counts only what evidence and your manager’s view support.
      </p>
      {children}
    </Card>
  )
}
