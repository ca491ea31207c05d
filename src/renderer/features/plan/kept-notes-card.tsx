import { findAction } from '#domain/framework/framework.ts'
import { dropKeptNote } from '#domain/profile/plan-changes.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './declined-card.module.css'

/** Notes of milestones that replanning left out: nothing that somebody wrote goes without their saying so. */
export function KeptNotesCard() {
  const kept = useWorkspace((workspace) => workspace.profile.keptNotes)
  const framework = useWorkspace((workspace) => workspace.framework)
  if (!kept || kept.length === 0) return null
  return (
    <Card title="Notes of milestones that left the plan">
      <p className="muted">A note comes back with its milestone.</p>
      <ul className={styles['list']}>
        {kept.map(({ id, actions, note }) => {
          const title = findAction(framework, actions[0] ?? '')?.title ?? `Retired action ${actions.join(', ')}`
          const drop = (): void => {
            change('deleting a note', (before) => dropKeptNote(before, id))
            sayChanged('Note deleted', `It belonged to “${title}”.`)
          }
          return (
            <li key={id}>
              <span>
                <b>{title}</b>
                <span className={styles['note']}>{note}</span>
              </span>
              <Button small aria-label={`Delete the note on ${title}`} onClick={drop}>
                Delete
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
