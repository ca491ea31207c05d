import { longDay, type Day } from '#domain/calendar.ts'
import type { Artifact, Skill } from '#domain/framework/framework.ts'
import type { Evidence } from '#domain/profile/profile.ts'
import { EVIDENCE_FRESH_MONTHS, EVIDENCE_FROM_LEVEL } from '#domain/readiness/constants.ts'
import { isFresh } from '#domain/readiness/support.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { NoteField } from '../ui/field.tsx'
import { Pill } from '../ui/pill.tsx'
import styles from './evidence-card.module.css'
import { EvidencePlace } from './evidence-place.tsx'

interface EvidenceCardProps {
  readonly skill: Skill
  readonly level: number
  readonly title?: string
  /** The newest. */
  readonly evidence: Evidence | undefined
  readonly artifacts: readonly Artifact[]
  readonly today: Day
  readonly onWrite: (text: string) => void
  readonly onPlace: (at: Evidence['at']) => void
  readonly onConfirm: () => void
  readonly onWithdraw: () => void
}

/** What could be shown for the level: its words, its date, and where it can be seen. */
export function EvidenceCard({ skill, level, title = 'Evidence', evidence, today, ...rest }: EvidenceCardProps) {
  const example = skill.proof[Math.max(0, level - 2)]
  const isAsked = level >= EVIDENCE_FROM_LEVEL
  const isStale = isAsked && evidence !== undefined && !isFresh(evidence, today)
  return (
    <Card
      title={title}
      place="evidence"
      aside={
        isStale ? <Pill tone="brass">evidence is old</Pill> : isAsked && !evidence && <Pill tone="clay">unproven</Pill>
      }
    >
      <NoteField
        label="What could you show?"
        noteKey={skill.id}
        value={evidence?.text ?? ''}
        onCommit={rest.onWrite}
        hint={example === undefined ? undefined : `For example: ${example}`}
      />
      {evidence && (
        <div className={styles['kept']}>
          <EvidencePlace
            key={evidence.id}
            skill={skill}
            at={evidence.at}
            artifacts={rest.artifacts}
            onPlace={rest.onPlace}
          />
          <p className="muted">
            Last true on {longDay(evidence.on)}.
            {isStale && ` After ${EVIDENCE_FRESH_MONTHS} months it counts less, until you say that it still holds.`}
          </p>
          <div className={styles['buttons']}>
            {evidence.on !== today && (
              <Button small onClick={rest.onConfirm}>
                Still true
              </Button>
            )}
            <Button small look="ghost" onClick={rest.onWithdraw}>
              No longer true
            </Button>
          </div>
        </div>
      )}
    </Card>
  )
}
