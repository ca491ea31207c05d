import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { longDay, shortDay, type Day } from '#domain/calendar.ts'
import { COMMITMENT_WORDS, commitmentsInOrder, setKept } from '#domain/one-on-one/commitments.ts'
import { isOverdue } from '#domain/one-on-one/rolling-list.ts'
import type { TeachIn } from '#domain/one-on-one/teach-ins.ts'
import { firstName } from '#domain/one-on-one/words.ts'
import { COMMITMENT_KINDS, type Commitment } from '#domain/profile/one-on-one-record.ts'
import { putRecord, removeRecord } from '#domain/profile/record-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Pill } from '../../ui/pill.tsx'
import { AddLine } from './add-line.tsx'
import styles from './one-on-ones.module.css'
import { TeachInTopics } from './teach-in-topics.tsx'

/** What the manager takes on, followed up like the report's own actions. */
export function HalfwayCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const [choosing, setChoosing] = useState(false)
  const name = profile.manager ? firstName(profile.manager.name) : 'Your manager'
  const commitments = commitmentsInOrder(profile)
  const today = useToday()
  const teach = (topic: TeachIn): void => {
    const commitment: Commitment = {
      id: newId(),
      kind: 'teach-in',
      text: topic.title,
      topic: topic.topic.slice(0, 200),
      on: today,
      note: topic.outline.map((point, index) => `${index + 1}. ${point}`).join('\n'),
    }
    change('teach-in', (before) => putRecord(before, 'commitments', commitment))
    sayChanged('Teach-in noted', topic.title)
  }
  return (
    <Card title={`What ${name} takes on`}>
      <div className={styles['card']}>
        {commitments.length === 0 ? (
          <p className="muted">
            Nothing yet. {name} can learn a piece of your work, open a door for you, or sit in while you show it on a
            real case. It is followed up in every agenda, like your own actions.
          </p>
        ) : (
          <ul className={styles['items']}>
            {commitments.map((commitment) => (
              <CommitmentRow key={commitment.id} commitment={commitment} />
            ))}
          </ul>
        )}
        <AddCommitment />
        <div>
          <Button small aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            Teach-in topics
          </Button>
        </div>
        {choosing && <TeachInTopics onTake={teach} />}
      </div>
    </Card>
  )
}

function CommitmentRow({ commitment }: { readonly commitment: Commitment }) {
  const today = useToday()
  const { id, kind, text, due, doneOn, note } = commitment
  const remove = (): void => {
    change('removed commitment', (before) => removeRecord(before, 'commitments', id))
    sayChanged('Removed', text)
  }
  return (
    <li className={styles['item']} data-place={`commitment ${id}`}>
      <Checkbox
        checked={doneOn !== undefined}
        onChange={() =>
          change(doneOn === undefined ? 'kept' : 'open again', (before) =>
            setKept(before, id, doneOn === undefined ? today : undefined),
          )
        }
      >
        <span className={styles['itemText']}>{text}</span>
        <span className={styles['itemMeta']}>
          <Pill tone="sky">{COMMITMENT_WORDS[kind]}</Pill>
          {doneOn !== undefined ? (
            <span>done {longDay(doneOn)}</span>
          ) : (
            due !== undefined && (
              <span data-late={isOverdue(commitment, today)}>
                {isOverdue(commitment, today) ? 'was due' : 'due'}{' '}
                {shortDay(due, due.slice(0, 4) !== today.slice(0, 4))}
              </span>
            )
          )}
        </span>
        {note !== '' && doneOn === undefined && <span className={styles['outline']}>{note}</span>}
      </Checkbox>
      <IconButton label={`Remove ${text}`} onClick={remove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  )
}

function AddCommitment() {
  const today = useToday()
  const [kind, setKind] = useState<Commitment['kind']>('sponsor')
  const add = (text: string, due: Day | undefined): void => {
    const commitment: Commitment = { id: newId(), kind, text, on: today, note: '', ...(due !== undefined && { due }) }
    change('what your manager takes on', (before) => putRecord(before, 'commitments', commitment))
  }
  return (
    <AddLine label="New commitment" placeholder="What was promised to you?" hasDue onAdd={add}>
      <FilterSelect
        label="Kind"
        value={kind}
        options={COMMITMENT_KINDS.map((value) => ({ value, label: COMMITMENT_WORDS[value] }))}
        onChange={setKind}
      />
    </AddLine>
  )
}
