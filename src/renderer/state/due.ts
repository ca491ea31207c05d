import type { Settings } from '#contract/settings.ts'
import type { Day } from '#domain/calendar.ts'
import { reminders, type Reminder } from '#domain/reminders/reminders.ts'
import { isAdopted, useShownPlan, useToday } from './derived.ts'
import { changeSettings } from './profiles.ts'
import { sessionStore, useSession, useWorkspace } from './session.ts'

interface Due {
  /** What is due today and was not put aside. */
  readonly due: readonly Reminder[]
  readonly putAside: (reminder: Reminder) => void
  readonly bringBack: (reminder: Reminder) => void
}

export function useDue(): Due {
  const profile = useWorkspace((workspace) => workspace.profile)
  const quiet = useSession((session) => session.settings.quietReminders)
  const shown = useShownPlan()
  const today = useToday()
  const milestones = shown.ok && isAdopted(profile) ? shown.value.milestones : []
  /** Among the reminders of all profiles. */
  const keyOf = ({ id }: Reminder): string => `${profile.id} ${id}`
  const aside = asideOn(today, quiet)
  return {
    due: reminders(profile, milestones, today).filter((reminder) => !aside.includes(keyOf(reminder))),
    putAside: (reminder) => changeAside(today, (ids) => [...ids, keyOf(reminder)]),
    bringBack: (reminder) => changeAside(today, (ids) => ids.filter((id) => id !== keyOf(reminder))),
  }
}

function asideOn(today: Day, { on, ids }: Settings['quietReminders']): readonly string[] {
  return on === today ? ids : []
}

/** Starts from what is put aside now, which may be more than when the message with its button came up. */
function changeAside(today: Day, change: (ids: readonly string[]) => readonly string[]): void {
  const { quietReminders } = sessionStore.getState().settings
  void changeSettings({ quietReminders: { on: today, ids: [...change(asideOn(today, quietReminders))] } })
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
