import { longDay } from '#domain/calendar.ts'
import type { Skill } from '#domain/framework/framework.ts'
import { confirmEvidence, latestEvidence, withdrawEvidence, writeEvidence } from '#domain/profile/rating-changes.ts'
import { EVIDENCE_FRESH_MONTHS, EVIDENCE_FROM_LEVEL } from '#domain/readiness/constants.ts'
import { isFresh } from '#domain/readiness/readiness.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoteField } from '../../ui/field.tsx'
import { Pill } from '../../ui/pill.tsx'
import { EvidencePlace } from './evidence-place.tsx'
import styles from './rating-side.module.css'

/** What could be shown for the level: its words, its date, and where it can be seen. */
export function EvidenceCard({ skill, level }: { readonly skill: Skill; readonly level: number }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const evidence = latestEvidence(profile, skill.id)
  const example = skill.proof[Math.max(0, level - 2)]
  const isAsked = level >= EVIDENCE_FROM_LEVEL
  const isStale = isAsked && evidence !== undefined && !isFresh(evidence, today)
  const commit = (text: string): void =>
    change(`evidence for ${skill.name}`, (before) => writeEvidence(before, skill.id, text, newId(), today), {
      mergeKey: `evidence:${skill.id}`,
    })
  const confirm = (): void => {
    change(`evidence for ${skill.name}`, (before) => confirmEvidence(before, skill.id, newId(), today))
    sayChanged('Still true', 'The evidence counts as of today.')
  }
  const withdraw = (): void => {
    change(`evidence for ${skill.name}`, (before) => withdrawEvidence(before, skill.id))
    sayChanged('Evidence taken away', 'What you wrote before it, if anything, counts again.')
  }
  return (
    <Card
      title="Evidence"
      place="evidence"
      aside={
        isStale ? <Pill tone="brass">evidence is old</Pill> : isAsked && !evidence && <Pill tone="clay">unproven</Pill>
      }
    >
      <NoteField
        label="What could you show?"
        noteKey={skill.id}
        value={evidence?.text ?? ''}
        onCommit={commit}
        hint={example === undefined ? undefined : `For example: ${example}`}
      />
      {evidence && (
        <div className={styles['kept']}>
          <EvidencePlace key={evidence.id} skill={skill} at={evidence.at} />
          <p className="muted">
            Last true on {longDay(evidence.on)}.
            {isStale && ` After ${EVIDENCE_FRESH_MONTHS} months it counts less, until you say that it still holds.`}
          </p>
          <div className={styles['buttons']}>
            {evidence.on !== today && (
              <Button small onClick={confirm}>
                Still true
              </Button>
            )}
            <Button small look="ghost" onClick={withdraw}>
              No longer true
            </Button>
          </div>
        </div>
      )}
    </Card>
  )
}
