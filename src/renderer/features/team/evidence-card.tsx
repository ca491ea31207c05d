import { useState } from 'react'
import { longDay } from '#domain/calendar.ts'
import { findSkill } from '#domain/framework/framework.ts'
import { placeWords } from '#domain/profile/evidence-place.ts'
import type { Evidence } from '#domain/profile/profile.ts'
import { confirmEvidence, removeAnswer } from '#domain/sharing/answer-changes.ts'
import { frameworkOf, type Share } from '#domain/sharing/share.ts'
import { newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { answer, answerAloud } from '../../state/people.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './team.module.css'

/** What they show as proof. Whoever saw it can stand behind it with name, role and a sentence. */
export function EvidenceCard({ share }: { readonly share: Share }) {
  return (
    <Card title={share.kind === 'third-voice' ? 'Can you confirm this?' : 'Their evidence'}>
      <ul className={styles['lines']}>
        {share.evidence.toReversed().map((evidence) => (
          <EvidenceRow key={evidence.id} share={share} evidence={evidence} />
        ))}
      </ul>
    </Card>
  )
}

function EvidenceRow({ share, evidence }: { readonly share: Share; readonly evidence: Evidence }) {
  const [open, setOpen] = useState(share.kind === 'third-voice')
  const confirmed = share.confirmations.filter((one) => one.evidence === evidence.id)
  const framework = frameworkOf(share)
  const skill = findSkill(framework, evidence.skill)?.name ?? evidence.skill
  return (
    <li className={styles['evidence']}>
      <b>{skill}</b>
      <span>
        {evidence.text} {evidence.at && <span className="muted">{placeWords(framework, evidence.at)}</span>}
      </span>
      <span className="muted">{longDay(evidence.on)}</span>
      {confirmed.map(({ id, name, role, text }) => (
        <span key={id} className={styles['confirmed']}>
          <span>
            Confirmed by {name}
            {role !== '' && `, ${role}`}: {text}
          </span>
          <Button
            small
            look="ghost"
            aria-label={`Take back the confirmation by ${name}`}
            onClick={() =>
              answerAloud('Confirmation taken back', (before) => removeAnswer(before, 'confirmations', id))
            }
          >
            Take back
          </Button>
        </span>
      ))}
      {open ? (
        confirmed.length === 0 && <ConfirmForm share={share} evidence={evidence} skill={skill} />
      ) : (
        <span>
          <Button small onClick={() => setOpen(true)}>
            Confirm it
          </Button>
        </span>
      )}
    </li>
  )
}

interface ConfirmFormProps {
  readonly share: Share
  readonly evidence: Evidence
  readonly skill: string
}

function ConfirmForm({ share, evidence, skill }: ConfirmFormProps) {
  const today = useToday()
  const [name, setName] = useState(share.to)
  const [role, setRole] = useState('')
  const [text, setText] = useState('')
  const isReady = name.trim() !== '' && text.trim() !== ''
  return (
    <form
      className={styles['fields']}
      aria-label={`Confirm evidence for ${skill}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        const words = { evidence: evidence.id, name: name.trim(), role: role.trim(), text: text.trim() }
        answer((before) => confirmEvidence(before, words, newId(), today))
      }}
    >
      <TextField label="Your name" value={name} onChange={setName} maxLength={120} autoComplete="off" />
      <TextField label="Your role" value={role} onChange={setRole} maxLength={120} autoComplete="off" />
      <TextField
        label="What you saw, in a sentence"
        value={text}
        onChange={setText}
        maxLength={2_000}
        hint="What changed for you or your team. It is read beside the evidence."
      />
      <div>
        <Button type="submit" disabled={!isReady}>
          Confirm
        </Button>
      </div>
    </form>
  )
}
