import { Flag, Pin } from 'lucide-react'
import { memo } from 'react'
import { daySpan } from '#domain/calendar.ts'
import { kindWords, number } from '#domain/documents/wording.ts'
import { findSkill, type Framework } from '#domain/framework/framework.ts'
import type { BoardColumn } from '#domain/planning/board.ts'
import { Pill, type Tone } from '../../ui/pill.tsx'
import styles from './milestone-list.module.css'
import { COLUMN_WORDS, type MilestoneRow } from './milestone-rows.ts'

interface MilestoneListRowProps {
  readonly row: MilestoneRow
  readonly framework: Framework
  readonly isSelected: boolean
  readonly isMarked: boolean
  readonly onSelect: (id: string) => void
  readonly onMark: (id: string) => void
}

const TONES: Readonly<Record<BoardColumn, Tone>> = {
  later: 'plain',
  next: 'plain',
  doing: 'sky',
  proving: 'brass',
  done: 'brand',
}

/** Drawn again only when it changed itself: of hundreds, one is marked at a time. */
export const MilestoneListRow = memo(function MilestoneListRow(props: MilestoneListRowProps) {
  const { row, framework, isSelected, isMarked, onSelect, onMark } = props
  const { milestone, column, declined, gate } = row
  const isOver = column === 'proving' || column === 'done'
  return (
    <tr data-selected={isSelected}>
      <td className={styles['mark']}>
        <input
          type="checkbox"
          aria-label={`Mark ${milestone.title}`}
          checked={isMarked}
          onChange={() => onMark(milestone.id)}
        />
      </td>
      <td className={styles['when']}>{daySpan(milestone.starts, milestone.ends)}</td>
      <td>
        <button
          type="button"
          className={styles['title']}
          aria-pressed={isSelected}
          onClick={() => onSelect(milestone.id)}
        >
          {milestone.title}
        </button>
        <span className={styles['pills']}>
          <span className="muted">{kindWords(milestone.kind)}</span>
          {milestone.critical && !isOver && (
            <Pill tone="clay">
              <Flag size={11} aria-hidden /> sets the date
            </Pill>
          )}
          {milestone.pinned && (
            <Pill>
              <Pin size={11} aria-hidden /> pinned
            </Pill>
          )}
          {declined && <Pill>declined</Pill>}
        </span>
      </td>
      <td>
        <Pill tone={TONES[column]}>{COLUMN_WORDS[column].toLowerCase()}</Pill>
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
      <td>{gate.name}</td>
    </tr>
  )
})
