import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { findSkill } from '#domain/framework/framework.ts'
import { listed } from '#domain/documents/wording.ts'
import { openProofs } from '#domain/profile/proving.ts'
import { provingPath } from '../../state/finish-action.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './side-list.module.css'

/** Finished, and not yet said what it raised. */
export function ProvingCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const proofs = openProofs(profile, framework)
  if (proofs.length === 0) return null
  return (
    <Card title="To be proved" place="proving">
      <p className="muted">Finished, but readiness has not moved yet: rate what it raised.</p>
      <ul className={styles['list']}>
        {proofs.map(({ action, doneOn, steps }) => (
          <li key={action.id}>
            <b>{action.title}</b>
            <span className="muted">
              Finished on {longDay(doneOn)}. Open:{' '}
              {listed(
                steps.filter(({ rated }) => !rated).map(({ skill }) => findSkill(framework, skill)?.name ?? skill),
              )}
              .
            </span>
            <Link href={provingPath(action.id)} className={buttonClass('plain', true)}>
              {steps.some(({ rated }) => rated) ? 'Go on proving it' : 'Prove it'}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
