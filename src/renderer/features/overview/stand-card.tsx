import { lazy, Suspense } from 'react'
import { listedAtMost } from '#domain/documents/wording.ts'
import type { Rung } from '#domain/framework/framework.ts'
import { HIGHEST_LEVEL } from '#domain/framework/level.ts'
import { radarAxes, type RadarAxis } from '#domain/readiness/radar-axes.ts'
import { ChartFrame } from '../../charts/frame/chart-frame.tsx'
import type { ChartTable } from '../../charts/frame/chart-table.tsx'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { LevelBar } from '../../ui/level-bar.tsx'
import { useWidth } from '../../ui/use-width.ts'
import styles from './stand-card.module.css'

const RadarChart = lazy(() => import('../../charts/radar-chart.tsx').then((module) => ({ default: module.RadarChart })))

const HEIGHT = 320

const LEGEND = [
  { label: 'You', look: 'area', color: 'brand' },
  { label: 'Needed', look: 'dashed', color: 'brass' },
] as const

/** Oneself against the next rung, as a picture or as a table. */
export function StandCard({ rung }: { readonly rung: Rung }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const axes = radarAxes(profile, framework, rung, today)
  const assumed = axes.filter((axis) => axis.assumed).map(({ label }) => label)
  return (
    <ChartFrame
      title={`You and a ${rung.name}`}
      legend={LEGEND}
      table={tableOf(axes)}
      tableView={<StandTable axes={axes} />}
    >
      <ChartRoom axes={axes} summary={summaryOf(axes, rung)} />
      {assumed.length > 0 && (
        <p className="muted">
          {assumed.length === axes.length
            ? 'Every area still holds levels assumed from your rung.'
            : `With levels assumed from your rung: ${listedAtMost(assumed, 4)}.`}
        </p>
      )}
    </ChartFrame>
  )
}

function tableOf(axes: readonly RadarAxis[]): ChartTable {
  return {
    columns: [
      { label: 'Area' },
      { label: 'You', numeric: true },
      { label: 'Needed', numeric: true },
      { label: 'Note' },
    ],
    rows: axes.map((axis) => [axis.label, shown(axis.have), shown(axis.need), axis.assumed ? 'assumed' : '']),
  }
}

function ChartRoom({ axes, summary }: { readonly axes: readonly RadarAxis[]; readonly summary: string }) {
  const [box, width] = useWidth()
  return (
    <div className={styles['chart']} ref={box}>
      {width !== undefined && (
        <Suspense>
          <RadarChart summary={summary} axes={axes} max={HIGHEST_LEVEL} width={width} height={HEIGHT} />
        </Suspense>
      )}
    </div>
  )
}

function StandTable({ axes }: { readonly axes: readonly RadarAxis[] }) {
  return (
    <div className={styles['table']}>
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">You</th>
            <th scope="col">Needed</th>
            <th scope="col">
              <span className="visually-hidden">As a bar</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis.id}>
              <th scope="row" className={styles['area']}>
                {axis.label}
              </th>
              <td className="number">
                {shown(axis.have)}
                {axis.assumed && <span className="muted"> assumed</span>}
              </td>
              <td className="number">{shown(axis.need)}</td>
              <td>
                <LevelBar have={Math.round(axis.have)} need={Math.round(axis.need)} assumed={axis.assumed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function shown(level: number): string {
  return Number.isInteger(level) ? String(level) : level.toFixed(1)
}

function summaryOf(axes: readonly RadarAxis[], rung: Rung): string {
  const words = axes.map((axis) => `${axis.label} ${shown(axis.have)} of ${shown(axis.need)}`)
  return `Your levels against what ${rung.name} needs: ${words.join(', ')}.`
}
