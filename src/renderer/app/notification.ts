import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { dueCounts } from '#domain/reminders/notice.ts'
import { useToday } from '../state/derived.ts'
import { placeOfReminder, useDue } from '../state/due.ts'
import { changeSettings } from '../state/profiles.ts'
import { sessionStore, useSession, useWorkspace } from '../state/session.ts'

/**
 * Has the system say what is due: once a day, when the app opens or the day changes while it runs, where the host can
 * and the person wants it. A click leads to the screen it is about, or to the overview for several.
 */
export function useNotification(): void {
  const wanted = useSession(({ app, settings }) => app.capabilities.notifies && settings.notifications)
  const sample = useWorkspace((workspace) => workspace.profile.sample)
  const { due } = useDue()
  const today = useToday()
  const [, navigate] = useLocation()
  useEffect(() => {
    const { client, settings } = sessionStore.getState()
    if (!wanted || sample || due.length === 0 || settings.notifiedOn === today) return
    void changeSettings({ notifiedOn: today })
    const [first] = due
    const path = first && due.length === 1 ? placeOfReminder(first) : '/'
    void client.call('reminders.notify', dueCounts(due)).then((reply) => {
      if (reply.ok && reply.value.opened) navigate(path)
    })
  }, [wanted, sample, due, today, navigate])
}
