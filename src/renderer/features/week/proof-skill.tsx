import { findSkill } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import type { Rating } from '#domain/profile/profile.ts'
import type { ProofStep } from '#domain/profile/proving.ts'
import { latestRating } from '#domain/profile/rating-changes.ts'
import { LevelChoice } from '../../careers/level-choice.tsx'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './proof-skill.module.css'

interface ProofSkillProps {
  readonly step: ProofStep
  /** What was said when the page was opened. */
  readonly before: Rating | undefined
  readonly isCurrent: boolean
  readonly onChoose: (level: Rating['level']) => void
  readonly onAgain: () => void
}

/** One skill that was raised: when it counts as done, the levels to choose from, and then what moved. */
export function ProofSkill({ step, before, isCurrent, onChoose, onAgain }: ProofSkillProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const now = useWorkspace((workspace) => latestRating(workspace.profile, step.skill, 'self'))
  const skill = findSkill(framework, step.skill)
  if (!skill) return null
  const isDone = step.rated && !isCurrent
  return (
    <Card title={skill.name} aside={isDone ? <Pill tone="brand">rated</Pill> : <Pill>not rated yet</Pill>}>
      <p className={styles['done']}>
        <b>Done when:</b> {step.doneWhen}
      </p>
      {isCurrent && <LevelChoice skill={skill} value={undefined} onChoose={onChoose} />}
      {isDone && now && (
        <div className={styles['moved']} role="status">
          <p>
            {levelWords(before)} <span aria-hidden>→</span>
            <span className="visually-hidden">to</span> <b>{levelWords(now)}</b>
            {typeof now.level === 'number' && now.level < step.to && (
              <span className="muted"> The milestone was to end at {`${step.to} ${levelName(step.to)}`}.</span>
            )}
          </p>
          <Button small look="ghost" onClick={onAgain}>
            Rate again
          </Button>
        </div>
      )}
    </Card>
  )
}

function levelWords(rating: Rating | undefined): string {
  if (rating === undefined) return 'Not rated'
  return rating.level === 'not-applicable' ? 'Not applicable' : `${rating.level} ${levelName(rating.level)}`
}
