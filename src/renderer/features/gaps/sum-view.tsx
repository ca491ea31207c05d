import { Link } from 'wouter'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import { EVIDENCE_FROM_LEVEL, SUPPORTING_LAG } from '#domain/readiness/constants.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { readinessFor, type SkillReadiness } from '#domain/readiness/readiness.ts'
import { agreedWords, confirmedWords } from '#domain/readiness/support.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './sum-view.module.css'

interface SumViewProps {
  readonly rung: Rung
  readonly onRung: (id: string) => void
}

/** Every number that readiness is made of, so that anybody can add it up again. */
export function SumView({ rung, onRung }: SumViewProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const readiness = readinessFor(profile, framework, rung, useToday())
  const total = sum(readiness.perSkill, (skill) => skill.weight * skill.required)
  const high = sum(readiness.perSkill, (skill) => skill.weight * skill.high)
  const low = sum(readiness.perSkill, (skill) => skill.weight * skill.low)
  const groups = framework.domains
    .map((domain) => ({
      domain,
      skills: readiness.perSkill.filter(({ skill }) => findSkill(framework, skill)?.domain === domain.id),
    }))
    .filter(({ skills }) => skills.length > 0)
  return (
    <Card
      title={`The sum behind ${percentRange(readiness.low, readiness.high)}`}
      aside={
        <FilterSelect
          label="For"
          value={rung.id}
          options={framework.rungs.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onRung}
        />
      }
    >
      <p className={styles['text']}>
        Each level counts up to what {rung.name} requires, times its weight. The high end takes your ratings as they
        are:{' '}
        <b className="number">
          {number(high)} of {number(total)}
        </b>
        . The low end takes off what nothing supports yet:{' '}
        <b className="number">
          {number(low)} of {number(total)}
        </b>
        . Evidence is asked for from level {EVIDENCE_FROM_LEVEL}. The gate opens once every core skill is at its level
        and every supporting skill at most {SUPPORTING_LAG} below: by your ratings it is{' '}
        <b>{readiness.gateMet ? 'open' : 'not open yet'}</b>.
      </p>
      <div className={styles['scroll']} role="region" aria-label="The sum, skill by skill" tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col" className={styles['end']}>
                You
              </th>
              <th scope="col" className={styles['end']}>
                Required
              </th>
              <th scope="col" className={styles['end']}>
                Weight
              </th>
              <th scope="col" className={styles['end']}>
                High end
              </th>
              <th scope="col">Taken off for the low end, and why</th>
              <th scope="col" className={styles['end']}>
                Low end
              </th>
              <th scope="col" className={styles['end']}>
                Of
              </th>
            </tr>
          </thead>
          {groups.map(({ domain, skills }) => (
            <tbody key={domain.id}>
              <tr className={styles['domain']}>
                <th scope="rowgroup" colSpan={8}>
                  {domain.name}
                </th>
              </tr>
              {skills.map((skill) => (
                <SkillRow
                  key={skill.skill}
                  skill={skill}
                  name={findSkill(framework, skill.skill)?.name ?? skill.skill}
                />
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                Together
              </th>
              <td className={styles['end']}>
                {number(high)} = {share(high, total)}
              </td>
              <td className={styles['end']}>− {number(high - low)}</td>
              <td className={styles['end']}>
                {number(low)} = {share(low, total)}
              </td>
              <td className={styles['end']}>{number(total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  )
}

function SkillRow({ skill, name }: { readonly skill: SkillReadiness; readonly name: string }) {
  return (
    <tr>
      <th scope="row">
        <Link href={`/skills/${skill.skill}`}>{name}</Link> {skill.core && <Pill>core</Pill>}
      </th>
      <td className={styles['end']}>
        {skill.level}
        {skill.source === 'assumed' && <span className="muted"> assumed</span>}
      </td>
      <td className={styles['end']}>{skill.required}</td>
      <td className={styles['end']}>{skill.weight}</td>
      <td className={styles['end']}>{number(skill.weight * skill.high)}</td>
      <td>
        {skill.reasons.length === 0 ? (
          <span className="muted">{nothingTakenOff(skill)}</span>
        ) : (
          <ul>
            {skill.reasons.map(({ reason, points, words, fact }) => (
              <li key={reason}>
                <span className="number">−{number(points)}</span> {words}
                {fact !== '' && <span className={styles['fact']}> Fact {fact}</span>}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className={styles['end']}>{number(skill.weight * skill.low)}</td>
      <td className={styles['end']}>{number(skill.weight * skill.required)}</td>
    </tr>
  )
}

/** What stands behind a level from which nothing is taken off. */
function nothingTakenOff({ high, agreement, confirmation }: SkillReadiness): string {
  if (high === 0) return 'nothing to take off'
  if (agreement) return `nothing: ${agreedWords(agreement)}`
  return confirmation ? `nothing: it is supported, and ${confirmedWords(confirmation)}` : 'nothing: it is supported'
}

/** Eighths of a level are the smallest that is ever taken off; so three digits add up. */
function number(value: number): string {
  return String(Math.round(value * 1_000) / 1_000)
}

function share(part: number, total: number): string {
  return `${total === 0 ? 100 : (Math.floor((part / total) * 1_000 + 1e-9) / 10).toFixed(1)}%`
}

function sum(skills: readonly SkillReadiness[], value: (skill: SkillReadiness) => number): number {
  return skills.reduce((total, skill) => total + value(skill), 0)
}
