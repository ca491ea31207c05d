import { findSkill, type Framework, type Rung } from '#domain/framework/framework.ts'
import { skillRungGrid, type GridCell, type GridGroup, type GridRow } from '#domain/readiness/skill-rung-grid.ts'
import { MissingCell, missingText } from '../../careers/missing-cell.tsx'
import { ChartFrame } from '../../charts/frame/chart-frame.tsx'
import type { ChartTable } from '../../charts/frame/chart-table.tsx'
import { HeatFigure, type Heat } from '../../charts/heat-figure.tsx'
import { useWorkspace } from '../../state/session.ts'
import { HeatMap } from './heat-map.tsx'
import styles from './heat-map.module.css'

const LEGEND = [
  { missing: 0, meaning: 'met' },
  { missing: 1, meaning: '1 missing' },
  { missing: 2, meaning: '2 missing' },
  { missing: 3, meaning: '3 missing' },
  { missing: 4, meaning: '4 or more missing' },
  { missing: undefined, meaning: 'not asked' },
] as const

/** All skills against all rungs: where the path gets steep. */
export function HeatMapView({ next }: { readonly next: Rung }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const groups = skillRungGrid(profile, framework)
  return (
    <ChartFrame
      title="Skills against rungs"
      figure={<Figure groups={groups} framework={framework} />}
      table={tableOf(groups, framework)}
    >
      <p className={styles['legend']}>
        {LEGEND.map(({ missing, meaning }) => (
          <span key={meaning}>
            <MissingCell missing={missing} />
            {meaning}
          </span>
        ))}
        <span className={styles['hint']}>Arrow keys walk the map.</span>
      </p>
      <HeatMap groups={groups} framework={framework} next={next} />
    </ChartFrame>
  )
}

function Figure({ groups, framework }: { readonly groups: readonly GridGroup[]; readonly framework: Framework }) {
  return (
    <HeatFigure
      title="Levels missing by skill and rung"
      columns={framework.rungs.map(({ shortName }) => shortName)}
      groups={groups.map(({ domain, rows }) => ({
        label: domain.name,
        rows: rows.map((row) => ({
          label: findSkill(framework, row.skill)?.name ?? row.skill,
          note: row.source === 'not-applicable' ? 'n/a' : String(row.level),
          cells: row.cells.map((cell) => {
            const missing = row.source === 'not-applicable' || cell.required === undefined ? undefined : cell.missing
            return { text: missingText(missing), heat: heatOf(missing) }
          }),
        })),
      }))}
      legend={LEGEND.map(({ missing, meaning }) => ({ text: missingText(missing), heat: heatOf(missing), meaning }))}
    />
  )
}

function heatOf(missing: number | undefined): Heat {
  return missing === undefined ? 'none' : (Math.min(missing, 4) as Heat)
}

/** In numbers: what each rung requires, and how much of it is missing. */
function tableOf(groups: readonly GridGroup[], framework: Framework): ChartTable {
  return {
    columns: [
      { label: 'Skill' },
      { label: 'Domain' },
      { label: 'You' },
      ...framework.rungs.map(({ shortName }) => ({ label: shortName })),
    ],
    rows: groups.flatMap(({ domain, rows }) =>
      rows.map((row) => [
        findSkill(framework, row.skill)?.name ?? row.skill,
        domain.shortName,
        standing(row),
        ...row.cells.map(inNumbers),
      ]),
    ),
  }
}

function standing({ level, source }: GridRow): string {
  return source === 'not-applicable' ? 'not applicable' : `${level}${source === 'assumed' ? ' assumed' : ''}`
}

function inNumbers({ required, missing }: GridCell): string {
  if (required === undefined) return '–'
  return missing === 0 ? `${required}` : `${required} (−${missing})`
}
