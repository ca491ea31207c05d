import { useState } from 'react'
import { longDay } from '#domain/calendar.ts'
import { weighValues } from '#domain/crossroads/weigh-values.ts'
import { listed } from '#domain/documents/wording.ts'
import { findOwnAction } from '#domain/profile/own-action-changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './layout.module.css'
import { CHOICE_NAMES } from './way-names.ts'

/** The side column is for the choice; the rest is one step away. */
export const SHOWN_AT_FIRST = 3

/** What was thought before; from the second visit on. */
export function HistoryCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const earlier = profile.crossroads.toSorted((a, b) => (a.on < b.on ? 1 : -1)).slice(1)
  const [all, setAll] = useState(false)
  if (earlier.length === 0) return null
  const shown = all ? earlier : earlier.slice(0, SHOWN_AT_FIRST)
  return (
    <Card title="Earlier visits">
      <ul className={styles['history']}>
        {shown.map(({ id, on, choice, values, reason, trial }) => {
          const { cards } = weighValues(values)
          const tried = trial === undefined ? undefined : findOwnAction(profile, trial)
          return (
            <li key={id}>
              <p>
                <strong>{CHOICE_NAMES[choice]}</strong> <span className="muted">on {longDay(on)}</span>
              </p>
              {cards.length > 0 && <p className="muted">By {listed(cards.map(({ name }) => name))}.</p>}
              {reason !== '' && <p className={styles['reason']}>{reason}</p>}
              {tried && <p className="muted">Tried: {tried.title}.</p>}
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
  )
}
