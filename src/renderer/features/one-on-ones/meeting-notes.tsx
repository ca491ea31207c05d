import { changeMeeting } from '#domain/one-on-one/meeting-changes.ts'
import type { Meeting } from '#domain/profile/one-on-one-record.ts'
import { change } from '../../state/changes.ts'
import { NoteField } from '../../ui/field.tsx'

/** Notes that both read. */
export function MeetingNotes({ meeting }: { readonly meeting: Meeting }) {
  return (
    <NoteField
      label="Notes"
      noteKey={`meeting-${meeting.id}`}
      value={meeting.notes}
      placeholder="For both of you: they stand in the minutes. Saved as you type."
      onCommit={(notes) =>
        change('notes of a one-on-one', (before) => changeMeeting(before, meeting.id, { notes }), {
          mergeKey: `meeting-notes ${meeting.id}`,
        })
      }
    />
  )
}
