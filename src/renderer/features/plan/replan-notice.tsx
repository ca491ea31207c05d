import { RotateCcw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { longDay, shortMonthName, type Day } from '#domain/calendar.ts'
import { counted, hours as hoursWords, listed } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import { replanItems } from '#domain/planning/keep-as-it-is.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { isOver } from '#domain/profile/plan-changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { ReplanDifference } from './replan-difference.ts'
import { ReplanItems } from './replan-items.tsx'
import styles from './replan-notice.module.css'

interface ReplanNoticeProps {
  /** Absent when only days within a month would change. */
  readonly difference: ReplanDifference | undefined
  readonly before: Plan
  readonly after: Plan
  /** Whether the person asked for it just now: the button that was pressed is gone, so the focus comes here. */
  readonly asked: boolean
  readonly onReplan: () => void
  readonly onSelect: (milestone: string) => void
}

/** An adopted plan holds still. What has moved on since is said here, item by item, and acted on only when asked. */
export function ReplanNotice({ difference, before, after, asked, onReplan, onSelect }: ReplanNoticeProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const profile = useWorkspace((workspace) => workspace.profile)
  const button = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked) button.current?.querySelector('button')?.focus()
  }, [asked])
  const items = replanItems(before.milestones, after.milestones, (milestone) => isOver(profile, milestone, after))
  const count = (kind: (typeof items)[number]['kind']): number => items.filter((item) => item.kind === kind).length
  const moves = [
    ...(count('added') > 0 ? [`${counted(count('added'), 'milestone')} would come in`] : []),
    ...(count('removed') > 0 ? [`${counted(count('removed'), 'milestone')} would go`] : []),
    ...(count('moved') > 0 ? [`${counted(count('moved'), 'milestone')} would move`] : []),
  ]
  const adoptedOn = profile.plan?.on
  const more = hoursOf(after) - hoursOf({ milestones: before.milestones.filter((one) => !isOver(profile, one, after)) })
  return (
    <Card className={styles['notice']}>
      <div className={styles['words']} aria-live="polite">
        <p>
          Your plan{adoptedOn !== undefined && ` of ${longDay(adoptedOn)}`} holds still. Made again with today’s pace,
          ratings and progress it would differ{moves.length > 0 && `: ${listed(moves)}`}.
          {Math.abs(more) >= 0.5 &&
            ` What is left would take ${hoursWords(Math.abs(more))} ${more > 0 ? 'more' : 'less'}.`}
        </p>
        {difference && difference.gates.length > 0 && (
          <ul className={styles['gates']}>
            {difference.gates.map((gate) => (
              <li key={gate.rung}>
                <b>{findRung(framework, gate.rung)?.shortName ?? gate.rung}</b> {monthWords(gate.before)} to{' '}
                <strong>{monthWords(gate.after)}</strong>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div ref={button}>
        <Button onClick={onReplan}>
          <RotateCcw size={15} aria-hidden />
          Replan
        </Button>
      </div>
      {items.length > 0 && <ReplanItems items={items} start={after.start} open={asked} onSelect={onSelect} />}
    </Card>
  )
}

function hoursOf({ milestones }: Pick<Plan, 'milestones'>): number {
  return milestones.reduce((sum, { hours }) => sum + hours, 0)
}

function monthWords(day: Day | undefined): string {
  return day === undefined ? 'not reached' : shortMonthName(day)
}
