import { ChevronDown } from 'lucide-react'
import { Link } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { UNPROVEN_FACTOR } from '#domain/readiness/constants.ts'
import { inOwnOrder } from '#domain/readiness/gap-order.ts'
import { rankedGaps } from '#domain/readiness/gaps.ts'
import { strengths } from '#domain/readiness/strengths.ts'
import { StrengthList } from '../../careers/strength-list.tsx'
import { pathOf, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
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
  const gaps = inOwnOrder(rankedGaps(profile, framework, rung, useToday(), plan), profile.gapOrder)
  if (gaps.length === 0) return <StrengthsInstead rung={rung} />
  return (
    <Card title="Largest gaps" aside={<span className="muted">to {rung.shortName}</span>}>
      <ol className={styles['list']}>
        {gaps.slice(0, SHOWN).map((gap) => (
          <li key={gap.skill}>
            <details className={styles['gap']}>
              <summary>
                <span className={styles['name']}>{findSkill(framework, gap.skill)?.name}</span>
                <LevelBar have={gap.level} need={gap.required} assumed={gap.assumed} />
                <ChevronDown size={14} aria-hidden className={styles['chevron']} />
              </summary>
              <p className={styles['sum']}>
                Score {gap.score.toFixed(1)} = {counted(gap.missing, 'level')} missing × weight {gap.weight} (
                {gap.core ? 'core' : 'supporting'})
                {gap.waiting > 0 &&
                  ` × ${(1 + gap.unlocks).toFixed(2)} because ${counted(gap.waiting, 'later milestone waits', 'later milestones wait')} for it`}
                {gap.unproven && ` × ${UNPROVEN_FACTOR} because today’s level is not proven`}.{' '}
                <Link href={`/gaps/ranked/${gap.skill}`}>See what to do</Link>
              </p>
            </details>
          </li>
        ))}
      </ol>
      {gaps.length > SHOWN && (
        <p className={styles['more']}>
          And {counted(gaps.length - SHOWN, 'more gap')}: <Link href="/gaps">all gaps</Link>
        </p>
      )}
    </Card>
  )
}

/** Enough to fill the place of the gaps. */
const STRENGTHS_SHOWN = 8

/** No level is missing: what carries one further. */
function StrengthsInstead({ rung }: { readonly rung: Rung }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const path = pathOf(profile, framework)
  const all = strengths(profile, framework, path, useToday())
  return (
    <Card title="Strengths to build on" aside={<span className="muted">{counted(all.length, 'skill')}</span>}>
      <p className={styles['sum']}>
        By your ratings no level is missing for {rung.name}. What is open now is proof:{' '}
        <Link href={`/gaps/sum/${rung.id}`}>see the sum</Link>.
      </p>
      <StrengthList strengths={all.slice(0, STRENGTHS_SHOWN)} framework={framework} rungs={path.length} />
    </Card>
  )
}
