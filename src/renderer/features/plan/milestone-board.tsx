import { Flag, Pin } from 'lucide-react'
import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react'
import { daySpan } from '#domain/calendar.ts'
import { counted, kindWords, number } from '#domain/documents/wording.ts'
import { BOARD_COLUMNS, NEXT_WEEKS, type BoardColumn } from '#domain/planning/board.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { useWorkspace } from '../../state/session.ts'
import { useShortcuts } from '../../state/shortcuts.ts'
import { Card } from '../../ui/card.tsx'
import { classes } from '../../ui/classes.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import styles from './milestone-board.module.css'
import { COLUMN_WORDS, sortRows, type MilestoneRow } from './milestone-rows.ts'
import type { Moves } from './moves.ts'

interface MilestoneBoardProps {
  readonly rows: readonly MilestoneRow[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly moves: Moves
  /** What filters the rows, and why a move was refused. */
  readonly children: ReactNode
}

/** What puts a card there, so that nobody has to guess. */
const MEANING: Readonly<Record<BoardColumn, string>> = {
  later: `Starts in more than ${NEXT_WEEKS} weeks`,
  next: `Starts within ${NEXT_WEEKS} weeks`,
  doing: 'Started, or a step is ticked',
  proving: 'Finished; rate what it raised',
  done: 'Finished and rated',
}
const TONES: Readonly<Record<Milestone['kind'], 'brand' | 'sky' | 'brass'>> = {
  'on-the-job': 'brand',
  'with-people': 'sky',
  study: 'brass',
}
/** A column shows so many cards until all are asked for: hundreds are not read, only scrolled past. */
const FIRST_CARDS = 24

/** Where every milestone stands. Cards move where that means something: by dragging, or with Alt and an arrow. */
export function MilestoneBoard({ rows, selected, onSelect, moves, children }: MilestoneBoardProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const board = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<BoardColumn>()
  const [whole, setWhole] = useState<ReadonlySet<BoardColumn>>(new Set())
  const isPrinting = usePrinting()
  const ordered = sortRows(rows, { by: 'when', descending: false }, framework)
  const rowOf = (id: string | undefined): MilestoneRow | undefined => rows.find(({ milestone }) => milestone.id === id)

  const step = (direction: -1 | 1) => (event: globalThis.KeyboardEvent) => {
    const row = rowOf(event.target instanceof HTMLElement ? event.target.dataset['card'] : undefined)
    const to = row && BOARD_COLUMNS[BOARD_COLUMNS.indexOf(row.column) + direction]
    if (!row) return false
    if (to) moves.toColumn(row.milestone, to)
    return true
  }
  useShortcuts({ moveEarlier: step(-1), moveLater: step(1) })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = neighbor(board.current, event)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const onDrop = (to: BoardColumn) => (event: DragEvent) => {
    event.preventDefault()
    const row = rowOf(dragged)
    setDragged(undefined)
    setOver(undefined)
    if (row && row.column !== to) moves.toColumn(row.milestone, to)
  }
  return (
    <Card title="Board" aside={<span className="muted">Drag a card, or choose it and press Alt with ← or →</span>}>
      {children}
      <div className={styles['scroll']}>
        <div className={styles['board']} ref={board}>
          {BOARD_COLUMNS.map((column) => {
            const cards = ordered.filter((row) => row.column === column)
            const shown = isPrinting || whole.has(column) ? cards : cards.slice(0, FIRST_CARDS)
            return (
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- cards are dropped here; keys move them from the card itself
              <div
                key={column}
                role="group"
                className={styles['column']}
                aria-labelledby={`column-${column}`}
                data-over={over === column && rowOf(dragged)?.column !== column}
                onDragOver={(event) => {
                  if (dragged === undefined) return
                  event.preventDefault()
                  if (over !== column) setOver(column)
                }}
                onDrop={onDrop(column)}
              >
                <h3 id={`column-${column}`} className={styles['name']}>
                  {COLUMN_WORDS[column]} <span className={styles['count']}>{cards.length}</span>
                </h3>
                <p className={styles['meaning']}>{MEANING[column]}</p>
                <ul className={styles['cards']} data-column={column}>
                  {shown.map((row) => (
                    <BoardCard
                      key={row.milestone.id}
                      row={row}
                      isSelected={row.milestone.id === selected}
                      isDragged={row.milestone.id === dragged}
                      onSelect={onSelect}
                      onKeyDown={onKeyDown}
                      onDragStart={(event) => {
                        event.dataTransfer.effectAllowed = 'move'
                        event.dataTransfer.setData('text/plain', row.milestone.id)
                        setDragged(row.milestone.id)
                      }}
                      onDragEnd={() => (setDragged(undefined), setOver(undefined))}
                    />
                  ))}
                </ul>
                {shown.length < cards.length && (
                  <button
                    type="button"
                    className={styles['more']}
                    onClick={() => setWhole((before) => new Set([...before, column]))}
                  >
                    Show {counted(cards.length - shown.length, 'more', 'more')}
                  </button>
                )}
              </div>
            )
          })}
        </div>
      </div>
    </Card>
  )
}

interface BoardCardProps {
  readonly row: MilestoneRow
  readonly isSelected: boolean
  readonly isDragged: boolean
  readonly onSelect: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onDragStart: (event: DragEvent) => void
  readonly onDragEnd: () => void
}

function BoardCard({ row, isSelected, isDragged, onSelect, onKeyDown, onDragStart, onDragEnd }: BoardCardProps) {
  const { milestone, column, domain } = row
  const isOver = column === 'proving' || column === 'done'
  return (
    <li>
      <button
        type="button"
        draggable
        data-card={milestone.id}
        data-dragged={isDragged}
        aria-pressed={isSelected}
        className={classes(styles['card'], styles[TONES[milestone.kind]])}
        onClick={() => onSelect(milestone.id)}
        onKeyDown={onKeyDown}
        onDragStart={onDragStart}
        onDragEnd={onDragEnd}
      >
        <b>{milestone.title}</b>
        <span className={styles['facts']}>
          {domain.name} · {number(milestone.hours)} h · {kindWords(milestone.kind)}
        </span>
        <span className={styles['facts']}>{daySpan(milestone.starts, milestone.ends)}</span>
        {(milestone.pinned || (milestone.critical && !isOver)) && (
          <span className={styles['facts']}>
            {milestone.critical && !isOver && (
              <span className={styles['critical']}>
                <Flag size={12} aria-hidden /> sets the date
              </span>
            )}
            {milestone.pinned && (
              <span>
                <Pin size={12} aria-hidden /> pinned
              </span>
            )}
          </span>
        )}
      </button>
    </li>
  )
}

/** The card that an arrow leads to: up and down in its column, sideways to the nearest in the next column with cards. */
function neighbor(
  board: HTMLElement | null,
  { key, currentTarget }: KeyboardEvent<HTMLElement>,
): HTMLElement | undefined {
  const lists = [...(board?.querySelectorAll<HTMLElement>('[data-column]') ?? [])]
    .map((list) => [...list.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0)
  const at = lists.findIndex((cards) => cards.includes(currentTarget))
  const place = lists[at]?.indexOf(currentTarget) ?? -1
  if (key === 'ArrowDown') return lists[at]?.[place + 1]
  if (key === 'ArrowUp') return lists[at]?.[place - 1]
  const beside = key === 'ArrowRight' ? lists[at + 1] : key === 'ArrowLeft' ? lists[at - 1] : undefined
  return beside?.[Math.min(place, beside.length - 1)]
}
