import { ChevronDown } from 'lucide-react'
import { Link } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { UNPROVEN_FACTOR } from '#domain/readiness/constants.ts'
import { rankedGaps } from '#domain/readiness/gaps.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LevelBar } from '../../ui/level-bar.tsx'
import styles from './gaps-card.module.css'

const SHOWN = 5

interface GapsCardProps {
  readonly rung: Rung
  readonly plan: Plan | undefined
}

/** The gaps that matter most for the next rung, the sum behind the ranking on request. */
export function GapsCard({ rung, plan }: GapsCardProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const gaps = rankedGaps(profile, framework, rung, useToday(), plan)
  if (gaps.length === 0) {
    return (
      <Card title="Largest gaps">
        <EmptyState
          text={`No gap to ${rung.name} is left by your ratings. What is open now is proof: see why readiness is a range.`}
        />
      </Card>
    )
  }
  return (
    <Card title="Largest gaps" aside={<span className="muted">to {rung.shortName}</span>}>
      <ol className={styles['list']}>
        {gaps.slice(0, SHOWN).map((gap) => (
          <li key={gap.skill}>
            <details className={styles['gap']}>
              <summary>
                <span className={styles['name']}>{findSkill(framework, gap.skill)?.name}</span>
                <LevelBar have={gap.level} need={gap.required} />
                <ChevronDown size={14} aria-hidden className={styles['chevron']} />
              </summary>
              <p className={styles['sum']}>
                Score {gap.score.toFixed(1)} = {counted(gap.missing, 'level')} missing × weight {gap.weight} (
                {gap.core ? 'core' : 'supporting'})
                {gap.unlocks > 0 &&
                  ` × ${(1 + gap.unlocks).toFixed(2)} because ${Math.round(gap.unlocks * 100)}% of the milestones wait for it`}
                {gap.unproven && ` × ${UNPROVEN_FACTOR} because today’s level is not proven`}.{' '}
                <Link href={`/skills/${gap.skill}`}>Open the skill</Link>
              </p>
            </details>
          </li>
        ))}
      </ol>
      {gaps.length > SHOWN && (
        <p className={styles['more']}>
          And {counted(gaps.length - SHOWN, 'smaller one')}: <Link href="/skills">all skills</Link>
        </p>
      )}
    </Card>
  )
}
