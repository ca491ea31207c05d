import { Link } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import type { Rung } from '#domain/framework/framework.ts'
import type { Readiness } from '#domain/readiness/readiness.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { proofName } from '#domain/readiness/proof-name.ts'
import { whatNarrows } from '#domain/readiness/what-narrows.ts'
import type { ReasonId } from '#domain/readiness/unsupported.ts'
import { proofPath } from '../../careers/proof-path.ts'
import { useToday } from '../../state/derived.ts'
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
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const narrowing = whatNarrows(profile, framework, { rung, readiness, today: useToday() })
  const best = narrowing.kind === 'proof' ? narrowing.proof : undefined
  const total = readiness.perSkill.reduce((sum, skill) => sum + skill.weight * skill.required, 0)
  const byReason = new Map<ReasonId, { points: number; skills: number }>()
  for (const skill of readiness.perSkill) {
    for (const reason of skill.reasons) {
      const entry = byReason.get(reason.reason) ?? { points: 0, skills: 0 }
      entry.points += reason.points * skill.weight
      entry.skills += 1
      byReason.set(reason.reason, entry)
    }
  }
  const rows = [...byReason].toSorted(([, a], [, b]) => b.points - a.points)
  return (
    <Card title="Why a range" aside={<Pill tone="brand">{percentRange(readiness.low, readiness.high)}</Pill>}>
      <p className={styles['text']}>
        The high end takes your ratings as they are; the low end only what evidence, your own certainty and your
        manager’s view support. <Link href={`/gaps/sum/${rung.id}`}>See the sum</Link>
      </p>
      {narrowing.kind === 'ratings' && (
        <p className={styles['best']}>
          Ratings narrow it most, by up to <b>{(narrowing.gain * 100).toFixed(1)} points</b>:{' '}
          <Link href="/skills">rate {narrowing.skills === 1 ? 'the one skill' : `the ${narrowing.skills} skills`}</Link>{' '}
          that {narrowing.skills === 1 ? 'is' : 'are'} only assumed.
        </p>
      )}
      {best && (
        <p className={styles['best']}>
          One proof narrows it most, by <b>{(best.gain * 100).toFixed(1)} points</b>:{' '}
          <Link href={proofPath(best)}>{proofName(framework, best)}</Link>
          {best.artifact && best.skills.length > 1 && `, which shows ${best.skills.length} skills at once`}.
        </p>
      )}
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
                  {counted(skills, 'skill')} {REASON_NAMES[reason]}
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
