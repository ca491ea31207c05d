import type { Skill } from '#domain/framework/framework.ts'
import { LEVELS } from '#domain/framework/level.ts'
import type { CurrentLevel } from '#domain/readiness/current-levels.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './skill-levels.module.css'

interface SkillLevelsProps {
  readonly skill: Skill
  readonly own: CurrentLevel | undefined
}

/** The five anchors with what proves each, one's own marked. */
export function SkillLevels({ skill, own }: SkillLevelsProps) {
  const mine = own?.source === 'rated' ? own.level : undefined
  return (
    <Card title="The five levels" aside={mine === 0 ? <Pill>you: not yet at level 1</Pill> : undefined}>
      <ol className={styles['levels']}>
        {LEVELS.slice(1).map(({ level, name }) => (
          <li
            key={level}
            className={styles['level']}
            data-mine={level === mine}
            data-below={mine !== undefined && level < mine}
          >
            <b className={styles['digit']}>{level}</b>
            <span className={styles['name']}>
              <b>{name}</b>
              {level === mine && <Pill tone="brand">you</Pill>}
            </span>
            <div className={styles['words']}>
              <p>{skill.anchors[level - 1]}</p>
              {level > 1 && (
                <p className={styles['proof']}>
                  <b>Proof:</b> {skill.proof[level - 2]}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
