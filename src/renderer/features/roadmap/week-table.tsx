import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { daysBetween, shortDay, type Day } from '#domain/calendar.ts'
import { number } from '#domain/documents/wording.ts'
import { daysLeft, isStarted } from '#domain/roadmap/place-work.ts'
import type { Roadmap, RoadmapRow } from '#domain/roadmap/roadmap.ts'
import { dayWords } from '#domain/roadmap/words.ts'
import { stepInOrder } from '../../state/shortcuts.ts'
import { classes } from '../../ui/classes.ts'
import { CapacityWeeks } from './capacity-weeks.tsx'
import { promiseWords, spanWords } from './item-words.ts'
import { monthsOf, weeksShown } from './week-scale.ts'
import styles from './week-table.module.css'

/** Below this many pixels a week cannot be told from its neighbor: the calendar scrolls instead. */
const LEAST_WEEK = 11

interface WeekTableProps {
  readonly roadmap: Roadmap
  readonly today: Day
  readonly selected: string | undefined
  /** To another place in the order. */
  readonly onMove: (id: string, step: -1 | 1) => void
}

/** Every open item with its weeks, in the order in which weeks are given out; what the team's weeks hold stands below. */
export function WeekTable({ roadmap, today, selected, onMove }: WeekTableProps) {
  const weeks = weeksShown(roadmap)
  const { start } = roadmap.weeks
  const left = roadmap.problems.flatMap(({ items }) => items)
  return (
    <div className={styles['scroll']} role="group" aria-label="Items and their weeks" tabIndex={0}>
      <table className={styles['table']} style={{ minWidth: `${460 + weeks * LEAST_WEEK}px` }}>
        <thead>
          <tr>
            <th scope="col" className={styles['first']}>
              Item
            </th>
            <th scope="col" className={styles['days']}>
              Days left
            </th>
            <th scope="col" className={styles['ready']}>
              Ready by
            </th>
            <th scope="col" className={styles['weeks']}>
              <span className="visually-hidden">Weeks</span>
              <span className={styles['months']} aria-hidden>
                {monthsOf(start, weeks).map((month) => (
                  <span key={month.left} style={{ left: `${month.left}%` }}>
                    {month.label}
                  </span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {roadmap.rows.map((row) => (
            <Row key={row.item.id} {...{ row, weeks, start, today, onMove }} isSelected={row.item.id === selected} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles['first']}>
              Days of the team
            </th>
            <td colSpan={2} className="muted">
              used and free, by week
            </td>
            <td className={styles['weeks']}>
              <CapacityWeeks roadmap={roadmap} weeks={weeks} />
            </td>
          </tr>
        </tfoot>
      </table>
      {left.length > 0 && <p className={styles['left']}>Without weeks, for the reason above: {left.length}.</p>}
    </div>
  )
}

interface RowProps {
  readonly row: RoadmapRow
  readonly weeks: number
  readonly start: Day
  readonly today: Day
  readonly isSelected: boolean
  readonly onMove: (id: string, step: -1 | 1) => void
}

function Row({ row, weeks, start, today, isSelected, onMove }: RowProps) {
  const { item } = row
  const move = (event: KeyboardEvent): void => {
    const step = stepInOrder(event)
    if (step === undefined) return
    event.preventDefault()
    onMove(item.id, step)
  }
  const percent = (week: number): string => `${(week / weeks) * 100}%`
  const due = item.due === undefined ? undefined : daysBetween(start, item.due) / 7
  const state = row.weeksLate > 0 ? 'late' : isStarted(item) ? 'started' : 'planned'
  return (
    <tr className={classes(styles['row'], isSelected && styles['selected'])}>
      <th scope="row" className={styles['first']}>
        <Link
          href={`/roadmap/${item.id}`}
          replace
          title={item.title}
          className={styles['title']}
          aria-current={isSelected ? 'true' : undefined}
          onKeyDown={move}
        >
          {item.title}
        </Link>
        {item.owner !== '' && (
          <span className={styles['owner']} title={item.owner}>
            {item.owner}
          </span>
        )}
      </th>
      <td className={classes('number', styles['days'])}>{number(daysLeft(item))}</td>
      <td className={styles['ready']}>
        <span className="number">{dayWords(row.readyOn, today)}</span>
        {row.weeksLate > 0 && <span className={styles['late']}>{promiseWords(row)}</span>}
        <span className="visually-hidden">
          {' '}
          {spanWords(row)}
          {row.weeksLate === 0 && item.due !== undefined && `, ${promiseWords(row)}`}
        </span>
      </td>
      <td className={styles['weeks']}>
        <span className={styles['track']} aria-hidden>
          <i
            className={styles['bar']}
            data-state={state}
            title={`${item.title}: ${spanWords(row)}`}
            style={{ left: percent(row.starts), width: percent(row.ends - row.starts + 1) }}
          >
            {item.doneShare !== undefined && <b style={{ width: `${item.doneShare * 100}%` }} />}
          </i>
          {due !== undefined && due >= 0 && due <= weeks && (
            <svg
              className={styles['due']}
              data-late={row.weeksLate > 0}
              style={{ left: percent(due) }}
              width="10"
              height="10"
              viewBox="0 0 10 10"
            >
              <title>{`Promised for ${shortDay(item.due ?? today, true)}`}</title>
              <path d="M5 0l5 5-5 5-5-5z" fill="currentColor" />
            </svg>
          )}
        </span>
      </td>
    </tr>
  )
}
