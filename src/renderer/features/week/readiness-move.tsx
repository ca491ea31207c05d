import type { Profile } from '#domain/profile/profile.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { useToday } from '../../state/derived.ts'
import { useNextRung } from '../../state/next-rung.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import styles from './readiness-move.module.css'

interface ReadinessMoveProps {
  readonly before: Profile
  /** What the finished action leaves behind, as a hint at what could be shown. */
  readonly leaves: string
}

/** Readiness for the next rung before and after, moving with every answer. */
export function ReadinessMove({ before, leaves }: ReadinessMoveProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const rung = useNextRung()
  if (!rung) return null
  const was = readinessFor(before, framework, rung, today)
  const is = readinessFor(profile, framework, rung, today)
  return (
    <Card title={`Ready for ${rung.name}`}>
      <dl className={styles['move']} aria-live="polite">
        <div>
          <dt>Before</dt>
          <dd>{percentRange(was.low, was.high)}</dd>
        </div>
        <div>
          <dt>Now</dt>
          <dd className={styles['now']}>{percentRange(is.low, is.high)}</dd>
        </div>
      </dl>
      <p className="muted">
        The high end follows your levels. The low end counts only what evidence and your manager’s view support.
      </p>
      <p className={styles['leaves']}>
        <b>What it leaves to show:</b> {leaves}
      </p>
    </Card>
  )
}
