import { X } from 'lucide-react'
import { Link } from 'wouter'
import type { Reminder } from '#domain/reminders/reminders.ts'
import { placeOfReminder, useDue } from '../../state/due.ts'
import { buttonClass, IconButton } from '../../ui/button.tsx'
import { say } from '../../ui/toasts.tsx'
import styles from './reminders-card.module.css'

/** What is due, on the screen that the app opens with; each can be put aside until tomorrow. */
export function RemindersCard() {
  const { due, putAside, bringBack } = useDue()
  if (due.length === 0) return null
  const dismiss = (reminder: Reminder): void => {
    putAside(reminder)
    say({
      title: 'Put aside until tomorrow',
      text: reminder.title,
      undo: { label: 'Bring back', run: () => bringBack(reminder) },
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
              href={placeOfReminder(reminder)}
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
