import { kindWords, hours as hoursWords } from '#domain/documents/wording.ts'
import { actionHours, type Action, type Skill } from '#domain/framework/framework.ts'
import { LEVELS } from '#domain/framework/level.ts'
import type { CurrentLevel } from '#domain/readiness/current-levels.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill, type Tone } from '../../ui/pill.tsx'
import { ActionDetails, weeksWords } from './action-details.tsx'
import { Disclosure } from './disclosure.tsx'
import styles from './skill-actions.module.css'

const KIND_TONES: Record<Action['kind'], Tone> = { 'on-the-job': 'brand', 'with-people': 'sky', study: 'brass' }

interface SkillActionsProps {
  readonly skill: Skill
  readonly own: CurrentLevel | undefined
  readonly arrived: string | undefined
}

/** What raises the skill, step by step; what an action is made of shows on demand. */
export function SkillActions({ skill, own, arrived }: SkillActionsProps) {
  const actions = useWorkspace((workspace) => workspace.framework.actions)
  const next = own?.source === 'rated' ? own.level + 1 : undefined
  const groups = LEVELS.slice(1)
    .map(({ level, name }) => ({
      level,
      name,
      actions: actions.filter((action) =>
        action.raises.some((raise) => raise.skill === skill.id && raise.to === level),
      ),
    }))
    .filter((group) => group.actions.length > 0)
  return (
    <Card title="What raises it">
      {groups.length === 0 && <p className="muted">No action in this framework raises this skill.</p>}
      <div className={styles['groups']}>
        {groups.map(({ level, name, actions: inGroup }) => (
          <section key={level} className={styles['group']}>
            <h3 className={styles['head']}>
              From {level - 1} to {level} {name}
              {level === next && <Pill tone="brand">your next step</Pill>}
            </h3>
            <ul className={styles['actions']}>
              {inGroup.map((action) => (
                <li key={action.id}>
                  <Disclosure
                    title={action.title}
                    arrived={action.id === arrived}
                    aside={
                      <>
                        <Pill tone={KIND_TONES[action.kind]}>{kindWords(action.kind)}</Pill>
                        <span className={styles['size']}>
                          {hoursWords(actionHours(action))} · {weeksWords(action.weeks)}
                        </span>
                      </>
                    }
                  >
                    {() => <ActionDetails action={action} skill={skill} />}
                  </Disclosure>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  )
}
