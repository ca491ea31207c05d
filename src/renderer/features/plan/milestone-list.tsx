import { useCallback, useState, type ReactNode } from 'react'
import { counted, number } from '#domain/documents/wording.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { MilestoneListRow } from './milestone-list-row.tsx'
import styles from './milestone-list.module.css'
import {
  groupRows,
  GROUPS,
  sortRows,
  type MilestoneGroup,
  type MilestoneRow,
  type MilestoneSort,
} from './milestone-rows.ts'
import type { Moves } from './moves.ts'
import { usePlanView } from './plan-view.ts'

interface MilestoneListProps {
  readonly rows: readonly MilestoneRow[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly moves: Moves
  /** What filters the rows, and why a move was refused. */
  readonly children: ReactNode
}

const GROUP_WORDS: Readonly<Record<MilestoneGroup, string>> = {
  none: 'Nothing',
  gate: 'Gate',
  domain: 'Domain',
  quarter: 'Quarter',
  kind: 'Kind',
  column: 'State',
}

const HEADS: readonly { readonly label: string; readonly by?: MilestoneSort['by']; readonly numeric?: true }[] = [
  { label: 'When', by: 'when' },
  { label: 'Milestone', by: 'title' },
  { label: 'State', by: 'column' },
  { label: 'Proves' },
  { label: 'Hours', by: 'hours', numeric: true },
  { label: 'For', by: 'gate' },
]

/** The same plan as a table: sorted, grouped, and changed several milestones at a time. */
export function MilestoneList({ rows, selected, onSelect, moves, children }: MilestoneListProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const [{ sort, group }, changeView] = usePlanView()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const groups = groupRows(sortRows(rows, sort, framework), group, framework)
  // What the filter hides is not changed unseen.
  const chosen = rows.filter(({ milestone }) => marked.has(milestone.id))
  const areAllMarked = chosen.length === rows.length
  const toggle = useCallback(
    (id: string): void =>
      setMarked((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [],
  )
  const sortBy = (by: MilestoneSort['by']): void =>
    changeView({ sort: { by, descending: sort.by === by ? !sort.descending : false } })
  return (
    <Card
      title="Milestones"
      aside={
        <FilterSelect
          label="Group by"
          value={group}
          options={GROUPS.map((value) => ({ value, label: GROUP_WORDS[value] }))}
          onChange={(next) => changeView({ group: next })}
        />
      }
    >
      {children}
      <BulkBar chosen={chosen} moves={moves} onDone={() => setMarked(new Set())} />
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <caption className="visually-hidden">
            Milestones. Mark some with the boxes in front of them, and the buttons above change them all.
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles['mark']}>
                <input
                  type="checkbox"
                  aria-label="Mark all that are shown"
                  checked={areAllMarked}
                  ref={(box) => {
                    if (box) box.indeterminate = chosen.length > 0 && !areAllMarked
                  }}
                  onChange={() =>
                    setMarked(areAllMarked ? new Set() : new Set(rows.map(({ milestone }) => milestone.id)))
                  }
                />
              </th>
              {HEADS.map(({ label, by, numeric }) => (
                <th
                  key={label}
                  scope="col"
                  className={numeric && styles['end']}
                  aria-sort={by === sort.by ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  {by ? (
                    <button type="button" className={styles['sort']} onClick={() => sortBy(by)}>
                      {label}
                      <span aria-hidden>{by === sort.by ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  ) : (
                    label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((one) => (
            <tbody key={one.id}>
              {one.name !== '' && (
                <tr className={styles['group']}>
                  <th scope="rowgroup" colSpan={HEADS.length + 1}>
                    {one.name}{' '}
                    <span className="muted">
                      {counted(one.rows.length, 'milestone')} · {number(one.hours)} hours
                    </span>
                  </th>
                </tr>
              )}
              {one.rows.map((row) => (
                <MilestoneListRow
                  key={row.milestone.id}
                  row={row}
                  framework={framework}
                  isSelected={row.milestone.id === selected}
                  isMarked={marked.has(row.milestone.id)}
                  onSelect={onSelect}
                  onMark={toggle}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Card>
  )
}
