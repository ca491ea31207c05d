import { reminders, type Reminder } from '#domain/reminders/reminders.ts'
import { isAdopted, useShownPlan, useToday } from './derived.ts'
import { useSession, useWorkspace } from './session.ts'

interface Due {
  /** What is due today and was not put aside. */
  readonly due: readonly Reminder[]
  /** Keys of what was put aside today. */
  readonly putAside: readonly string[]
  /** A name for it among the reminders of all profiles. */
  readonly keyOf: (reminder: Reminder) => string
}

export function useDue(): Due {
  const profile = useWorkspace((workspace) => workspace.profile)
  const quiet = useSession((session) => session.settings.quietReminders)
  const shown = useShownPlan()
  const today = useToday()
  const milestones = shown.ok && isAdopted(profile) ? shown.value.milestones : []
  const keyOf = ({ id }: Reminder): string => `${profile.id} ${id}`
  const putAside = quiet.on === today ? quiet.ids : []
  const due = reminders(profile, milestones, today).filter((reminder) => !putAside.includes(keyOf(reminder)))
  return { due, putAside, keyOf }
}

/** The screen where it is dealt with. */
export function placeOfReminder({ kind, milestone }: Reminder): string {
  switch (kind) {
    case 'check-in':
      return '/check-ins'
    case 'date':
      return '/check-ins/goals'
    case 'certificate':
      return '/check-ins/money'
    case 'one-on-one':
      return '/one-on-ones'
    case 'promise':
      return '/one-on-ones/list'
    case 'milestone':
      return `/plan/${milestone ?? ''}`
  }
}
