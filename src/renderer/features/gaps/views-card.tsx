import { Link } from 'wouter'
import { capitalized, inWords } from '#domain/documents/wording.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import { calibrationRows, differences, LARGE_DIFFERENCE } from '#domain/one-on-one/calibration.ts'
import styles from '../../careers/skill-list.module.css'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'

const SHOWN = 4

/** Where the manager's view differs from one's own, the largest difference first; nothing while none was given. */
export function ViewsCard({ next }: { readonly next: Rung }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const different = differences(calibrationRows(profile, framework, next))
  if (different.length === 0) return null
  const large = different.filter(({ apart }) => apart >= LARGE_DIFFERENCE).length
  return (
    <Card title={large > 0 ? 'Talk about this first' : 'Your manager sees it differently'}>
      <ul className={styles['list']}>
        {different.slice(0, SHOWN).map(({ skill, self, manager, apart }) => (
          <li key={skill}>
            <Link href={`/one-on-ones/calibrate/${skill}`}>{findSkill(framework, skill)?.name}</Link>
            <Pill tone={apart >= LARGE_DIFFERENCE ? 'clay' : 'brass'}>
              you {self}, manager {manager}
            </Pill>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>
        {capitalized(inWords(different.length))} {different.length === 1 ? 'skill differs' : 'skills differ'}
        {different.length > SHOWN && `, the ${inWords(SHOWN)} largest stand here`}. Where your manager’s view is lower,
        it is what the low end counts; a level that you agree on counts as proof.
      </p>
    </Card>
  )
}
