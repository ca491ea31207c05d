import { useState, type FormEvent } from 'react'
import { addCommitment, addTalkItem, removeAnswer } from '#domain/sharing/answer-changes.ts'
import { COMMITMENT_KINDS, type Commitment, type TalkItem } from '#domain/profile/one-on-one-record.ts'
import type { Share } from '#domain/sharing/share.ts'
import { newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { answer, answerAloud } from '../../state/people.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import styles from './team.module.css'

const KIND_WORDS: Readonly<Record<Commitment['kind'], string>> = {
  learn: 'I learn',
  sponsor: 'I open a door',
  'teach-in': 'I sit through a teach-in',
}
const TAG_WORDS = {
  discuss: 'Talk about',
  'do-manager': 'I do',
  'do-self': 'They do',
  decide: 'Decide',
  thanks: 'Thanks',
} as const satisfies Partial<Record<TalkItem['tag'], string>>
type Tag = keyof typeof TAG_WORDS

/** What the manager brings to the next talk, and takes on. */
export function GivesCard({ share }: { readonly share: Share }) {
  const today = useToday()
  const [tag, setTag] = useState<Tag>('discuss')
  const [kind, setKind] = useState<Commitment['kind']>('sponsor')
  const items = share.talkItems.filter(({ by, doneOn }) => by === 'manager' && doneOn === undefined)
  return (
    <Card title="For your next one-on-one">
      <AddLine
        label="A comment or a line for the shared list"
        placeholder="What should come up?"
        onAdd={(text) => answer((before) => addTalkItem(before, { text, tag }, newId(), today))}
      >
        <FilterSelect
          label="Kind"
          value={tag}
          options={(Object.keys(TAG_WORDS) as Tag[]).map((value) => ({ value, label: TAG_WORDS[value] }))}
          onChange={setTag}
        />
      </AddLine>
      <Lines
        lines={items.map(({ id, text, tag: of }) => ({ id, text, note: of in TAG_WORDS ? TAG_WORDS[of as Tag] : of }))}
        onRemove={(id) => answerAloud('Line taken off', (before) => removeAnswer(before, 'talkItems', id))}
      />
      <AddLine
        label="What you take on"
        placeholder="I will …"
        onAdd={(text) => answer((before) => addCommitment(before, { kind, text, note: '' }, newId(), today))}
      >
        <FilterSelect
          label="Kind"
          value={kind}
          options={COMMITMENT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
          onChange={setKind}
        />
      </AddLine>
      <Lines
        lines={share.commitments
          .filter(({ doneOn }) => doneOn === undefined)
          .map(({ id, text, kind: of }) => ({ id, text, note: KIND_WORDS[of] }))}
        onRemove={(id) => answerAloud('Commitment taken back', (before) => removeAnswer(before, 'commitments', id))}
      />
    </Card>
  )
}

interface AddLineProps {
  readonly label: string
  readonly placeholder: string
  readonly onAdd: (text: string) => void
  readonly children: React.ReactNode
}

function AddLine({ label, placeholder, onAdd, children }: AddLineProps) {
  const [text, setText] = useState('')
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }
  return (
    <form className={styles['add']} onSubmit={add}>
      <div className={styles['grow']}>
        <TextField label={label} placeholder={placeholder} value={text} onChange={setText} maxLength={500} />
      </div>
      {children}
      <Button type="submit" disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  )
}

interface LinesProps {
  readonly lines: readonly { readonly id: string; readonly text: string; readonly note: string }[]
  readonly onRemove: (id: string) => void
}

function Lines({ lines, onRemove }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <ul className={styles['lines']}>
      {lines.map(({ id, text, note }) => (
        <li key={id} className={styles['line']}>
          <span className={styles['cell']}>
            <span>{text}</span>
            <span className="muted">{note}</span>
          </span>
          <Button small look="ghost" aria-label={`Take off: ${text}`} onClick={() => onRemove(id)}>
            Take off
          </Button>
        </li>
      ))}
    </ul>
  )
}
