import { useMemo } from 'react'
import { daySpan } from '#domain/calendar.ts'
import { counted, hours as hoursWords } from '#domain/documents/wording.ts'
import { findRung, type Framework } from '#domain/framework/framework.ts'
import type { Bend } from '#domain/planning/bend.ts'
import type { Lever } from '#domain/planning/levers.ts'
import { shiftWords } from '#domain/planning/shift-words.ts'
import { withQuarterEnds } from '#domain/planning/quarter-ends.ts'
import type { SlowTime } from '#domain/profile/plan-record.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { useWhatIfAnswer } from '../../state/what-if-questions.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './levers-card.module.css'
import { showWhatIf } from './show-what-if.ts'

/** What would bring the goal closer, the strongest first, each to be tried with one click. */
export function LeversCard({ onTry }: { readonly onTry: (bend: Bend) => void }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const question = useMemo(() => ({ kind: 'levers' as const, profile, framework, today }), [profile, framework, today])
  const { answer } = useWhatIfAnswer(question)
  const { slowTimes } = profile.pace
  return (
    <Card title="What brings the goal closer">
      {answer === undefined ? (
        <p className="muted">Trying one change after the other…</p>
      ) : answer.length === 0 ? (
        <p className="muted">
          No single change brings it closer: neither an hour more, nor one thing more at once, nor a slow week less.
        </p>
      ) : (
        <ul className={styles['list']}>
          {answer.map((lever) => {
            const title = titleOf(lever)
            return (
              <li key={title}>
                <span>
                  <b>{title}</b>
                  <span className="muted">{effectOf(lever, framework)}</span>
                </span>
                <Button
                  small
                  aria-label={`Try it: ${title}`}
                  onClick={() => {
                    onTry(bendOf(lever, slowTimes, today))
                    showWhatIf()
                  }}
                >
                  Try it
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}

function titleOf(lever: Lever): string {
  switch (lever.kind) {
    case 'one-hour-more':
      return `One hour more a week: ${hoursWords(lever.hoursPerWeek)}`
    case 'one-more-at-once':
      return `One thing more at once: ${lever.atOnce}`
    case 'without-quarter-ends':
      return 'Quarter ends at full pace'
    case 'without-slow-time':
      return `Full pace in “${lever.slowTime.reason || 'slow time'}”, ${daySpan(lever.slowTime.from, lever.slowTime.to)}`
    case 'take-back':
      return `Take back “${lever.action.title}”, which you declined`
  }
}

function effectOf({ gates, weeksEarlier }: Lever, framework: Framework): string {
  const moves = gates.flatMap(({ rung, before, after }) => {
    const shift = shiftWords(before, after)
    return shift === undefined ? [] : [`${findRung(framework, rung)?.shortName ?? rung} ${shift}`]
  })
  return moves.join(' · ') || `${counted(weeksEarlier, 'week')} sooner`
}

function bendOf(lever: Lever, slowTimes: readonly SlowTime[], today: string): Bend {
  switch (lever.kind) {
    case 'one-hour-more':
      return { hoursPerWeek: lever.hoursPerWeek }
    case 'one-more-at-once':
      return { atOnce: lever.atOnce }
    case 'without-quarter-ends':
      return { slowTimes: withQuarterEnds(slowTimes, 1, today) }
    case 'without-slow-time':
      return { slowTimes: slowTimes.filter(({ id }) => id !== lever.slowTime.id) }
    case 'take-back':
      return { takeBack: [lever.action.id] }
  }
}
