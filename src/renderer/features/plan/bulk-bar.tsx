import { counted } from '#domain/documents/wording.ts'
import { declineMilestone, finishMilestone } from '#domain/profile/milestone-changes.ts'
import { changeMilestone } from '#domain/profile/plan-changes.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { change, newId } from '../../state/changes.ts'
import { isAdopted, useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import styles from './milestone-list.module.css'
import type { MilestoneRow } from './milestone-rows.ts'
import type { Moves } from './moves.ts'

interface BulkBarProps {
  readonly chosen: readonly MilestoneRow[]
  readonly moves: Moves
  readonly onDone: () => void
}

/** Changes all marked milestones at once; each button is one step of undo. A button that fits none of them is off. */
export function BulkBar({ chosen, moves, onDone }: BulkBarProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const adopted = isAdopted(profile)
  const open = chosen.filter(({ column }) => column !== 'proving' && column !== 'done')
  const loose = open.filter(({ milestone }) => !milestone.pinned)
  const pinned = open.filter(({ milestone }) => milestone.pinned)
  const wanted = open.filter(({ milestone, declined }) => !declined && !milestone.pinned)

  const apply = (
    rows: readonly MilestoneRow[],
    done: string,
    transition: (before: Profile, row: MilestoneRow) => Profile,
    next: string,
  ): void => {
    const what = counted(rows.length, 'milestone')
    change(`${done} ${what}`, (before) => rows.reduce(transition, before))
    sayChanged(`${what} ${done}`, next)
    onDone()
  }
  const pin = (rows: readonly MilestoneRow[], isPinned: boolean): void =>
    apply(
      rows,
      isPinned ? 'pinned' : 'unpinned',
      (before, { milestone }) => changeMilestone(before, milestone.id, { pinned: isPinned }),
      isPinned ? 'Planning again keeps these days.' : 'Planning again may move them.',
    )
  const decline = (): void =>
    apply(
      wanted,
      'declined',
      (before, { milestone }) => declineMilestone(before, milestone, newId(), today),
      adopted ? 'They leave the plan when you replan.' : 'The proposal looks for another way.',
    )
  const finish = (): void =>
    apply(
      open,
      'finished',
      (before, { milestone }) => finishMilestone(before, framework, milestone, newId(), today),
      'They stand under Proving until what they raise is rated.',
    )
  return (
    <div className={styles['bulk']} role="group" aria-label="Change what is marked">
      <span className={styles['chosen']} role="status">
        {chosen.length === 0 ? 'Mark milestones to change several at once' : `${chosen.length} marked`}
      </span>
      {chosen.length > 0 && (
        <>
          <Button small disabled={!adopted || loose.length === 0} onClick={() => pin(loose, true)}>
            Pin
          </Button>
          <Button small disabled={!adopted || pinned.length === 0} onClick={() => pin(pinned, false)}>
            Unpin
          </Button>
          <Button small disabled={!adopted || open.length === 0} onClick={() => moves.severalToWeeks(ids(open), -1)}>
            A week earlier
          </Button>
          <Button small disabled={!adopted || open.length === 0} onClick={() => moves.severalToWeeks(ids(open), 1)}>
            A week later
          </Button>
          <Button small disabled={!adopted || open.length === 0} onClick={finish}>
            Finished
          </Button>
          <Button small look="ghost" disabled={wanted.length === 0} onClick={decline}>
            Not for me
          </Button>
          {!adopted && <span className="muted">Adopt the plan to pin, move and finish.</span>}
        </>
      )}
    </div>
  )
}

function ids(rows: readonly MilestoneRow[]): readonly string[] {
  return rows.map(({ milestone }) => milestone.id)
}
