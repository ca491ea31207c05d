import type { Circle } from '#domain/planning/order-by-hand.ts'
import type { OwnAction } from '#domain/profile/own-action.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './own-milestone-form.module.css'

interface OwnOrderProps {
  readonly draft: OwnAction
  /** Why the order that was chosen cannot be. */
  readonly circle: Circle | undefined
  readonly onChange: (after: readonly string[]) => void
  readonly onInstead: (instead: OwnAction) => void
}

const NOTHING = 'nothing'

/** Which of the other own milestones has to be over first. */
export function OwnOrder({ draft, circle, onChange, onInstead }: OwnOrderProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const others = profile.ownActions.filter(
    ({ id }) => id !== draft.id && !profile.declined.some(({ action }) => action === id),
  )
  if (others.length === 0) return null
  const instead = circle?.instead
  return (
    <div className={styles['order']}>
      <SelectField
        label="Comes after"
        value={draft.after?.[0] ?? NOTHING}
        groups={[
          {
            label: 'Own milestones',
            options: [
              { value: NOTHING, label: 'Nothing of my own' },
              ...others.map(({ id, title }) => ({ value: id, label: title })),
            ],
          },
        ]}
        problem={circle?.reason}
        onChange={(id) => onChange(id === NOTHING ? [] : [id])}
      />
      {circle && (
        <div className={styles['row']}>
          {instead && (
            <Button small onClick={() => onInstead(instead)}>
              Turn the order around
            </Button>
          )}
          <Button small onClick={() => onChange([])}>
            Leave the order open
          </Button>
        </div>
      )}
    </div>
  )
}
