import { shortMonthName, type Day } from '#domain/calendar.ts'
import { findRung } from '#domain/framework/framework.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './ladder-card.module.css'

interface LadderCardProps {
  readonly gates: readonly { readonly rung: string; readonly readyOn: Day }[]
}

/** The rungs up to the goal, the highest on top, with how much of each is met. */
export function LadderCard({ gates }: LadderCardProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const goal = findRung(framework, profile.person.goal)
  const current = findRung(framework, profile.person.rung)
  const ladder = framework.rungs.filter(
    (rung) => rung.track === 'shared' || rung.track === goal?.track || rung.id === current?.id,
  )
  const rungs = goal ? ladder.slice(0, ladder.indexOf(goal) + 1) : ladder
  const currentIndex = current ? rungs.indexOf(current) : -1
  return (
    <Card title="Your ladder" aside={goal && <Pill tone="brass">Goal: {goal.shortName}</Pill>}>
      <ol className={styles['ladder']} reversed>
        {rungs.toReversed().map((rung) => {
          const index = rungs.indexOf(rung)
          const state =
            rung.id === current?.id ? 'now' : index < currentIndex ? 'below' : rung.id === goal?.id ? 'goal' : 'ahead'
          const gate = gates.find((other) => other.rung === rung.id)
          const readiness = readinessFor(profile, framework, rung, today)
          return (
            <li key={rung.id} className={styles['rung']} data-state={state}>
              <span className={styles['dot']} aria-hidden />
              <div className={styles['words']}>
                <b>{rung.name}</b>
                <span className="muted">{rung.summary}</span>
              </div>
              <div className={styles['numbers']}>
                <Pill tone={state === 'goal' ? 'brass' : state === 'now' ? 'brand' : 'plain'}>
                  {state === 'now' ? 'you are here' : percentRange(readiness.low, readiness.high)}
                </Pill>
                {gate && state !== 'below' && !readiness.gateMet && (
                  <span className="muted">{shortMonthName(gate.readyOn)}</span>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
