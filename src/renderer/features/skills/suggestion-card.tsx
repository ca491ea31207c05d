import { useState } from 'react'
import { findSkill, type Skill } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { rate } from '#domain/profile/rating-changes.ts'
import { suggestLevel } from '#domain/readiness/suggest-level.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './rating-side.module.css'

/** Shown on request only, so that the anchors are read first; nothing is kept until it is taken. */
export function SuggestionCard({ skill }: { readonly skill: Skill }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [isShown, setShown] = useState(false)
  const suggestion = suggestLevel(profile, framework, skill.id)
  if (!suggestion) return null
  const { level, from } = suggestion
  const take = (): void =>
    change(`rating of ${skill.name}`, (before) =>
      rate(before, { skill: skill.id, by: 'self', level, sure: 'guess' }, newId(), today),
    )
  return (
    <Card title="Hard to say?" aside={isShown && <Pill tone="sky">suggestion</Pill>}>
      {isShown ? (
        <div className={styles['kept']} role="status">
          <p>
            Perhaps <b>{`${level} ${levelName(level)}`}</b>: the middle of your answers nearby.
          </p>
          <p className="muted">
            {from.map((one) => `${findSkill(framework, one.skill)?.name ?? one.skill} ${one.level}`).join(', ')}
          </p>
          <div className={styles['buttons']}>
            <Button small onClick={take}>
              Take {level} as a guess
            </Button>
          </div>
        </div>
      ) : (
        <Button small onClick={() => setShown(true)}>
          Suggest a level from nearby answers
        </Button>
      )}
    </Card>
  )
}
