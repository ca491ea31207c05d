import { useState, type FormEvent } from 'react'
import { isDay } from '#domain/calendar.ts'
import { addItem } from '#domain/one-on-one/rolling-list.ts'
import { firstName, tagWords } from '#domain/one-on-one/words.ts'
import type { TalkItem } from '#domain/profile/one-on-one-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { DueField } from './due-field.tsx'
import styles from './one-on-ones.module.css'

interface AddItemFormProps {
  /** The tags to choose from; the first is chosen. */
  readonly tags: readonly TalkItem['tag'][]
  /** The meeting that it comes out of. */
  readonly meeting?: string
}

/** One field and a tag; a day where there is one. */
export function AddItemForm({ tags, meeting }: AddItemFormProps) {
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  const today = useToday()
  const [text, setText] = useState('')
  const [tag, setTag] = useState(tags[0] ?? 'discuss')
  const [due, setDue] = useState('')
  const [by, setBy] = useState<TalkItem['by']>('self')
  const name = manager && firstName(manager.name)
  const isPromiseForm = tags.every((one) => one === 'do-self' || one === 'do-manager')
  const what = isPromiseForm ? 'New action' : 'New line'
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    const item: TalkItem = {
      id: newId(),
      text: text.trim(),
      tag,
      by,
      on: today,
      ...(isDay(due) && { due }),
      ...(meeting !== undefined && { meeting }),
    }
    change('new line', (before) => addItem(before, item))
    setText('')
    setDue('')
  }
  return (
    <form className={styles['add']} onSubmit={add} aria-label={what}>
      <input
        className={styles['input']}
        aria-label={what}
        placeholder={isPromiseForm ? 'Who does what?' : 'What should come up?'}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FilterSelect
        label={isPromiseForm ? 'Who' : 'Tag'}
        value={tag}
        options={tags.map((value) => ({ value, label: tagWords(value, name) }))}
        onChange={setTag}
      />
      {!isPromiseForm && (
        <FilterSelect
          label="From"
          value={by}
          options={[
            { value: 'self', label: 'me' },
            { value: 'manager', label: name ?? 'my manager' },
          ]}
          onChange={setBy}
        />
      )}
      <DueField value={due} onChange={setDue} />
      <Button type="submit" disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
