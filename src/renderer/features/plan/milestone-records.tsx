import { longDay } from '#domain/calendar.ts'
import { linksIn } from '#domain/documents/links-in.ts'
import { counted, hours } from '#domain/documents/wording.ts'
import { assertNever } from '#domain/result.ts'
import { milestoneHistory, type HistoryEntry } from '#domain/profile/milestone-history.ts'
import { changeMilestone } from '#domain/profile/plan-changes.ts'
import type { PlannedMilestone } from '#domain/profile/plan-record.ts'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { NoteField } from '../../ui/field.tsx'
import styles from './milestone-panel.module.css'

/** The note of a milestone of the adopted plan, and the addresses in it. They are words: nothing here opens them. */
export function MilestoneNotes({ stored }: { readonly stored: PlannedMilestone }) {
  const links = linksIn(stored.note)
  return (
    <div data-place="milestone-note" className={styles['notes']}>
      <NoteField
        label="Notes and links"
        noteKey={stored.id}
        value={stored.note}
        onCommit={(note) =>
          change('milestone note', (before) => changeMilestone(before, stored.id, { note }), {
            mergeKey: `note:${stored.id}`,
          })
        }
      />
      {links.length > 0 && (
        <ul className={styles['links']} aria-label="Links in the notes">
          {links.map((link) => (
            <li key={link}>{link}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What the records tell of it, day by day. */
export function MilestoneHistory({ milestone }: { readonly milestone: Pick<PlannedMilestone, 'id' | 'actions'> }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const history = milestoneHistory(profile, milestone)
  if (history.length === 0) return null
  return (
    <>
      <h3>History</h3>
      <ul className={styles['history']}>
        {history.map((entry) => (
          <li key={`${entry.kind} ${entry.on}`}>
            <span className="muted">{longDay(entry.on)}</span> {historyWords(entry)}
          </li>
        ))}
      </ul>
    </>
  )
}

function historyWords(entry: HistoryEntry): string {
  switch (entry.kind) {
    case 'first-planned':
      return 'In the first plan for this goal'
    case 'planned':
      return 'In the plan adopted that day'
    case 'ticked':
      return `${counted(entry.steps.length, 'step')} ticked`
    case 'worked':
      return `${hours(entry.minutes / 60)} logged`
    case 'declined':
      return 'Declined'
    case 'finished':
      return 'Finished'
    default:
      return assertNever(entry)
  }
}
