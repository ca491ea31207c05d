import { Link } from 'wouter'
import { capitalized } from '#domain/documents/wording.ts'
import { findRung, requiredLevel, type Skill } from '#domain/framework/framework.ts'
import type { Confidence, Rating } from '#domain/profile/profile.ts'
import { rate } from '#domain/profile/rating-changes.ts'
import { levelName } from '#domain/framework/level.ts'
import { latestAgreements } from '#domain/readiness/current-levels.ts'
import { agreedWords } from '#domain/readiness/support.ts'
import { change, newId } from '../../state/changes.ts'
import { pathOf, useToday } from '../../state/derived.ts'
import { useEvidence } from '../../state/evidence.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { EvidenceCard } from '../../careers/evidence-card.tsx'
import { GapKindChoice, InterestChoice } from './self-view-choices.tsx'
import { SuggestionCard } from './suggestion-card.tsx'
import styles from './rating-side.module.css'

const CONFIDENCE_CHOICES: readonly { readonly value: Confidence; readonly label: string }[] = [
  { value: 'guess', label: 'Guess' },
  { value: 'fairly-sure', label: 'Fairly sure' },
  { value: 'others-agree', label: 'Others would agree' },
]

interface RatingSideProps {
  readonly skill: Skill
  /** The answer that is shown: of today, or an earlier one that was asked for. */
  readonly rating: Rating | undefined
  /** The answer that counts, shown or not. */
  readonly kept: Rating | undefined
}

/** What helps before choosing, and what follows after: the requirement stays hidden until one has chosen. */
export function RatingSide({ skill, rating, kept }: RatingSideProps) {
  const level = kept?.level
  return (
    <div className={styles['side']}>
      <Card title="Before you settle">
        <p className={styles['text']}>{skill.trap}</p>
      </Card>
      {kept === undefined && <SuggestionCard key={skill.id} skill={skill} />}
      {rating !== undefined && rating.level !== 'not-applicable' && <SurenessCard skill={skill} rating={rating} />}
      {rating !== undefined && <AgreedCard skill={skill} rating={rating} />}
      {typeof level === 'number' && level > 1 && <SkillEvidence skill={skill} level={level} />}
      {rating === undefined ? (
        <Card title="Why it matters">
          <p className={styles['text']}>{skill.executive}</p>
          <p className="muted">
            What each rung asks for shows once you have chosen, so that it does not choose for you.
          </p>
        </Card>
      ) : (
        <NeedsCard skill={skill} rating={rating} />
      )}
    </div>
  )
}

function SkillEvidence({ skill, level }: { readonly skill: Skill; readonly level: number }) {
  return <EvidenceCard skill={skill} level={level} {...useEvidence(skill)} />
}

/** What both agreed on; it shows after one's own choice, so that it does not choose. */
function AgreedCard({ skill, rating }: { readonly skill: Skill; readonly rating: Rating }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const agreement = latestAgreements(profile).get(skill.id)
  if (!agreement) return null
  return (
    <Card title={`Agreed: ${agreement.level} ${levelName(agreement.level)}`}>
      <p className={styles['text']}>
        {capitalized(agreedWords(agreement))}.
        {agreement.on >= rating.on
          ? ' It counts before both ratings, until one of you rates the skill on a later day.'
          : ' You have rated the skill since.'}
      </p>
      {agreement.reason.trim() !== '' && <p className={styles['text']}>{agreement.reason}</p>}
      <Link href={`/one-on-ones/calibrate/${skill.id}`}>To both views</Link>
    </Card>
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
      <InterestChoice skill={skill} />
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
      <GapKindChoice skill={skill} rating={rating} />
    </Card>
  )
}
