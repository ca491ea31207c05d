import { Pin, PinOff } from 'lucide-react'
import type { Milestone } from '#domain/planning/plan.ts'
import { acceptAction, changeMilestone, declineAction } from '#domain/profile/plan-changes.ts'
import type { PlannedMilestone } from '#domain/profile/profile.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './milestone-panel.module.css'

interface MilestoneBendProps {
  readonly milestone: Milestone
  /** As the adopted plan keeps it; absent in a proposal. */
  readonly stored: PlannedMilestone | undefined
  readonly isDeclined: boolean
  readonly adopted: boolean
}

/** What a person can do to a milestone that is not done. */
export function MilestoneBend({ milestone, stored, isDeclined, adopted }: MilestoneBendProps) {
  return (
    <div className={styles['buttons']}>
      {stored && (
        <Button
          onClick={() =>
            change(stored.pinned ? 'unpin' : 'pin', (before) =>
              changeMilestone(before, milestone.id, { pinned: !stored.pinned }),
            )
          }
        >
          {stored.pinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
          {stored.pinned ? 'Unpin' : 'Pin these dates'}
        </Button>
      )}
      {!stored?.pinned && <DeclineButton milestone={milestone} isDeclined={isDeclined} adopted={adopted} />}
    </div>
  )
}

function DeclineButton({ milestone, isDeclined, adopted }: Omit<MilestoneBendProps, 'stored'>) {
  const today = useToday()
  if (isDeclined) {
    const takeBack = (): void =>
      change('taking back a milestone', (before) => milestone.actions.reduce(acceptAction, before))
    return (
      <Button look="ghost" onClick={takeBack}>
        Take back
      </Button>
    )
  }
  const decline = (): void => {
    change('declined milestone', (before) =>
      milestone.actions.reduce((next, action) => declineAction(next, action, newId(), today), before),
    )
    sayChanged(
      'Declined',
      adopted
        ? 'It leaves the plan when you replan.'
        : 'The proposal looks for another way. It can be taken back below.',
    )
  }
  return (
    <Button look="ghost" onClick={decline}>
      Not for me
    </Button>
  )
}
