import { longDay } from '#domain/calendar.ts'
import type { Acceptance } from '#domain/profile/one-on-one-record.ts'
import styles from './agreed-plan.module.css'

interface AgreedPlanProps {
  readonly accepted: Acceptance
  /** What is different since, one sentence each. */
  readonly changes: readonly string[]
}

/** Who accepted which plan, and what changed in it since. */
export function AgreedPlan({ accepted, changes }: AgreedPlanProps) {
  return (
    <div className={styles['stack']}>
      <p>
        {accepted.by} accepted the plan on <b>{longDay(accepted.on)}</b>.
        {accepted.note !== '' && <span className={styles['note']}>“{accepted.note}”</span>}
      </p>
      {changes.length === 0 ? (
        <p className="muted">It is still that plan.</p>
      ) : (
        <div>
          <h3>Changed since</h3>
          <ul className={styles['list']}>
            {changes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
