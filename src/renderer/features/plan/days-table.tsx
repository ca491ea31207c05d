import { Link } from 'wouter'
import { longDay, quarterName } from '#domain/calendar.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './milestone-list.module.css'

interface DaysTableProps {
  readonly milestones: readonly Milestone[]
  readonly onSelect: (id: string) => void
}

/** What the timeline shows above its lanes, as a table and in full. */
export function DaysTable({ milestones, onSelect }: DaysTableProps) {
  const dates = useWorkspace((workspace) => workspace.profile.fixedDates)
  const goals = useWorkspace((workspace) => workspace.profile.quarterGoals)
  if (dates.length + goals.length === 0) return null
  const rows = [
    ...goals.map(({ id, quarter, text, doneOn }) => ({
      id,
      sort: quarter,
      when: quarterName(quarter),
      what: text,
      about: doneOn === undefined ? 'Goal for the quarter' : `Goal, reached on ${longDay(doneOn)}`,
      held: undefined,
    })),
    ...dates.map(({ id, on, title, milestone }) => ({
      id,
      sort: on,
      when: longDay(on),
      what: title,
      about: 'Does not move',
      held: milestones.find((one) => one.id === milestone),
    })),
  ].toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
  return (
    <Card
      title="Goals and dates"
      aside={
        <Link href="/check-ins/goals" className={buttonClass('plain', true)}>
          Change them
        </Link>
      }
    >
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Kind</th>
              <th scope="col">Has to be over by then</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, when, what, about, held }) => (
              <tr key={id}>
                <td className={styles['when']}>{when}</td>
                <td>{what}</td>
                <td className="muted">{about}</td>
                <td>
                  {held && (
                    <button type="button" className={styles['title']} onClick={() => onSelect(held.id)}>
                      {held.title}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
