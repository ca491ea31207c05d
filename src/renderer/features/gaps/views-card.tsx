import { Link } from 'wouter'
import { capitalized, inWords } from '#domain/documents/wording.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import { currentLevels } from '#domain/readiness/current-levels.ts'
import styles from '../../careers/skill-list.module.css'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'

const SHOWN = 4

/** Where the manager's rating differs from one's own, the largest difference first; nothing while none was given. */
export function ViewsCard({ next }: { readonly next: Rung }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const levels = currentLevels(profile, framework)
  const different = next.requires
    .flatMap(({ skill }) => {
      const { self, manager } = levels.get(skill) ?? {}
      if (typeof self?.level !== 'number' || typeof manager?.level !== 'number' || self.level === manager.level)
        return []
      return [{ skill, own: self.level, theirs: manager.level }]
    })
    .toSorted((a, b) => Math.abs(b.own - b.theirs) - Math.abs(a.own - a.theirs))
  if (different.length === 0) return null
  return (
    <Card title="Your manager sees it differently">
      <ul className={styles['list']}>
        {different.slice(0, SHOWN).map(({ skill, own, theirs }) => (
          <li key={skill}>
            <Link href={`/skills/${skill}`}>{findSkill(framework, skill)?.name}</Link>
            <Pill tone={theirs < own ? 'clay' : 'sky'}>
              you {own}, manager {theirs}
            </Pill>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>
        {capitalized(inWords(different.length))} {different.length === 1 ? 'skill differs' : 'skills differ'}
        {different.length > SHOWN && `, the ${inWords(SHOWN)} largest stand here`}. Bring one recent example for each to
        the next one-on-one: where your manager’s view is lower, it is what the low end counts.
      </p>
    </Card>
  )
}
