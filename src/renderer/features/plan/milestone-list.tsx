import { daySpan } from '#domain/calendar.ts'
import { kindWords, number } from '#domain/documents/wording.ts'
import { findRung, findSkill } from '#domain/framework/framework.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { isFinished } from '#domain/profile/plan-changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './milestone-list.module.css'

interface MilestoneListProps {
  readonly milestones: readonly Milestone[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

/** The same plan as a table, in order of start. */
export function MilestoneList({ milestones, selected, onSelect }: MilestoneListProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const ordered = milestones.toSorted((a, b) => a.starts.localeCompare(b.starts) || a.ends.localeCompare(b.ends))
  return (
    <Card title="Milestones">
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Milestone</th>
              <th scope="col">Proves</th>
              <th scope="col" className={styles['end']}>
                Hours
              </th>
              <th scope="col">For</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((milestone) => (
              <tr key={milestone.id} data-selected={milestone.id === selected}>
                <td className={styles['when']}>{daySpan(milestone.starts, milestone.ends)}</td>
                <td>
                  <button
                    type="button"
                    className={styles['title']}
                    aria-pressed={milestone.id === selected}
                    onClick={() => onSelect(milestone.id)}
                  >
                    {milestone.title}
                  </button>
                  <span className={styles['pills']}>
                    <span className="muted">{kindWords(milestone.kind)}</span>
                    {isFinished(profile, milestone) && <Pill tone="brand">done</Pill>}
                    {milestone.critical && <Pill tone="clay">sets the date</Pill>}
                    {milestone.pinned && <Pill>pinned</Pill>}
                  </span>
                </td>
                <td>
                  <ul>
                    {milestone.raises.map((raise) => (
                      <li key={raise.skill}>
                        {findSkill(framework, raise.skill)?.name ?? raise.skill} {raise.to}
                      </li>
                    ))}
                  </ul>
                </td>
                <td className={styles['end']}>{number(milestone.hours)}</td>
                <td>{findRung(framework, milestone.gate)?.shortName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
