import { findSkill, type Rung } from '#domain/framework/framework.ts'
import type { Readiness, ReasonId } from '#domain/readiness/readiness.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './range-card.module.css'

const REASON_NAMES: Record<ReasonId, string> = {
  assumed: 'not rated yet',
  'manager-lower': 'seen lower by your manager',
  'manager-not-asked': 'without your manager’s view',
  'no-evidence': 'without evidence',
  'stale-evidence': 'with old evidence',
  guess: 'rated as a guess',
}

interface RangeCardProps {
  readonly readiness: Readiness
  readonly rung: Rung
}

/** Why readiness is a range: what would have to be shown for the low end to meet the high one. */
export function RangeCard({ readiness, rung }: RangeCardProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const total = readiness.perSkill.reduce((sum, skill) => sum + skill.weight * skill.required, 0)
  const byReason = new Map<ReasonId, { points: number; skills: string[] }>()
  for (const skill of readiness.perSkill) {
    for (const reason of skill.reasons) {
      const entry = byReason.get(reason.reason) ?? { points: 0, skills: [] }
      entry.points += reason.points * skill.weight
      entry.skills.push(findSkill(framework, skill.skill)?.name ?? skill.skill)
      byReason.set(reason.reason, entry)
    }
  }
  const rows = [...byReason].toSorted(([, a], [, b]) => b.points - a.points)
  return (
    <Card title="Why a range" aside={<Pill tone="brand">{percentRange(readiness.low, readiness.high)}</Pill>}>
      <p className={styles['text']}>
        The high end takes your ratings as they are. The low end counts only what evidence, your own certainty and your
        manager’s view support. Readiness is levels met, weighted, out of what {rung.name} requires.
      </p>
      {rows.length === 0 ? (
        <p className={styles['text']}>Everything that counts here is supported: both ends meet.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">What is open</th>
              <th scope="col" className={styles['end']}>
                Takes off
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([reason, { points, skills }]) => (
              <tr key={reason}>
                <td>
                  {skills.length} {skills.length === 1 ? 'skill' : 'skills'} {REASON_NAMES[reason]}
                  <span className={styles['skills']}>
                    {skills.slice(0, 3).join(', ')}
                    {skills.length > 3 && ` and ${skills.length - 3} more`}
                  </span>
                </td>
                <td className={styles['end']}>{((points / total) * 100).toFixed(1)} points</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
