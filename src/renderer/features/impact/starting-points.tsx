import { useLocation } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { cut } from '#domain/documents/wording.ts'
import { findSkill } from '#domain/framework/framework.ts'
import { untoldActions, untoldEvidence } from '#domain/impact/starting-points.ts'
import { tellOfAction, tellOfEvidence } from '../../state/impact.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './impact-log.module.css'

const MOST = 4

/** Finished milestones and evidence that no entry tells of yet: half of the writing is done there. */
export function StartingPoints() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const [, navigate] = useLocation()
  const actions = untoldActions(profile, framework)
  const evidence = untoldEvidence(profile)
  const more = Math.max(0, actions.length - MOST) + Math.max(0, evidence.length - MOST)
  if (actions.length + evidence.length === 0) return null
  return (
    <Card title="Worth writing down">
      <ul className={styles['starts']}>
        {actions.slice(0, MOST).map(({ action, doneOn }) => (
          <li key={action.id}>
            <span>
              <b>{action.title}</b>
              <span className={styles['small']}>{` Finished on ${longDay(doneOn)}`}</span>
            </span>
            <Button small aria-label={`Write about: ${action.title}`} onClick={() => navigate(tellOfAction(action.id))}>
              Write
            </Button>
          </li>
        ))}
        {evidence.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <span>
              <b>{cut(one.text, 110)}</b>
              <span
                className={styles['small']}
              >{` Evidence for ${findSkill(framework, one.skill)?.name ?? one.skill}`}</span>
            </span>
            <Button
              small
              aria-label={`Write about: ${cut(one.text, 80)}`}
              onClick={() => navigate(tellOfEvidence(one))}
            >
              Write
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles['small']}>{`And ${more} more, once these are written or older ones matter again.`}</p>
      )}
    </Card>
  )
}
