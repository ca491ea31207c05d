import { shortDay } from '#domain/calendar.ts'
import { number } from '#domain/documents/wording.ts'
import { usedDays, type Roadmap } from '#domain/roadmap/roadmap.ts'
import { daysOfWeek } from '#domain/roadmap/team-weeks.ts'
import styles from './week-table.module.css'

interface CapacityProps {
  readonly roadmap: Roadmap
  readonly weeks: number
}

/** How full each week is: a column for what it offers, filled as far as it is used. The table beside says the same. */
export function CapacityWeeks({ roadmap, weeks }: CapacityProps) {
  const rows = capacityRows(roadmap, weeks)
  const most = Math.max(1, ...rows.map(({ offered }) => offered))
  return (
    <span className={styles['capacity']} aria-hidden>
      {rows.map(({ monday, offered, used }) => (
        <i
          key={monday}
          title={`Week of ${shortDay(monday, true)}: ${number(used)} of ${number(offered)} days`}
          style={{ height: `${(offered / most) * 100}%` }}
        >
          <b style={{ height: `${offered === 0 ? 0 : Math.min(100, (used / offered) * 100)}%` }} />
        </i>
      ))}
    </span>
  )
}

/** The same as numbers, for those who read rather than look. */
export function CapacityTable({ roadmap, weeks }: CapacityProps) {
  return (
    <details className={styles['details']}>
      <summary>Days of the team as a table</summary>
      <div className={styles['numbers']} tabIndex={0} role="group" aria-label="Days of the team by week">
        <table>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">Days offered</th>
              <th scope="col">Used</th>
              <th scope="col">Free</th>
            </tr>
          </thead>
          <tbody>
            {capacityRows(roadmap, weeks).map(({ monday, offered, used }) => (
              <tr key={monday}>
                <th scope="row">{shortDay(monday, true)}</th>
                <td className="number">{number(offered)}</td>
                <td className="number">{number(used)}</td>
                <td className="number">{number(Math.max(0, offered - used))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function capacityRows({ rows, weeks: team, days }: Roadmap, weeks: number) {
  const used = usedDays(rows)
  return Array.from({ length: weeks }, (_, week) => ({
    monday: days.monday(week),
    offered: daysOfWeek(team, week),
    used: used[week] ?? 0,
  }))
}
