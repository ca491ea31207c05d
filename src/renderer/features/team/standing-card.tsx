import { longDay, shortDay } from '#domain/calendar.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import type { PersonSummary } from '#domain/sharing/person-summary.ts'
import { Card } from '../../ui/card.tsx'
import styles from './team.module.css'

/** Where they stand and what they wait for, without a single level of theirs. */
export function StandingCard({ summary }: { readonly summary: PersonSummary }) {
  const { readiness, nextGate, asks } = summary
  return (
    <Card title="Where they stand">
      {readiness ? (
        <p className={styles['text']}>
          <b className={styles['figure']}>{percentRange(readiness.low, readiness.high)}</b> ready for {readiness.rung}.
          The low end counts only what evidence and your view support; the high end counts every rating of theirs.
        </p>
      ) : (
        <p className={styles['text']}>Ratings were not shared, so there is no readiness to show.</p>
      )}
      {nextGate && (
        <p className={styles['text']}>
          By their plan ready for {nextGate.rung} on {longDay(nextGate.on)}.
        </p>
      )}
      <h3>Asked of you</h3>
      {asks.length === 0 ? (
        <p className="muted">Nothing now.</p>
      ) : (
        <ul className={styles['lines']}>
          {asks.map(({ text, by }, index) => (
            <li key={index} className={styles['line']}>
              <span className={styles['cell']}>
                <span>{text}</span>
                {by !== undefined && <span className="muted">by {shortDay(by, true)}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
