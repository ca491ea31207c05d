import { memo, useCallback, useState, type ReactNode } from 'react'
import { shortMonthName } from '#domain/calendar.ts'
import { findRung } from '#domain/framework/framework.ts'
import { isBent } from '#domain/planning/bend.ts'
import type { Gate } from '#domain/planning/plan.ts'
import { quarterEndShare, withQuarterEnds } from '#domain/planning/quarter-ends.ts'
import { shiftWords } from '#domain/planning/shift-words.ts'
import { HoursSlider } from '../../careers/hours-slider.tsx'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { SliderField } from '../../ui/slider-field.tsx'
import { WHAT_IF_PLACE } from './show-what-if.ts'
import type { WhatIf } from './use-what-if.ts'
import styles from './what-if-card.module.css'

const MOST_AT_ONCE = 6
/** Quarter ends come in quarters of the usual hours, none to all. */
const QUARTER_END_WORDS = ['no hours', 'quarter pace', 'half pace', '¾ pace', 'full pace']

// Of three sliders one moves: the others are not drawn again.
const [Hours, Steps] = [memo(HoursSlider), memo(SliderField)]

type ShownGate = Pick<Gate, 'rung' | 'readyOn'>

interface WhatIfCardProps {
  readonly whatIf: WhatIf
  /** The gates of the plan that is shown, and of the plan in force. */
  readonly gates: readonly ShownGate[]
  readonly before: readonly ShownGate[]
  /** Whether the days will stay as they are; until then nothing is read out. */
  readonly settled: boolean
  readonly adopted: boolean
  /** Further ways to bend the plan, on request. */
  readonly more: ReactNode
  /** What is wrong with what is tried out. */
  readonly notes?: ReactNode
  readonly onKeep: () => void
  /** Stands beside what keeps the plan. */
  readonly keepElse?: ReactNode
}

/** Sliders that answer while they move. Nothing is kept until somebody says so. */
export function WhatIfCard({
  whatIf,
  gates,
  before,
  settled,
  adopted,
  more,
  notes,
  onKeep,
  keepElse,
}: WhatIfCardProps) {
  const pace = useWorkspace((workspace) => workspace.profile.pace)
  const today = useToday()
  const { bend, active, onTry, onDrop, proposal } = whatIf
  const [showsMore, setShowsMore] = useState(false)
  const atOnce = bend.atOnce ?? pace.atOnce
  const slowTimes = bend.slowTimes ?? pace.slowTimes
  const tryHours = useCallback((hoursPerWeek: number): void => onTry({ hoursPerWeek }), [onTry])
  const tryAtOnce = useCallback((count: number): void => onTry({ atOnce: count }), [onTry])
  const tryQuarterEnds = useCallback(
    (quarters: number): void => {
      // The days of the quarter ends in the profile may be older: back at its share, they are taken as they are.
      const own = quarters / 4 === quarterEndShare(pace.slowTimes, today) && slowTimes === pace.slowTimes
      if (!own) onTry({ slowTimes: withQuarterEnds(slowTimes, quarters / 4, today) })
    },
    [onTry, pace.slowTimes, slowTimes, today],
  )
  return (
    <Card className={styles['card']} place={WHAT_IF_PLACE}>
      <div className={styles['sliders']}>
        <Hours
          label="Hours a week"
          value={bend.hoursPerWeek ?? pace.hoursPerWeek}
          onChange={tryHours}
          onCommit={tryHours}
        />
        <Steps
          label="At once"
          value={atOnce}
          min={1}
          max={Math.max(MOST_AT_ONCE, pace.atOnce)}
          step={1}
          words={thingsWords}
          onChange={tryAtOnce}
          onCommit={tryAtOnce}
        />
        <Steps
          label="Quarter-end"
          value={Math.round(quarterEndShare(slowTimes, today) * 4)}
          min={0}
          max={4}
          step={1}
          words={quarterEndWords}
          onChange={tryQuarterEnds}
          onCommit={tryQuarterEnds}
        />
      </div>
      <GateDays gates={gates} before={before} settled={settled} />
      {showsMore && <div className={styles['more']}>{more}</div>}
      {active && !proposal.plan.ok && (
        <p className={styles['problem']} role="alert">
          {proposal.plan.error.message}
        </p>
      )}
      {notes}
      <div className={styles['bar']}>
        <p className="muted">
          {active
            ? 'Nothing is kept yet. Dashed: the plan as it is.'
            : 'Try something out: nothing is kept until you keep it.'}
        </p>
        <Button small aria-expanded={showsMore} onClick={() => setShowsMore(!showsMore)}>
          {showsMore ? 'Fewer ways' : 'More ways'}
        </Button>
        {isBent(bend) && (
          <>
            <Button small onClick={onDrop}>
              Back to my plan
            </Button>
            {keepElse}
            <Button small look="primary" disabled={!proposal.plan.ok} onClick={onKeep}>
              {adopted ? 'Make it my plan' : 'Keep this'}
            </Button>
          </>
        )}
      </div>
    </Card>
  )
}

function thingsWords(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`
}

function quarterEndWords(quarters: number): string {
  return QUARTER_END_WORDS[quarters] ?? ''
}

function GateDays({ gates, before, settled }: Pick<WhatIfCardProps, 'gates' | 'before' | 'settled'>) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const earlier = new Map(before.map(({ rung, readyOn }) => [rung, readyOn]))
  return (
    <dl className={styles['gates']} aria-live="polite" aria-busy={!settled}>
      {gates.map(({ rung, readyOn }) => {
        const was = earlier.get(rung)
        const shift = before === gates ? undefined : shiftWords(was, readyOn)
        return (
          <div key={rung}>
            <dt className="muted">Ready for {findRung(framework, rung)?.shortName}</dt>
            <dd>
              {shortMonthName(readyOn)}
              {shift !== undefined && <Pill tone={was !== undefined && readyOn > was ? 'clay' : 'brand'}>{shift}</Pill>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
