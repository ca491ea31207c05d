import { longDay, type Day } from '#domain/calendar.ts'
import type { Artifact, Skill } from '#domain/framework/framework.ts'
import type { Confirmation } from '#domain/profile/one-on-one-record.ts'
import type { Evidence } from '#domain/profile/profile.ts'
import { EVIDENCE_FRESH_MONTHS, EVIDENCE_FROM_LEVEL } from '#domain/readiness/constants.ts'
import { isFresh } from '#domain/readiness/support.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { NoteField } from '../ui/field.tsx'
import { Pill } from '../ui/pill.tsx'
import { Confirmations, type NewConfirmation } from './confirmations.tsx'
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
  /** By whom the evidence of this skill is confirmed, the newest first. */
  readonly confirmations: readonly Confirmation[]
  readonly onAddConfirmation: (confirmation: NewConfirmation) => void
  readonly onRemoveConfirmation: (confirmation: Confirmation) => void
}

/** What could be shown for the level: its words, its date, and where it can be seen. */
export function EvidenceCard({ skill, level, title = 'Evidence', evidence, today, ...rest }: EvidenceCardProps) {
  const example = skill.proof[Math.max(0, level - 2)]
  const isAsked = level >= EVIDENCE_FROM_LEVEL
  const confirmedOn = rest.confirmations[0]?.on
  const trueOn = evidence && confirmedOn !== undefined && confirmedOn > evidence.on ? confirmedOn : evidence?.on
  const isStale = isAsked && trueOn !== undefined && !isFresh({ on: trueOn }, today)
  return (
    <Card
      title={title}
      place="evidence"
      aside={
        isStale ? (
          <Pill tone="brass">evidence is old</Pill>
        ) : isAsked && !evidence ? (
          <Pill tone="clay">unproven</Pill>
        ) : (
          evidence && rest.confirmations.length > 0 && <Pill tone="brand">confirmed</Pill>
        )
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
          <Confirmations
            key={evidence.id}
            confirmations={rest.confirmations}
            evidence={evidence.id}
            today={today}
            onAdd={rest.onAddConfirmation}
            onRemove={rest.onRemoveConfirmation}
          />
        </div>
      )}
    </Card>
  )
}
