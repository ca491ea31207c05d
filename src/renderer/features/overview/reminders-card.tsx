import { X } from 'lucide-react'
import { Link } from 'wouter'
import { reminders, type Reminder } from '#domain/reminders/reminders.ts'
import { isAdopted, useShownPlan, useToday } from '../../state/derived.ts'
import { changeSettings } from '../../state/profiles.ts'
import { useSession, useWorkspace } from '../../state/session.ts'
import { buttonClass, IconButton } from '../../ui/button.tsx'
import { say } from '../../ui/toasts.tsx'
import styles from './reminders-card.module.css'

/** What is due, on the screen that the app opens with; each can be put aside until tomorrow. */
export function RemindersCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const quiet = useSession((session) => session.settings.quietReminders)
  const shown = useShownPlan()
  const today = useToday()
  const milestones = shown.ok && isAdopted(profile) ? shown.value.milestones : []
  const keyOf = ({ id }: Reminder): string => `${profile.id} ${id}`
  const putAside = quiet.on === today ? quiet.ids : []
  const due = reminders(profile, milestones, today).filter((reminder) => !putAside.includes(keyOf(reminder)))
  if (due.length === 0) return null
  const dismiss = (reminder: Reminder): void => {
    void changeSettings({ quietReminders: { on: today, ids: [...putAside, keyOf(reminder)] } })
    say({
      title: 'Put aside until tomorrow',
      text: reminder.title,
      undo: { label: 'Bring back', run: () => void changeSettings({ quietReminders: { on: today, ids: putAside } }) },
    })
  }
  return (
    <section className={styles['due']} aria-labelledby="due">
      <h2 id="due">Due</h2>
      <ul>
        {due.map((reminder) => (
          <li key={reminder.id}>
            <span className={styles['words']}>
              <b>{reminder.title}</b> <span>{reminder.text}</span>
            </span>
            <Link
              href={placeOf(reminder)}
              className={buttonClass('plain', true)}
              aria-label={reminder.kind === 'check-in' ? 'Check in' : `Open: ${reminder.title}`}
            >
              {reminder.kind === 'check-in' ? 'Check in' : 'Open'}
            </Link>
            <IconButton label={`Not today: ${reminder.title}`} onClick={() => dismiss(reminder)}>
              <X size={15} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function placeOf({ kind, milestone }: Reminder): string {
  switch (kind) {
    case 'check-in':
      return '/check-ins'
    case 'date':
      return '/check-ins/goals'
    case 'certificate':
      return '/check-ins/money'
    case 'milestone':
      return `/plan/${milestone ?? ''}`
  }
}
