import { longDay } from '#domain/calendar.ts'
import { findAction } from '#domain/framework/framework.ts'
import { acceptAction } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './declined-card.module.css'

/** Whether a part of it is still wanted. */
function isSplit(own: Profile['ownActions'], refused: Profile['declined'], action: string): boolean {
  return own.some(({ id, partOf }) => partOf === action && !refused.some((one) => one.action === id))
}

/** What somebody said no to, so that a no is never for good. */
export function DeclinedCard() {
  const refused = useWorkspace((workspace) => workspace.profile.declined)
  const own = useWorkspace((workspace) => workspace.profile.ownActions)
  // What was split is not refused: its parts are in the plan, and taking it back would do the work twice.
  const declined = refused.filter(({ action }) => !isSplit(own, refused, action))
  const framework = useWorkspace((workspace) => workspace.framework)
  if (declined.length === 0) return null
  return (
    <Card title="Not for you">
      <ul className={styles['list']}>
        {declined.map(({ id, action, on }) => {
          const title = findAction(framework, action)?.title ?? `Retired action ${action}`
          return (
            <li key={id}>
              <span>
                <b>{title}</b>
                <span className="muted">Declined on {longDay(on)}</span>
              </span>
              <Button
                small
                aria-label={`Take back: ${title}`}
                onClick={() => {
                  change('taking back a milestone', (before) => acceptAction(before, action))
                  sayChanged('Taken back', `“${title}” may be planned again.`)
                }}
              >
                Take back
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
