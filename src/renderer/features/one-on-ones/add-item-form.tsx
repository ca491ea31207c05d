import { useState } from 'react'
import type { Day } from '#domain/calendar.ts'
import { addItem } from '#domain/one-on-one/rolling-list.ts'
import { firstName, tagWords } from '#domain/one-on-one/words.ts'
import type { TalkItem } from '#domain/profile/one-on-one-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { AddLine } from './add-line.tsx'
import { SideSelect } from './side-select.tsx'

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
  const [tag, setTag] = useState(tags[0] ?? 'discuss')
  const [by, setBy] = useState<TalkItem['by']>('self')
  const isPromiseForm = tags.every((one) => one === 'do-self' || one === 'do-manager')
  const add = (text: string, due: Day | undefined): void => {
    const item: TalkItem = {
      id: newId(),
      text,
      tag,
      by,
      on: today,
      ...(due !== undefined && { due }),
      ...(meeting !== undefined && { meeting }),
    }
    change('new line', (before) => addItem(before, item))
  }
  return (
    <AddLine
      label={isPromiseForm ? 'New action' : 'New line'}
      placeholder={isPromiseForm ? 'Who does what?' : 'What should come up?'}
      place={isPromiseForm ? 'new-action' : 'new-line'}
      hasDue
      onAdd={add}
    >
      <FilterSelect
        label={isPromiseForm ? 'Who' : 'Tag'}
        value={tag}
        options={tags.map((value) => ({ value, label: tagWords(value, manager && firstName(manager.name)) }))}
        onChange={setTag}
      />
      {!isPromiseForm && <SideSelect value={by} onChange={setBy} />}
    </AddLine>
  )
}
