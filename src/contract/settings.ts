import { z } from 'zod/mini'

export const settingsSchema = z.strictObject({
  theme: z.literal(['system', 'light', 'dark']),
  paper: z.literal(['A4', 'Letter']),
  /** Whether keys of one character, such as `?` or `3`, are shortcuts. Who dictates or shares a keyboard turns them off. */
  singleKeys: z.boolean(),
  /** The profile that opens at the next start; empty when there is none. */
  lastProfile: z.string(),
  /** Whether the system shows what is due, where the host can do that. */
  notifications: z.boolean(),
  /** The day of the last notification: there is one a day at most. */
  notifiedOn: z.string(),
  /** Reminders that were put aside on this day; on any other day they count again. */
  quietReminders: z.strictObject({ on: z.string(), ids: z.array(z.string()) }),
})

export type Settings = z.infer<typeof settingsSchema>
export type Theme = Settings['theme']

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  paper: 'A4',
  singleKeys: true,
  lastProfile: '',
  notifications: false,
  notifiedOn: '',
  quietReminders: { on: '', ids: [] },
}
