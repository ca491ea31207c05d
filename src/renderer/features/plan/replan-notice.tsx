import { RotateCcw } from 'lucide-react'
import { longDay, shortMonthName, type Day } from '#domain/calendar.ts'
import { counted, listed } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { ReplanDifference } from './replan-difference.ts'
import styles from './replan-notice.module.css'

interface ReplanNoticeProps {
  readonly difference: ReplanDifference
  readonly onReplan: () => void
}

/** An adopted plan holds still. What has moved on since is said here, and acted on only when asked. */
export function ReplanNotice({ difference, onReplan }: ReplanNoticeProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const adoptedOn = useWorkspace((workspace) => workspace.profile.plan?.on)
  const { gates, added, dropped } = difference
  const moves = [
    ...(added > 0 ? [`${counted(added, 'milestone')} would come in`] : []),
    ...(dropped > 0 ? [`${counted(dropped, 'milestone')} would go`] : []),
  ]
  return (
    <Card className={styles['notice']}>
      <div className={styles['words']} aria-live="polite">
        <p>
          Your plan{adoptedOn !== undefined && ` of ${longDay(adoptedOn)}`} holds still. Made again with today’s pace,
          ratings and progress it would differ{moves.length > 0 && `: ${listed(moves)}`}.
        </p>
        {gates.length > 0 && (
          <ul className={styles['gates']}>
            {gates.map((gate) => (
              <li key={gate.rung}>
                <b>{findRung(framework, gate.rung)?.shortName ?? gate.rung}</b> {monthWords(gate.before)} to{' '}
                <strong>{monthWords(gate.after)}</strong>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button onClick={onReplan}>
        <RotateCcw size={15} aria-hidden />
        Replan
      </Button>
    </Card>
  )
}

function monthWords(day: Day | undefined): string {
  return day === undefined ? 'not reached' : shortMonthName(day)
}
