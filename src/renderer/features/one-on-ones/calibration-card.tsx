import { useState } from 'react'
import { Link } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { findSkill, type Framework } from '#domain/framework/framework.ts'
import { differences, type CalibrationRow } from '#domain/one-on-one/calibration.ts'
import { ChartTableView } from '../../charts/frame/chart-table.tsx'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { CalibrationLine } from '../../careers/calibration-line.tsx'
import { managerInside, managerShort, stateWords } from './calibration-words.ts'
import styles from './calibration-card.module.css'

interface CalibrationCardProps {
  readonly rows: readonly CalibrationRow[]
  /** How many skills to show; the others are counted. */
  readonly most?: number
}

/** How both see each skill, the largest difference first. */
export function CalibrationCard({ rows, most = rows.length }: CalibrationCardProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const name = useWorkspace((workspace) => workspace.profile.manager?.name)
  const [manager, inside] = [managerShort(name), managerInside(name)]
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const seen = rows.filter(({ state }) => state !== 'manager-open' && state !== 'self-open')
  const open = rows.filter(({ state }) => state === 'manager-open').length
  const shown = seen.slice(0, most)
  return (
    <Card
      title="Calibration"
      aside={
        seen.length > 0 && (
          <Segmented
            look="pills"
            label="Show calibration as"
            value={view}
            options={[
              { value: 'chart', label: 'Lines' },
              { value: 'table', label: 'Table' },
            ]}
            onChange={setView}
          />
        )
      }
    >
      {seen.length === 0 ? (
        <p className={styles['text']}>
          {open > 0
            ? `${manager} has not rated any of your skills yet. Hand over the keyboard: what you rated stays hidden until both views lie side by side.`
            : 'Rate your own skills first: there is nothing yet to compare.'}
        </p>
      ) : (
        <>
          {view === 'table' ? (
            <ChartTableView caption="Calibration" table={tableOf(shown, framework, manager)} />
          ) : (
            <>
              <Legend manager={manager} />
              <ul className={styles['rows']}>
                {shown.map((row) => (
                  <CalibrationLineRow key={row.skill} row={row} framework={framework} manager={manager} />
                ))}
              </ul>
            </>
          )}
          <p className={styles['text']}>{talkAbout(rows, framework)}</p>
        </>
      )}
      {seen.length === 0 && (
        <div className={styles['foot']}>
          <Link href={open === 0 ? '/skills' : '/one-on-ones/manager-rates'} className={buttonClass('primary', true)}>
            {open === 0 ? 'Rate your skills' : `Let ${inside} rate`}
          </Link>
        </div>
      )}
      {seen.length > shown.length && (
        <div className={styles['foot']}>
          <Link href="/one-on-ones/calibrate" className={buttonClass('plain', true)}>
            All {counted(seen.length, 'skill')}
          </Link>
          {open > 0 && (
            <span className="muted">
              {counted(open, 'skill')} without {inside}’s view
            </span>
          )}
        </div>
      )}
    </Card>
  )
}

interface RowProps {
  readonly row: CalibrationRow
  readonly framework: Framework
  readonly manager: string
}

function CalibrationLineRow({ row, framework, manager }: RowProps) {
  const { text, tone } = stateWords(row, manager)
  return (
    <li className={styles['row']}>
      <Link href={`/one-on-ones/calibrate/${row.skill}`} className={styles['name']}>
        {findSkill(framework, row.skill)?.name ?? row.skill}
      </Link>
      <CalibrationLine self={row.self} manager={row.manager} required={row.required} managerName={manager} />
      <span className={styles['state']}>
        <Pill tone={tone}>{text}</Pill>
      </span>
    </li>
  )
}

function Legend({ manager }: { readonly manager: string }) {
  return (
    <p className={styles['legend']} aria-hidden>
      <span>
        <svg width={12} height={12}>
          <circle cx={6} cy={6} r={5} fill="var(--brand)" />
        </svg>
        you
      </span>
      <span>
        <svg width={12} height={12}>
          <path d="M6 0 L12 6 L6 12 L0 6 Z" fill="var(--sky)" />
        </svg>
        {manager}
      </span>
      <span>
        <svg width={4} height={14}>
          <rect width={2} height={14} x={1} fill="var(--brass)" />
        </svg>
        needed
      </span>
      <span>0 on the left, 5 on the right</span>
    </p>
  )
}

function tableOf(rows: readonly CalibrationRow[], framework: Framework, manager: string) {
  return {
    columns: [
      { label: 'Skill' },
      { label: 'You', numeric: true },
      { label: manager, numeric: true },
      { label: 'Needed', numeric: true },
      { label: 'State' },
    ],
    rows: rows.map((row) => [
      findSkill(framework, row.skill)?.name ?? row.skill,
      row.self ?? '–',
      row.manager ?? '–',
      row.required ?? '–',
      stateWords(row, manager).text,
    ]),
  }
}

/** The one thing to say first. */
function talkAbout(rows: readonly CalibrationRow[], framework: Framework): string {
  const [first] = differences(rows)
  if (!first) return 'No difference is open. What both see alike can be agreed on in one step.'
  const name = findSkill(framework, first.skill)?.name ?? first.skill
  const [low, high] = [first.self ?? 0, first.manager ?? 0].toSorted((a, b) => a - b)
  return `Talk about ${name} first: name one recent example each, then read the descriptions of levels ${low} and ${high} together.`
}
