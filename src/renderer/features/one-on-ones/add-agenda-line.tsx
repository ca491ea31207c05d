import { useState } from 'react'
import { addAgendaItem } from '#domain/one-on-one/meeting-changes.ts'
import type { Meeting, Side } from '#domain/profile/one-on-one-record.ts'
import { change, newId } from '../../state/changes.ts'
import { AddLine } from './add-line.tsx'
import { SideSelect } from './side-select.tsx'

/** What a line of one's own is given before somebody says otherwise. */
const USUAL_LINE_MINUTES = 5

/** A line of one's own for this meeting. */
export function AddAgendaLine({ meeting }: { readonly meeting: Meeting }) {
  const [by, setBy] = useState<Side>('self')
  const add = (text: string): void => {
    const line = { id: newId(), kind: 'topic', text, by, minutes: USUAL_LINE_MINUTES } as const
    change('agenda line', (before) => addAgendaItem(before, meeting.id, line))
  }
  return (
    <AddLine label="New agenda line" placeholder="What else do you want to talk about?" place="new-line" onAdd={add}>
      <SideSelect value={by} onChange={setBy} />
    </AddLine>
  )
}
