import { Link } from 'wouter'
import type { Skill } from '#domain/framework/framework.ts'
import type { CurrentLevel } from '#domain/readiness/current-levels.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { LevelBar } from '../../ui/level-bar.tsx'
import { Pill } from '../../ui/pill.tsx'
import { rungsPath } from './library-place.ts'
import styles from './skill-rungs.module.css'

interface SkillRungsProps {
  readonly skill: Skill
  readonly own: CurrentLevel | undefined
}

/** Which rung asks for which level, against one's own. */
export function SkillRungs({ skill, own }: SkillRungsProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const person = useWorkspace((workspace) => workspace.profile.person)
  const mine = own?.source === 'rated' ? own.level : undefined
  return (
    <Card title="What each rung asks">
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Rung</th>
            <th scope="col">Level</th>
            <th scope="col">For you</th>
          </tr>
        </thead>
        <tbody>
          {framework.rungs.map((rung) => {
            const asked = rung.requires.find((requirement) => requirement.skill === skill.id)
            const level = asked?.level ?? 0
            return (
              <tr key={rung.id}>
                <th scope="row" className={styles['rung']}>
                  <Link href={rungsPath([rung.id])}>{rung.shortName}</Link>
                  {rung.id === person.rung && <span className="muted">your rung</span>}
                  {rung.id === person.goal && rung.id !== person.rung && <span className="muted">your goal</span>}
                </th>
                <td>
                  {asked === undefined || level === 0 ? (
                    <span className="muted">nothing</span>
                  ) : (
                    <span className={styles['level']}>
                      <b className="number">{level}</b>
                      <LevelBar have={Math.min(mine ?? 0, level)} need={level} />
                      <span className="muted">{asked.core ? 'core' : 'supporting'}</span>
                    </span>
                  )}
                </td>
                <td>
                  {mine === undefined || level === 0 ? (
                    <span className="muted">–</span>
                  ) : mine >= level ? (
                    <Pill tone="brand">met</Pill>
                  ) : (
                    <Pill tone="clay">gap {level - mine}</Pill>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Card>
  )
}
