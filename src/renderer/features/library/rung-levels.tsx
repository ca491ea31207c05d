import { Fragment, useState } from 'react'
import { Link } from 'wouter'
import { compareRungs, type ComparedDomain, type ComparedSkill } from '#domain/framework/compare-rungs.ts'
import type { Requirement, Rung } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { currentLevels } from '#domain/readiness/current-levels.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { skillPath } from './library-place.ts'
import styles from './rung-levels.module.css'

type Shown = 'all' | 'differences'

/** Every level that the rungs ask for, by domain; what changes from one column to the next is written beside it. */
export function RungLevels({ rungs }: { readonly rungs: readonly Rung[] }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const [shown, setShown] = useState<Shown>('all')
  const mine = currentLevels(profile, framework)
  const domains = compareRungs(framework, rungs)
  const all = domains.flatMap((domain) => domain.skills)
  const different = all.filter((row) => row.differs).length
  return (
    <Card
      title="The levels"
      aside={
        <Segmented<Shown>
          label="Which skills"
          look="pills"
          value={shown}
          options={[
            { value: 'all', label: `All ${all.length}` },
            { value: 'differences', label: `Differences ${different}` },
          ]}
          onChange={setShown}
        />
      }
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col" className={styles['mine']}>
              You
            </th>
            {rungs.map((rung) => (
              <th key={rung.id} scope="col">
                {rung.shortName}
              </th>
            ))}
          </tr>
        </thead>
        {domains.map((domain) => (
          <DomainRows
            key={domain.domain.id}
            compared={domain}
            columns={rungs.length + 2}
            shown={shown}
            levelOf={(skill) => {
              const known = mine.get(skill)
              return known?.source === 'rated' ? String(known.level) : '–'
            }}
          />
        ))}
      </table>
      {shown === 'differences' && different === 0 && <p className="muted">These rungs ask for the same levels.</p>}
    </Card>
  )
}

interface DomainRowsProps {
  readonly compared: ComparedDomain
  readonly columns: number
  readonly shown: Shown
  readonly levelOf: (skill: string) => string
}

function DomainRows({ compared: { domain, skills }, columns, shown, levelOf }: DomainRowsProps) {
  const rows = shown === 'all' ? skills : skills.filter((row) => row.differs)
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={styles['domain']}>
          {domain.name}
        </th>
      </tr>
      {rows.map(({ skill, asks, differs }) => (
        <tr key={skill.id} data-differs={differs}>
          <th scope="row" className={styles['skill']}>
            <Link href={skillPath(skill.id)}>{skill.name}</Link>
          </th>
          <td className={styles['mine']}>{levelOf(skill.id)}</td>
          {asks.map((ask, index) => (
            // Columns have no name of their own here: the position is what a cell is about.
            <td key={index}>
              <Ask ask={ask} change={index === 0 ? undefined : changeWords(asks[index - 1], ask)} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Ask({ ask, change }: { readonly ask: Requirement | undefined; readonly change: string | undefined }) {
  return (
    <span className={styles['ask']}>
      {ask === undefined ? (
        <span className="muted">nothing</span>
      ) : (
        <Fragment>
          <b className="number">{ask.level}</b>
          <span className={styles['name']}>{levelName(ask.level)}</span>
          {ask.core && <Pill tone="brass">core</Pill>}
        </Fragment>
      )}
      {change !== undefined && <b className={styles['change']}>{change}</b>}
    </span>
  )
}

/** What this column asks that the one before does not, in a word or two. */
function changeWords(before: ComparedSkill['asks'][number], here: ComparedSkill['asks'][number]): string | undefined {
  if (!here) return before && 'no longer'
  if (!before) return 'new'
  const step = here.level - before.level
  if (step !== 0) return step > 0 ? `+${step}` : `−${-step}`
  if (here.core === before.core) return undefined
  return here.core ? 'now core' : 'now supporting'
}
