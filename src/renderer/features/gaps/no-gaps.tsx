import { Link } from 'wouter'
import type { Rung } from '#domain/framework/framework.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProofsCard } from './proofs-card.tsx'
import styles from './ranked-view.module.css'
import { StrengthsCard } from './strengths-card.tsx'
import { ViewsCard } from './views-card.tsx'

/** Every level is there: what is left is proof, or a goal further up. */
export function NoGaps({ next, path }: { readonly next: Rung; readonly path: readonly Rung[] }) {
  return (
    <div className={styles['columns']}>
      <div className={styles['stack']}>
        <Card>
          <EmptyState
            text={`By your ratings no level is missing for ${next.name}. What can still be open is proof: the sum shows for each skill what stands behind it.`}
          >
            <Link href="/gaps/sum" className={buttonClass('primary')}>
              See what is open
            </Link>
            <Link href="/check-ins/changes" className={buttonClass()}>
              Choose a goal further up
            </Link>
          </EmptyState>
        </Card>
        <ProofsCard rung={next} most={8} />
      </div>
      <div className={styles['side']}>
        <StrengthsCard path={path} />
        <ViewsCard next={next} />
      </div>
    </div>
  )
}
