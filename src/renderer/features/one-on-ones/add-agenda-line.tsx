import { useState, type FormEvent } from 'react'
import { addAgendaItem } from '#domain/one-on-one/meeting-changes.ts'
import { firstName } from '#domain/one-on-one/words.ts'
import type { Meeting, Side } from '#domain/profile/one-on-one-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import styles from './one-on-ones.module.css'

/** What a line of one's own is given before somebody says otherwise. */
const USUAL_LINE_MINUTES = 5

/** A line of one's own for this meeting. */
export function AddAgendaLine({ meeting }: { readonly meeting: Meeting }) {
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  const [text, setText] = useState('')
  const [by, setBy] = useState<Side>('self')
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    const line = { id: newId(), kind: 'topic', text: text.trim(), by, minutes: USUAL_LINE_MINUTES } as const
    change('agenda line', (before) => addAgendaItem(before, meeting.id, line))
    setText('')
  }
  return (
    <form className={styles['add']} onSubmit={add} aria-label="New agenda line">
      <input
        className={styles['input']}
        aria-label="New agenda line"
        placeholder="What else do you want to talk about?"
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FilterSelect
        label="From"
        value={by}
        options={[
          { value: 'self', label: 'me' },
          { value: 'manager', label: manager ? firstName(manager.name) : 'my manager' },
        ]}
        onChange={setBy}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
