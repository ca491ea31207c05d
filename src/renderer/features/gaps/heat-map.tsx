import { useRef, useState, type KeyboardEvent } from 'react'
import { Link, useLocation } from 'wouter'
import { findSkill, type Framework, type Rung } from '#domain/framework/framework.ts'
import type { GridCell, GridGroup, GridRow } from '#domain/readiness/skill-rung-grid.ts'
import { MissingCell } from '../../careers/missing-cell.tsx'
import styles from './heat-map.module.css'

interface HeatMapProps {
  readonly groups: readonly GridGroup[]
  readonly framework: Framework
  readonly next: Rung
}

interface Position {
  readonly row: number
  readonly column: number
}

/** A grid with one tab stop: arrows walk it, Home and End go along a row, with Ctrl to its corners, Enter opens the skill. */
export function HeatMap({ groups, framework, next }: HeatMapProps) {
  const [, navigate] = useLocation()
  const body = useRef<HTMLTableElement>(null)
  const rows = groups.flatMap((group) => group.rows)
  const columns = framework.rungs.length
  const start = Math.max(
    0,
    framework.rungs.findIndex(({ id }) => id === next.id),
  )
  const [at, setAt] = useState<Position>({ row: 0, column: start })

  const onKeyDown = (event: KeyboardEvent): void => {
    const skill = rows[at.row]?.skill
    if (event.key === 'Enter' && skill !== undefined && event.target instanceof HTMLTableCellElement) {
      event.preventDefault()
      return navigate(`/skills/${skill}`)
    }
    const to = target(event, at, { row: rows.length - 1, column: columns - 1 })
    if (!to) return
    event.preventDefault()
    setAt(to)
    body.current?.querySelector<HTMLElement>(`[data-at="${to.row}:${to.column}"]`)?.focus()
  }

  return (
    <div className={styles['scroll']}>
      <table
        className={styles['map']}
        role="grid"
        aria-label="Levels missing by skill and rung; Enter opens the skill"
        ref={body}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">You</th>
            {framework.rungs.map(({ id, name, shortName }) => (
              <th key={id} scope="col" data-next={id === next.id} title={name}>
                {shortName}
                {id === next.id && <span className={styles['next']}>next</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ domain, rows: own }) => (
          <tbody key={domain.id}>
            <tr className={styles['domain']}>
              <th scope="rowgroup" colSpan={2 + columns}>
                {domain.name}
              </th>
            </tr>
            {own.map((row) => {
              const index = rows.indexOf(row)
              return (
                <tr key={row.skill}>
                  <th scope="row">
                    <Link href={`/skills/${row.skill}`} tabIndex={-1}>
                      {findSkill(framework, row.skill)?.name}
                    </Link>
                  </th>
                  <td className={styles['level']} data-source={row.source}>
                    {row.source === 'not-applicable' ? 'n/a' : row.level}
                    {row.source === 'assumed' && <span className="visually-hidden"> assumed</span>}
                  </td>
                  {row.cells.map((cell, column) => (
                    <td
                      key={cell.rung}
                      data-at={`${index}:${column}`}
                      data-next={cell.rung === next.id}
                      tabIndex={at.row === index && at.column === column ? 0 : -1}
                      aria-label={inWords(row, cell, framework)}
                      title={inWords(row, cell, framework)}
                      onFocus={() => setAt({ row: index, column })}
                    >
                      <MissingCell
                        missing={
                          cell.required === undefined || row.source === 'not-applicable' ? undefined : cell.missing
                        }
                      />
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function target(event: KeyboardEvent, { row, column }: Position, last: Position): Position | undefined {
  const far = event.ctrlKey || event.metaKey
  switch (event.key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? last.row : row, column: last.column }
    default:
      return undefined
  }
}

/** "Lead management for MOPs manager: 3 needed (core), you have 2, 1 missing". */
function inWords(
  { skill, level, source }: GridRow,
  { rung, required, core, missing }: GridCell,
  framework: Framework,
): string {
  const place = `${findSkill(framework, skill)?.name ?? skill} for ${framework.rungs.find(({ id }) => id === rung)?.name ?? rung}`
  if (source === 'not-applicable') return `${place}: not applicable to you`
  if (required === undefined) return `${place}: not asked`
  const have = `you have ${level}${source === 'assumed' ? ' (assumed)' : ''}`
  return `${place}: ${required} needed${core ? ' (core)' : ''}, ${have}, ${missing === 0 ? 'met' : `${missing} missing`}`
}
