import { LockKeyhole } from 'lucide-react'
import { privateNoteOf, writePrivateNote } from '#domain/one-on-one/meeting-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { NoteField } from '../../ui/field.tsx'
import styles from './one-on-ones.module.css'

/** What is for one's own eyes only. */
export function PrivateNoteCard({ meeting }: { readonly meeting: string }) {
  const note = useWorkspace((workspace) => privateNoteOf(workspace.profile, meeting))
  const today = useToday()
  return (
    <Card
      title="Only for you"
      className={styles['private']}
      aside={<LockKeyhole size={16} aria-hidden className={styles['lock']} />}
    >
      <NoteField
        label="Private notes"
        noteKey={`private-${meeting}`}
        value={note?.text ?? ''}
        hint="They stay on this computer: in your profile, its backups and your own-data file, and in no packet, minutes, calendar or share file."
        onCommit={(text) =>
          change('private note', (before) => writePrivateNote(before, meeting, text, newId(), today), {
            mergeKey: `private-note ${meeting}`,
          })
        }
      />
    </Card>
  )
}
