import { longDay } from '#domain/calendar.ts'
import { findRung, requiredLevel, type Skill } from '#domain/framework/framework.ts'
import type { Confidence, Rating } from '#domain/profile/profile.ts'
import {
  confirmEvidence,
  latestEvidence,
  rate,
  withdrawEvidence,
  writeEvidence,
} from '#domain/profile/rating-changes.ts'
import { EVIDENCE_FRESH_MONTHS, EVIDENCE_FROM_LEVEL } from '#domain/readiness/constants.ts'
import { isFresh } from '#domain/readiness/readiness.ts'
import { change, newId } from '../../state/changes.ts'
import { pathOf, useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoteField } from '../../ui/field.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './rating-side.module.css'

const CONFIDENCE_CHOICES: readonly { readonly value: Confidence; readonly label: string }[] = [
  { value: 'guess', label: 'Guess' },
  { value: 'fairly-sure', label: 'Fairly sure' },
  { value: 'others-agree', label: 'Others would agree' },
]

interface RatingSideProps {
  readonly skill: Skill
  readonly rating: Rating | undefined
}

/** What helps before choosing, and what follows after: the requirement stays hidden until one has chosen. */
export function RatingSide({ skill, rating }: RatingSideProps) {
  return (
    <div className={styles['side']}>
      <Card title="Before you settle">
        <p className={styles['text']}>{skill.trap}</p>
      </Card>
      {rating === undefined ? (
        <Card title="Why it matters">
          <p className={styles['text']}>{skill.executive}</p>
          <p className="muted">
            What each rung asks for shows once you have chosen, so that it does not choose for you.
          </p>
        </Card>
      ) : (
        <>
          {typeof rating.level === 'number' && rating.level > 0 && <SurenessCard skill={skill} rating={rating} />}
          {typeof rating.level === 'number' && rating.level > 1 && <EvidenceCard skill={skill} level={rating.level} />}
          <NeedsCard skill={skill} rating={rating} />
        </>
      )}
    </div>
  )
}

function SurenessCard({ skill, rating }: { readonly skill: Skill; readonly rating: Rating }) {
  const today = useToday()
  const choose = (sure: Confidence): void =>
    change(`how sure of ${skill.name}`, (before) =>
      rate(before, { skill: skill.id, by: 'self', level: rating.level, sure }, newId(), today),
    )
  return (
    <Card title="How sure are you?">
      <Segmented
        look="pills"
        label="How sure are you?"
        value={rating.sure}
        options={CONFIDENCE_CHOICES}
        onChange={choose}
      />
    </Card>
  )
}

function EvidenceCard({ skill, level }: { readonly skill: Skill; readonly level: number }) {
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

function NeedsCard({ skill, rating }: { readonly skill: Skill; readonly rating: Rating }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const current = findRung(framework, profile.person.rung)
  const rungs = [...new Set([...(current ? [current] : []), ...pathOf(profile, framework)])]
  return (
    <Card title="Why it matters">
      <p className={styles['text']}>{skill.executive}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Rung</th>
            <th scope="col">Needs</th>
          </tr>
        </thead>
        <tbody>
          {rungs.map((rung) => {
            const required = requiredLevel(rung, skill.id)
            const missing = typeof rating.level === 'number' && required !== undefined ? required - rating.level : 0
            return (
              <tr key={rung.id}>
                <td>{rung.name}</td>
                <td>
                  {required === undefined || required === 0 ? (
                    <span className="muted">nothing</span>
                  ) : (
                    <span className={styles['need']}>
                      <span className="number">{required}</span>
                      {rating.level !== 'not-applicable' &&
                        (missing > 0 ? <Pill tone="clay">gap {missing}</Pill> : <Pill tone="brand">met</Pill>)}
                    </span>
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
