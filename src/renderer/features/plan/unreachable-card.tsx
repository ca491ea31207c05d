import { findSkill } from '#domain/framework/framework.ts'
import type { Unreachable } from '#domain/planning/plan.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import styles from './unreachable-card.module.css'

/** What the plan could not close, said openly instead of left out. */
export function UnreachableCard({ unreachable }: { readonly unreachable: readonly Unreachable[] }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  return (
    <Card title="Not in this plan">
      <p className={styles['text']}>
        No action that is open to you leads to these levels from where you stand, so the dates above leave them out.
      </p>
      <ul className={styles['list']}>
        {unreachable.map((item) => (
          <li key={`${item.skill}:${item.level}`}>
            <b>
              {findSkill(framework, item.skill)?.name ?? item.skill}, level {item.level}
            </b>
            <span className="muted">{item.reason}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
