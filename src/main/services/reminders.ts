import type { Handlers } from '#contract/dispatch.ts'
import { noticeOf } from '#domain/reminders/notice.ts'
import { fail, ok } from '#domain/result.ts'
import type { Host, Notifier, SettingsStore } from '../ports.ts'

interface ReminderPorts {
  readonly host: Host
  readonly settings: SettingsStore
  readonly notifier?: Notifier | undefined
}

export function reminderHandlers({ host, settings, notifier }: ReminderPorts) {
  return {
    'reminders.notify': async (counts) => {
      if (!notifier || !host.capabilities.notifies)
        return fail('bad-input', 'This window cannot show notifications. What is due stands on the overview.')
      if (!settings.read().notifications)
        return fail('bad-input', 'Notifications are off. Turn them on in the settings first.')
      return ok(await notifier.show(noticeOf(counts)))
    },
  } satisfies Partial<Handlers>
}
