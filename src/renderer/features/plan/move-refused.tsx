import { Button } from '../../ui/button.tsx'
import { shortDay } from '#domain/calendar.ts'
import type { MilestoneRow } from './milestone-rows.ts'
import styles from './move-refused.module.css'
import type { Moves } from './moves.ts'

/** Why a move did not work, and the nearest one that does. Announced at once; nothing moved. */
export function MoveRefused({ moves, rows }: { readonly moves: Moves; readonly rows: readonly MilestoneRow[] }) {
  const { refusal } = moves
  const title = rows.find(({ milestone }) => milestone.id === refusal?.milestone)?.milestone.title
  return (
    <div role="status">
      {refusal && (
        <div className={styles['refused']}>
          <p>
            <b>Not moved{title === undefined ? '' : `: ${title}`}.</b> {refusal.reason}
          </p>
          {refusal.nearest && (
            <Button small onClick={() => moves.toWeeks(refusal.milestone, refusal.nearest?.weeks ?? 0)}>
              Start it on {shortDay(refusal.nearest.starts, true)}
            </Button>
          )}
          <Button small look="ghost" onClick={moves.putAway}>
            Leave it
          </Button>
        </div>
      )}
    </div>
  )
}
