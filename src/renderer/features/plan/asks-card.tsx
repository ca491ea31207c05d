import { useState } from 'react'
import { longDay } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { asksByQuarter, type ManagerAsk } from '#domain/planning/manager-asks.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { isFinished } from '#domain/profile/plan-changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './asks-card.module.css'

/** So many quarters are worth a conversation now. */
const QUARTERS_AHEAD = 2

interface AsksCardProps {
  readonly milestones: readonly Milestone[]
  readonly onSelect: (milestone: string) => void
}

/** What the plan needs from the manager, quarter by quarter, for one conversation each. */
export function AsksCard({ milestones, onSelect }: AsksCardProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const profile = useWorkspace((workspace) => workspace.profile)
  const [all, setAll] = useState(false)
  const open = milestones.filter((milestone) => !isFinished(profile, milestone))
  const quarters = asksByQuarter(open, framework)
  if (quarters.length === 0) return null
  const shown = all ? quarters : quarters.slice(0, QUARTERS_AHEAD)
  const later = quarters.length - shown.length
  return (
    <Card title="What to ask your manager for">
      {shown.map(({ from, name, asks }) => (
        <section key={from} aria-labelledby={`asks-${from}`}>
          <h3 id={`asks-${from}`}>{name}</h3>
          <ul className={styles['list']}>
            {asks.map((ask) => (
              <Ask key={ask.text} ask={ask} milestones={milestones} onSelect={onSelect} />
            ))}
          </ul>
        </section>
      ))}
      {(later > 0 || all) && (
        <Button small onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Show only the next quarters' : `Show ${counted(later, 'later quarter')}`}
        </Button>
      )}
    </Card>
  )
}

function Ask({
  ask: { text, by, milestones: ids },
  milestones,
  onSelect,
}: AsksCardProps & { readonly ask: ManagerAsk }) {
  return (
    <li>
      <span>{text}</span>
      <span className="muted">
        By {longDay(by)}, for{' '}
        {ids.map((id, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <button type="button" className={styles['milestone']} onClick={() => onSelect(id)}>
              {milestones.find((milestone) => milestone.id === id)?.title ?? id}
            </button>
          </span>
        ))}
      </span>
    </li>
  )
}
