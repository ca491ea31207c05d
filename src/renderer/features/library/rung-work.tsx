import type { ReactNode } from 'react'
import type { Rung } from '#domain/framework/framework.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Source, Sources } from './sources.tsx'
import styles from './rung-work.module.css'

interface RungWorkProps {
  readonly rungs: readonly Rung[]
  /** The rung held today. */
  readonly own: string
}

/** The work of each rung in words, one column each. */
export function RungWork({ rungs, own }: RungWorkProps) {
  return (
    <Card title="The work">
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col" className={styles['corner']}>
                <span className="visually-hidden">Part of the work</span>
              </th>
              {rungs.map((rung) => (
                <th key={rung.id} scope="col" className={styles['rung']}>
                  <span>
                    {rung.name}
                    {rung.id === own && <Pill tone="brand">your rung</Pill>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row label="In short" cells={rungs.map((rung) => rung.summary)} />
            <Row label="What is new" cells={rungs.map((rung) => rung.newHere)} />
            <Row label="Decides" cells={rungs.map((rung) => linesOf(rung.decides))} />
            <Row label="Stops doing" cells={rungs.map((rung) => linesOf(rung.stops))} />
            <Row label="Typical proof" cells={rungs.map((rung) => linesOf(rung.proof))} />
            <Row label="Years" note="information only" cells={rungs.map((rung) => yearsOf(rung))} />
            <Row label="Sources" cells={rungs.map((rung) => sourcesOf(rung))} />
          </tbody>
        </table>
      </div>
    </Card>
  )
}

interface RowProps {
  readonly label: string
  readonly note?: string
  /** One for each rung; what is empty was not stated. */
  readonly cells: readonly ReactNode[]
}

function Row({ label, note, cells }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {label}
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </th>
      {cells.map((cell, column) => (
        <td key={column}>{cell || <span className="muted">not stated</span>}</td>
      ))}
    </tr>
  )
}

function linesOf(lines: readonly string[]): ReactNode {
  if (lines.length === 0) return undefined
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function sourcesOf({ sources }: Rung): ReactNode {
  return sources.length > 0 ? <Sources ids={sources} /> : undefined
}

function yearsOf({ years }: Rung): ReactNode {
  if (!years) return undefined
  return (
    <>
      {years.text} <Source id={years.source} />
    </>
  )
}
