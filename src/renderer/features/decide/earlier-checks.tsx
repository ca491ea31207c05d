import { useState } from 'react'
import { longDay } from '#domain/calendar.ts'
import { readPlace } from '#domain/place/ending.ts'
import { movedAnswers } from '#domain/place/place-changes.ts'
import { findStatement } from '#domain/place/statements.ts'
import type { PlaceCheck } from '#domain/profile/decisions.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SHOWN_AT_FIRST } from './history-card.tsx'
import styles from './layout.module.css'
import { ANSWER_NAMES, ENDING_NAMES } from './place-names.ts'

interface EarlierChecksProps {
  readonly check: PlaceCheck
  readonly before: PlaceCheck | undefined
}

/** Against last time, and the list of all before. */
export function EarlierChecks({ check, before }: EarlierChecksProps) {
  const checks = useWorkspace((workspace) => workspace.profile.placeChecks)
  const [all, setAll] = useState(false)
  if (!before) return null
  const moved = movedAnswers(before, check)
  const earlier = checks.filter((one) => one !== check).toReversed()
  const shown = all ? earlier : earlier.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <Card title={`Since ${longDay(before.on)}`}>
        {moved.length === 0 ? (
          <p className="muted">Nothing that was answered both times has changed.</p>
        ) : (
          <ul className={styles['history']}>
            {moved.map(({ statement, before: then, after }) => (
              <li key={statement}>
                <p>{findStatement(statement)?.text ?? statement}</p>
                <p className="muted">
                  {ANSWER_NAMES[then]}, now: {ANSWER_NAMES[after]}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title="Earlier checks">
        <ul className={styles['history']}>
          {shown.map((one) => {
            const { share } = readPlace(one)
            return (
              <li key={one.id}>
                <p>
                  <strong>{ENDING_NAMES[one.ending]}</strong> <span className="muted">on {longDay(one.on)}</span>
                </p>
                {share !== undefined && <p className="muted">{Math.round(share * 100)}% of the answers held.</p>}
                {one.reason !== '' && <p className={styles['reason']}>{one.reason}</p>}
              </li>
            )
          })}
        </ul>
        {shown.length < earlier.length && (
          <Button small onClick={() => setAll(true)}>
            Show all {earlier.length}
          </Button>
        )}
      </Card>
    </>
  )
}
