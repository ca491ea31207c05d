import { longDay } from '#domain/calendar.ts'
import { weighValues } from '#domain/crossroads/weigh-values.ts'
import { listed } from '#domain/documents/wording.ts'
import { findOwnAction } from '#domain/profile/own-action-changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import styles from './layout.module.css'
import { CHOICE_NAMES } from './way-names.ts'

/** What was thought before; from the second visit on. */
export function HistoryCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const earlier = profile.crossroads.toSorted((a, b) => (a.on < b.on ? 1 : -1)).slice(1)
  if (earlier.length === 0) return null
  return (
    <Card title="Earlier visits">
      <ul className={styles['history']}>
        {earlier.map(({ id, on, choice, values, reason, trial }) => {
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
    </Card>
  )
}
