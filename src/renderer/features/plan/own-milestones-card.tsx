import { Plus } from 'lucide-react'
import { useState } from 'react'
import { longDay } from '#domain/calendar.ts'
import { counted, hours } from '#domain/documents/wording.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import { addOwnAction, changeOwnAction, findOwnAction, removeOwnAction } from '#domain/profile/own-action-changes.ts'
import { newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { changeAndPlan } from './change-and-plan.ts'
import { OwnMilestoneForm } from './own-milestone-form.tsx'
import styles from './declined-card.module.css'

/** What the framework does not know: somebody's own milestones, planned like the others. */
export function OwnMilestonesCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const [edited, setEdited] = useState<OwnAction>()
  const wanted = profile.ownActions.filter(({ id }) => !profile.declined.some(({ action }) => action === id))
  const keep = (action: OwnAction, instead?: OwnAction): void => {
    const isNew = findOwnAction(profile, action.id) === undefined
    changeAndPlan(isNew ? 'adding an own milestone' : 'changing an own milestone', today, (before) => {
      const ordered = instead ? changeOwnAction(before, instead) : before
      return isNew ? addOwnAction(ordered, action) : changeOwnAction(ordered, action)
    })
    sayChanged(isNew ? 'Added' : 'Changed', 'The plan was made around it; pins, ticks and notes stayed.')
    setEdited(undefined)
  }
  const remove = ({ id, title }: OwnAction): void => {
    changeAndPlan('deleting an own milestone', today, (before) => removeOwnAction(before, id, newId(), today))
    sayChanged('Out of the plan', `“${title}” is gone from it. What was ticked or written of it stays on record.`)
  }
  return (
    <Card
      title="Your own milestones"
      aside={
        !edited && (
          <Button small onClick={() => setEdited(blankAction(newId()))}>
            <Plus size={14} aria-hidden />
            Add one
          </Button>
        )
      }
    >
      {wanted.length === 0 && !edited && (
        <p className="muted">A project that came up, a talk, a trial: add it, and the plan makes room for it.</p>
      )}
      <ul className={styles['list']}>
        {wanted.map((action) => (
          <li key={action.id}>
            <span>
              <b>{action.title}</b>
              <span className="muted">
                {hours(action.steps.reduce((sum, step) => sum + step.hours, 0))} in{' '}
                {counted(action.steps.length, 'step')}
                {action.endsBy !== undefined && `, by ${longDay(action.endsBy)}`}
              </span>
            </span>
            <span className={styles['buttons']}>
              <Button
                small
                aria-label={`Edit ${action.title}`}
                disabled={edited !== undefined}
                onClick={() => setEdited(action)}
              >
                Edit
              </Button>
              <Button
                small
                aria-label={`Delete ${action.title}`}
                disabled={edited !== undefined}
                onClick={() => remove(action)}
              >
                Delete
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {edited && wanted.length > 0 && (
        <p className="muted">Keep the one below or leave it; then another can be changed.</p>
      )}
      {edited && (
        <OwnMilestoneForm key={edited.id} action={edited} onKeep={keep} onLeave={() => setEdited(undefined)} />
      )}
    </Card>
  )
}

/** Two hours a week over four weeks: small enough to be begun. */
function blankAction(id: string): OwnAction {
  return {
    id,
    title: '',
    kind: 'on-the-job',
    steps: [{ text: '', hours: 2 }],
    load: 2,
    weeks: 4,
    raises: [],
    leaves: '',
    note: '',
  }
}
