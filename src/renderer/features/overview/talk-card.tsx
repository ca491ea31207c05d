import { Link } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import { calibrationRows, differences, LARGE_DIFFERENCE } from '#domain/one-on-one/calibration.ts'
import { firstName } from '#domain/one-on-one/words.ts'
import { CalibrationLine } from '../../careers/calibration-line.tsx'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './talk-card.module.css'

const SHOWN = 3

/** Where the manager sees a different job: the thing to talk about next. Nothing while no difference is that large. */
export function TalkCard({ rung }: { readonly rung: Rung }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const apart = differences(calibrationRows(profile, framework, rung), LARGE_DIFFERENCE)
  if (apart.length === 0) return null
  const manager = profile.manager ? firstName(profile.manager.name) : 'Your manager'
  return (
    <Card
      title={`To talk about with ${profile.manager ? manager : 'your manager'}`}
      aside={<span className="muted">{counted(apart.length, 'skill')}</span>}
    >
      <ul className={styles['rows']}>
        {apart.slice(0, SHOWN).map((row) => (
          <li key={row.skill}>
            <Link href={`/one-on-ones/calibrate/${row.skill}`}>
              {findSkill(framework, row.skill)?.name ?? row.skill}
            </Link>
            <Pill tone="clay">differs by {row.apart}</Pill>
            <CalibrationLine self={row.self} manager={row.manager} required={row.required} managerName={manager} />
          </li>
        ))}
      </ul>
      <p className={styles['note']}>
        The dot is you, the diamond {profile.manager ? manager : 'your manager'}. Name one recent example each, then
        agree on a level: it counts as proof.
        {apart.length > SHOWN && (
          <>
            {' '}
            <Link href="/one-on-ones/calibrate">All {apart.length}</Link>
          </>
        )}
      </p>
    </Card>
  )
}
